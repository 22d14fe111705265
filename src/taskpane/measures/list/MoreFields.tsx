import { TABLES_STRINGS } from "../../../content/strings/tablesStrings";
import { MEASURE_COLUMNS } from "../../../content/tables/measureColumns";
import type { Language } from "../../../content/Language";
import type { Measure } from "../../../plan/measures/Measure";
import type { Plan } from "../../../plan/Plan";
import { withMeasureCell } from "../../../plan/measures/measureCell";
import { Disclosure } from "../../frame/Disclosure";
import { CellField } from "../../inputs/CellField";
import { usePageStrings } from "../../words/usePageStrings";
import text from "../../look/text.module.css";
import styles from "./MeasureForm.module.css";
import type { MeasureChange } from "./useMeasureEdits";

const IN_ACTION_PLAN: readonly string[] = [
  ...["need", "action", "responsible", "deadline", "cost", "status", "evaluation"],
];

export interface MoreFieldsProps {
  readonly measure: Measure;
  readonly plan: Plan;
  readonly language: Language;
  readonly onChange: (change: MeasureChange) => void;
}

/** What the other forms ask of a measure, folded away: filled in once, it stands in each of them. */
export function MoreFields({ measure, plan, language, onChange }: MoreFieldsProps) {
  const words = usePageStrings(TABLES_STRINGS);
  const columns = Object.values(MEASURE_COLUMNS).filter(({ id }) => !IN_ACTION_PLAN.includes(id));
  const filled = columns.filter(({ id }) => (measure.more[id] ?? "") !== "").length;
  return (
    <Disclosure title={words.more} caption={words.filled(filled, columns.length)} openAtFirst={false} level={3}>
      <p className={text.caption}>{words.moreHelp}</p>
      <div className={styles.more}>
        {columns.map((definition) => {
          const name = definition.name[language];
          const column = {
            id: definition.id,
            name,
            givenName: "",
            ownName: name,
            names: [name],
            width: 1,
            isHidden: false,
            definition,
          };
          return (
            <CellField
              key={definition.id}
              column={column}
              cells={measure.more}
              plan={plan}
              onChange={(words) => {
                onChange({ more: withMeasureCell(measure, definition.id, words).more });
              }}
            />
          );
        })}
      </div>
    </Disclosure>
  );
}
