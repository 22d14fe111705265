import { Link } from "@fluentui/react-components";
import { loadGuidance } from "../../content/loadGuidance";
import type { StepId } from "../../content/StepId";
import { stepOfItem } from "../../content/stepOfItem";
import { ORIGIN_STRINGS } from "../../content/strings/originStrings";
import type { Plan } from "../../plan/Plan";
import { originsOf } from "../../plan/questions/noteLines";
import { useLoaded } from "../loading/useLoaded";
import { useOwnWords } from "../loading/useOwnWords";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";

export interface OriginsProps {
  readonly plan: Plan;
  /** What a measure, a goal or a need holds besides its own words. */
  readonly texts: Readonly<Record<string, string>>;
  readonly pane: Pane;
}

/** The questions that a measure, a goal or a need came from: each leads back there. Nothing where it came from none. */
export function Origins({ plan, texts, pane }: OriginsProps) {
  return originsOf(plan, texts).map((item) => {
    const step = stepOfItem(item);
    return step === null ? null : <Origin key={item} {...{ step, item, plan, pane }} />;
  });
}

interface OriginProps extends Omit<OriginsProps, "texts"> {
  readonly step: StepId;
  readonly item: string;
}

function Origin({ step, item, plan, pane }: OriginProps) {
  const words = usePageStrings(ORIGIN_STRINGS);
  const loaded = useOwnWords(useLoaded(loadGuidance, step), plan);
  const items = loaded.kind === "loaded" ? loaded.value.topics.flatMap((topic) => topic.items) : [];
  const question = items.find(({ id }) => id === item);
  if (question === undefined) return null;
  return (
    <p className={text.caption}>
      <Link
        as="button"
        onClick={() => {
          pane.go({ kind: "leaders", at: item });
        }}
      >
        {words.from(question.text[plan.meta.language])}
      </Link>
    </p>
  );
}
