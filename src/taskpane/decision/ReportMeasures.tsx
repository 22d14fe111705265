import { Button } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import { YEAR_REPORT_STRINGS } from "../../content/strings/yearReportStrings";
import { MEASURE_COLUMNS } from "../../content/tables/measureColumns";
import type { TableColumn } from "../../content/tables/TableDefinition";
import { changeMeasure } from "../../plan/measures/editMeasures";
import { MEASURE_STATUSES, type Measure } from "../../plan/measures/Measure";
import { withMeasureCell } from "../../plan/measures/measureCell";
import { statusText } from "../../plan/measures/statusWords";
import type { Plan } from "../../plan/Plan";
import type { ShownColumn } from "../../plan/table/shownColumns";
import { measureText } from "../../plan/thread/overview";
import { Disclosure } from "../frame/Disclosure";
import { CellField } from "../inputs/CellField";
import { IdSelect } from "../inputs/IdSelect";
import { MoreRows, useDrawnRows } from "../inputs/MoreRows";
import { usePageStrings } from "../words/usePageStrings";
import type { PartProps } from "./PartProps";
import styles from "./decision.module.css";

const FIELDS: readonly TableColumn[] = [MEASURE_COLUMNS.reason, MEASURE_COLUMNS.used, MEASURE_COLUMNS.proposal];

const STATUSES = MEASURE_STATUSES.filter((status) => status !== "");

/** What is said of each measure in the year. */
export function ReportMeasures({ state, pane }: PartProps) {
  const { measures } = state.plan;
  const { drawn, ...more } = useDrawnRows(measures, -1);
  return (
    <>
      <ul className={styles.sections}>
        {drawn.map(([measure]) => (
          <li key={measure.nr}>
            <MeasureFields {...{ measure, state, pane }} />
          </li>
        ))}
      </ul>
      <MoreRows {...more} all={measures.length} />
    </>
  );
}

interface MeasureFieldsProps extends PartProps {
  readonly measure: Measure;
}

function MeasureFields({ measure, state: { plan }, pane }: MeasureFieldsProps) {
  const words = usePageStrings(YEAR_REPORT_STRINGS);
  const { language } = plan.meta;
  const { nr, status } = measure;
  const caption = statusText(status, language);
  const open = (): void => {
    pane.go({ kind: "measures", at: nr });
  };
  return (
    <Disclosure
      level={3}
      title={`${nr} ${measureText(measure)}`}
      titleLanguage={language}
      openAtFirst={false}
      {...(caption !== "" && { caption })}
    >
      <div className={styles.folded} lang={language}>
        <StatusField {...{ measure, language, pane }} />
        {FIELDS.map((definition) => (
          <CellField
            key={definition.id}
            column={columnOf(definition, language)}
            cells={measure.more}
            plan={plan}
            onChange={(value) => {
              pane.change((current) => withCell(current, nr, definition.id, value));
            }}
          />
        ))}
        <div>
          <Button size="small" onClick={open}>
            {words.openMeasure(nr)}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function StatusField({
  measure,
  language,
  pane,
}: Pick<MeasureFieldsProps, "measure" | "pane"> & { readonly language: Language }) {
  const words = usePageStrings(YEAR_REPORT_STRINGS);
  const isOther = !MEASURE_STATUSES.some((known) => known === measure.status);
  const options = [...STATUSES, ...(isOther ? [measure.status] : [])];
  return (
    <IdSelect
      label={words.status}
      all={words.noStatus}
      options={options.map((id) => ({ id, name: statusText(id, language) }))}
      value={measure.status === "" ? null : measure.status}
      onChange={(status) => {
        pane.change((current) => changeMeasure(current, measure.nr, { status: status ?? "" }));
      }}
    />
  );
}

/** The plan with other words in a field of a measure. */
function withCell(plan: Plan, nr: string, field: string, words: string): Plan {
  const measure = plan.measures.find((each) => each.nr === nr);
  return measure === undefined ? plan : changeMeasure(plan, nr, { more: withMeasureCell(measure, field, words).more });
}

/** A column as it is, whatever it is called in a table of the plan. */
function columnOf(definition: TableColumn, language: Language): ShownColumn {
  const name = definition.name[language];
  return {
    id: definition.id,
    name,
    givenName: "",
    ownName: name,
    names: [name],
    width: 1,
    isHidden: false,
    definition,
  };
}
