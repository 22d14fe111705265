import { useDeferredValue, useState } from "react";
import { loadMeasures } from "../../../content/measures/loadMeasures";
import type { StandardMeasure } from "../../../content/measures/StandardMeasure";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { strategyName } from "../../../plan/choices/strategies";
import { findMeasures, type MeasureQuery } from "../../../plan/measures/findMeasures";
import type { Plan } from "../../../plan/Plan";
import { Disclosure } from "../../frame/Disclosure";
import { useFocusAt } from "../../focus/useFocusAt";
import { LoadFailed } from "../../loading/LoadFailed";
import { Skeleton } from "../../frame/Skeleton";
import { useLoaded } from "../../loading/useLoaded";
import { useOwnWords } from "../../loading/useOwnWords";
import { useStrings } from "../../words/StringsContext";
import { usePageStrings } from "../../words/usePageStrings";
import { SearchField } from "../../inputs/SearchField";
import { MeasureFilters } from "./MeasureFilters";
import { StandardMeasureCard } from "./StandardMeasureCard";
import { themesOf } from "./themes";
import text from "../../look/text.module.css";
import styles from "./StandardMeasures.module.css";

/** Fetches the measures; the same function from one render to the next. */
const load = (): Promise<readonly StandardMeasure[]> => loadMeasures();

export interface StandardMeasuresProps {
  readonly plan: Plan;
  /** The id of the standard measure that is looked for at first and takes the focus. */
  readonly at: string | null;
  readonly onAdd: (measure: StandardMeasure) => void;
}

/** Measures to choose among, by theme. What is chosen becomes a measure of the plan, to be changed there. */
export function StandardMeasures(props: StandardMeasuresProps) {
  const { app } = useStrings();
  const loaded = useOwnWords(useLoaded(load, "measures"), props.plan);
  if (loaded.kind === "loading") return <Skeleton label={app.loadingPage} />;
  if (loaded.kind === "failed") return <LoadFailed onRetry={loaded.retry} />;
  return <Choosing all={loaded.value} {...props} />;
}

type ChoosingProps = StandardMeasuresProps & { readonly all: readonly StandardMeasure[] };

function Choosing({ all, at, ...props }: ChoosingProps) {
  const { library: words } = usePageStrings(MEASURES_STRINGS);
  const { language } = props.plan.meta;
  const shown = all.find(({ id }) => id === at);
  const [wanted, setWanted] = useState<MeasureQuery>(shown === undefined ? {} : { query: shown.title[language] });
  useFocusAt(at);
  const asked = useDeferredValue(wanted);
  return (
    <div className={styles.library}>
      <SearchField
        label={words.search}
        value={wanted.query ?? ""}
        onChange={(query) => {
          setWanted({ ...wanted, query });
        }}
      />
      <div className={styles.filters}>
        <MeasureFilters wanted={wanted} language={language} onChange={setWanted} />
      </div>
      <Found measures={findMeasures(all, asked, language)} isAll={isEmpty(asked)} {...props} />
    </div>
  );
}

/** Whether nothing is asked for. */
function isEmpty({ query = "", ...narrowed }: MeasureQuery): boolean {
  return query.trim() === "" && Object.keys(narrowed).length === 0;
}

interface FoundProps extends Omit<StandardMeasuresProps, "at"> {
  readonly measures: readonly StandardMeasure[];
  /** Nothing was searched for. */
  readonly isAll: boolean;
}

/** All measures by theme, the first theme unfolded; what was searched for in one list. */
function Found({ measures, isAll, ...props }: FoundProps) {
  const { library: words } = usePageStrings(MEASURES_STRINGS);
  const { language } = props.plan.meta;
  return (
    <>
      <p className={isAll ? text.hidden : text.caption} aria-live="polite">
        {!isAll && words.found(measures.length)}
      </p>
      {isAll ? (
        themesOf(measures).map((theme, place) => (
          <Disclosure
            key={theme.strategy}
            title={strategyName(theme.strategy, language)}
            titleLanguage={language}
            caption={words.count(theme.measures.length)}
            level={3}
            openAtFirst={place === 0}
          >
            <Cards {...props} measures={theme.measures} />
          </Disclosure>
        ))
      ) : (
        <>
          <h3 className={text.hidden}>{words.hits}</h3>
          <Cards {...props} measures={measures} />
        </>
      )}
    </>
  );
}

function Cards({ measures, plan, onAdd }: Omit<FoundProps, "isAll">) {
  const { language } = plan.meta;
  const numbers = new Map(plan.measures.map(({ nr, action }) => [action, nr]));
  return (
    <ul className={styles.list}>
      {measures.map((measure) => (
        <StandardMeasureCard
          key={measure.id}
          measure={measure}
          language={language}
          nr={numbers.get(measure.action[language]) ?? null}
          onAdd={onAdd}
        />
      ))}
    </ul>
  );
}
