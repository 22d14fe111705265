import { GUIDANCE_STRINGS } from "../../content/strings/guidanceStrings";
import { Button } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { StepId } from "../../content/StepId";
import type { StepLibrary } from "../../content/StepLibrary";
import type { Plan } from "../../plan/Plan";
import type { Loaded } from "../loading/useLoaded";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import { TopicList } from "./TopicList";
import text from "../look/text.module.css";
import styles from "./GuidanceSection.module.css";

export interface GuidanceSectionProps {
  readonly step: StepId;
  readonly plan: Plan;
  readonly library: Loaded<StepLibrary>;
  /** The id of an item whose topic is open at first and takes the focus. */
  readonly at: string | null;
  readonly pane: Pane;
}

/** What the sources say on the step, folded by topic. */
export function GuidanceSection({ step, plan, library, at, pane }: GuidanceSectionProps) {
  const { search } = useStrings();
  const guidance = usePageStrings(GUIDANCE_STRINGS);
  return (
    <section className={styles.section} aria-labelledby="guidance">
      <div className={styles.head}>
        <h2 id="guidance" className={text.section}>
          {guidance.title}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<Search16Regular />}
          onClick={() => {
            pane.go({ kind: "search", from: step });
          }}
        >
          {search.title}
        </Button>
      </div>
      {library.kind === "loading" && <p className={text.caption}>{guidance.loading}</p>}
      {library.kind === "failed" && <GuidanceFailed onRetry={library.retry} />}
      {library.kind === "loaded" && <TopicList {...{ step, plan, at, pane }} library={library.value} />}
    </section>
  );
}

function GuidanceFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { app } = useStrings();
  const guidance = usePageStrings(GUIDANCE_STRINGS);
  return (
    <div role="alert" className={styles.failed}>
      <p className={text.body}>{guidance.failed}</p>
      <Button onClick={onRetry}>{app.openAgain}</Button>
    </div>
  );
}
