import { Field, Input } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import { loadMeasures } from "../../../content/measures/loadMeasures";
import type { StandardMeasure } from "../../../content/measures/StandardMeasure";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { findMeasures, type MeasureQuery } from "../../../plan/measures/findMeasures";
import { Disclosure } from "../../frame/Disclosure";
import { useFocusAt } from "../../focus/useFocusAt";
import { LoadFailed } from "../../loading/LoadFailed";
import { Skeleton } from "../../frame/Skeleton";
import type { Pane } from "../../state/Pane";
import type { PaneState } from "../../state/PaneState";
import { useLoaded } from "../../loading/useLoaded";
import { useOwnWords } from "../../loading/useOwnWords";
import { useStrings } from "../../words/StringsContext";
import { usePageStrings } from "../../words/usePageStrings";
import { MeasureFilters } from "./MeasureFilters";
import { StandardMeasureCard } from "./StandardMeasureCard";
import text from "../../look/text.module.css";
import styles from "./StandardMeasures.module.css";

/** Fetches the measures; the same function from one render to the next. */
const load = (): Promise<readonly StandardMeasure[]> => loadMeasures();

export interface StandardMeasuresProps {
  readonly state: PaneState;
  readonly pane: Pane;
  /** The id of the standard measure that is looked for at first and takes the focus. */
  readonly at: string | null;
}

/** Measures to choose among, folded away. What is chosen becomes a measure of the plan, to be changed there. */
export function StandardMeasures(props: StandardMeasuresProps) {
  const { library: words } = usePageStrings(MEASURES_STRINGS);
  return (
    <Disclosure title={words.title} openAtFirst={props.at !== null}>
      <Library {...props} />
    </Disclosure>
  );
}

function Library(props: StandardMeasuresProps) {
  const { app } = useStrings();
  const loaded = useOwnWords(useLoaded(load, "measures"), props.state.plan);
  if (loaded.kind === "loading") return <Skeleton label={app.loadingPage} />;
  if (loaded.kind === "failed") return <LoadFailed onRetry={loaded.retry} />;
  return <Choosing all={loaded.value} {...props} />;
}

function Choosing({ all, state, pane, at }: StandardMeasuresProps & { readonly all: readonly StandardMeasure[] }) {
  const { library: words } = usePageStrings(MEASURES_STRINGS);
  const shown = all.find(({ id }) => id === at);
  const [wanted, setWanted] = useState<MeasureQuery>(
    shown === undefined ? {} : { query: shown.title[state.plan.meta.language] },
  );
  useFocusAt(at);
  const asked = useDeferredValue(wanted);
  const { language } = state.plan.meta;
  const found = findMeasures(all, asked, language);
  return (
    <div className={styles.library}>
      <p className={text.body}>{words.intro}</p>
      <Field label={words.search}>
        <Input
          type="search"
          value={wanted.query ?? ""}
          onChange={(_, { value }) => {
            setWanted({ ...wanted, query: value });
          }}
        />
      </Field>
      <MeasureFilters wanted={wanted} language={language} onChange={setWanted} />
      <p className={text.caption} aria-live="polite">
        {words.found(found.length)}
      </p>
      <ul className={styles.list}>
        {found.map((measure) => (
          <StandardMeasureCard key={measure.id} measure={measure} language={language} pane={pane} />
        ))}
      </ul>
    </div>
  );
}
