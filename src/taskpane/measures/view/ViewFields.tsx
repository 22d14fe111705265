import type { Language } from "../../../content/Language";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { Measure } from "../../../plan/measures/Measure";
import { filterValues } from "../../../plan/measures/filterValues";
import { BLANK, type MeasureFilter, OVERDUE, THIS_YEAR } from "../../../plan/measures/MeasureFilter";
import { MEASURE_SORTS } from "../../../plan/measures/MeasureSort";
import { statusText } from "../../../plan/measures/statusWords";
import { IdSelect } from "../../inputs/IdSelect";
import { usePageStrings } from "../../words/usePageStrings";
import type { MeasureView } from "./MeasureView";
import { SearchField } from "../../inputs/SearchField";
import styles from "./FilterPanel.module.css";

export interface ViewFieldsProps {
  readonly measures: readonly Measure[];
  readonly view: MeasureView;
  readonly language: Language;
  /** An ISO 8601 date. */
  readonly today: string;
  readonly onChange: (view: MeasureView) => void;
}

/** What the list of measures is sorted and filtered by: what occurs in the measures. */
export function ViewFields(props: ViewFieldsProps) {
  const { view: words } = usePageStrings(MEASURES_STRINGS);
  const { view, onChange } = props;
  const { sort, filter } = view;
  return (
    <div className={styles.fields}>
      <SearchField
        label={words.search}
        value={filter.query}
        onChange={(query) => {
          onChange({ sort, filter: { ...filter, query } });
        }}
      />
      <div className={styles.whole} data-part="sort">
        <IdSelect
          label={words.sort}
          all={words.sorts.plan}
          options={MEASURE_SORTS.filter((id) => id !== "plan").map((id) => ({ id, name: words.sorts[id] }))}
          value={sort === "plan" ? null : sort}
          onChange={(wanted) => {
            onChange({ sort: wanted ?? "plan", filter });
          }}
        />
      </div>
      <Filters {...props} />
    </div>
  );
}

function Filters({ measures, view, language, today, onChange }: ViewFieldsProps) {
  const { view: words } = usePageStrings(MEASURES_STRINGS);
  const { sort, filter } = view;
  const values = filterValues(measures);
  const year = today.slice(0, 4);
  const pick = (
    field: Exclude<keyof MeasureFilter, "query">,
    options: readonly string[],
    name: (id: string) => string,
  ) => ({
    label: words[field],
    all: words.all,
    value: filter[field],
    options: withChosen(options, filter[field]).map((id) => ({ id, name: name(id) })),
    onChange: (wanted: string | null) => {
      onChange({ sort, filter: { ...filter, [field]: wanted } });
    },
  });
  const due: Readonly<Record<string, string>> = {
    [OVERDUE]: words.overdue,
    [THIS_YEAR]: words.thisYear(year),
    [BLANK]: words.noDate,
  };
  const orBlank = (id: string): string => (id === BLANK ? words.blank : id);
  const years = values.years.filter((each) => each !== year);
  return (
    <>
      <IdSelect {...pick("deadline", [OVERDUE, THIS_YEAR, ...years], (id) => due[id] ?? id)} />
      <IdSelect {...pick("status", values.statuses, (id) => statusText(orBlank(id), language))} />
      <IdSelect {...pick("responsible", values.responsibles, orBlank)} />
      <IdSelect {...pick("strategy", values.strategies, orBlank)} />
    </>
  );
}

/** The options, with what is chosen and occurs no longer. */
function withChosen(options: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || options.includes(chosen) ? options : [...options, chosen];
}
