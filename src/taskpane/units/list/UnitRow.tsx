import { Checkbox } from "@fluentui/react-components";
import type { Language } from "../../../content/Language";
import { UNITS_STRINGS } from "../../../content/strings/unitsStrings";
import type { Plan } from "../../../plan/Plan";
import { answerKey, type ProposedUnitRow, type UnitFieldChange } from "../../../plan/units/UnitProposal";
import { usePageStrings } from "../../words/usePageStrings";
import { rowFieldName, rowFieldText } from "../rowFieldName";
import { RowVersion } from "../RowVersion";
import type { UnitRows } from "../useUnitRows";
import styles from "../units.module.css";

export interface UnitRowProps {
  readonly row: ProposedUnitRow;
  readonly rows: UnitRows;
  readonly plan: Plan;
  /** The unit's. */
  readonly language: Language;
}

/** A row of a unit with its tick, and what would become of it: all of a new one, and what differs of one that is there. */
export function UnitRow({ row, rows, plan, language }: UnitRowProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const { state, here, there, title } = row;
  const name =
    state === "goneThere"
      ? words.deleteRow(here ?? "", title)
      : words.row(words.kinds[row.kind], here ?? there ?? "", title);
  return (
    <>
      <Checkbox
        label={<span lang={language}>{name}</span>}
        checked={rows.isTicked(row)}
        onChange={(_, { checked }) => {
          rows.tick([row], checked === true);
        }}
      />
      {here === null ? (
        <p className={styles.cells} lang={language}>
          {saidBy(row, plan)}
        </p>
      ) : (
        <div className={styles.changes}>
          {row.isRelinked && <p className={styles.label}>{words.relinked}</p>}
          {row.changes
            .filter(({ by }) => by !== "here")
            .map((change) => (
              <Change key={change.field} {...{ row, change, rows, plan, language }} />
            ))}
        </div>
      )}
    </>
  );
}

/** What a new row says besides its name. */
function saidBy({ changes, title, table }: ProposedUnitRow, plan: Plan): string {
  return changes
    .filter(({ there }) => there !== title)
    .map(({ field, there }) => `${rowFieldName(plan, table, field)}: ${rowFieldText(field, there, plan.meta.language)}`)
    .join(" · ");
}

interface ChangeProps extends UnitRowProps {
  readonly change: UnitFieldChange;
}

/** A field as the plan and as the unit has it; where both have changed it the user says which counts. */
function Change({ row, change: { field, here, there, by }, rows, plan, language }: ChangeProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const name = rowFieldName(plan, row.table, field);
  const own = plan.meta.language;
  return (
    <div role="group" aria-label={name}>
      <p className={styles.label} lang={own}>
        {name}
      </p>
      <RowVersion label={words.here} said={rowFieldText(field, here, own) || words.empty} language={own} />
      <RowVersion label={words.there} said={rowFieldText(field, there, language) || words.empty} {...{ language }} />
      {by === "both" && (
        <Checkbox
          label={words.useThere}
          aria-label={words.useThereFor(name, row.title)}
          checked={rows.answers.get(answerKey(row, field)) === "there"}
          onChange={(_, { checked }) => {
            rows.answer(row, field, checked === true ? "there" : "here");
          }}
        />
      )}
    </div>
  );
}
