import { Checkbox } from "@fluentui/react-components";
import { DECIDED_STRINGS } from "../../../content/strings/decidedStrings";
import type { Plan } from "../../../plan/Plan";
import type { DecidedRow } from "../../../plan/units/back/decidedRows";
import type { DecidedWish } from "../../../plan/units/back/takeDecided";
import { MoreRows, useDrawnRows } from "../../inputs/MoreRows";
import text from "../../look/text.module.css";
import { usePageStrings } from "../../words/usePageStrings";
import { rowFieldName, rowFieldText } from "../rowFieldName";
import styles from "../units.module.css";

export interface DecidedListProps {
  readonly rows: readonly DecidedRow[];
  /** The unit's own. */
  readonly plan: Plan;
  readonly wish: DecidedWish;
  readonly setWish: (wish: DecidedWish) => void;
}

/** Rows that are new, or fill in what the unit's lack, each with a tick and what it says. */
export function DecidedTicks({
  title,
  help,
  rows,
  plan,
  wish,
  setWish,
}: DecidedListProps & { readonly title: string; readonly help?: string }) {
  const words = usePageStrings(DECIDED_STRINGS);
  const { language } = plan.meta;
  const { drawn, ...more } = useDrawnRows(rows, -1);
  if (rows.length === 0) return null;
  return (
    <div className={styles.whole}>
      <h4 className={styles.title}>{`${title} (${rows.length})`}</h4>
      {help !== undefined && <p className={text.caption}>{help}</p>}
      <ul className={styles.rows}>
        {drawn.map(([row]) => (
          <li key={row.theirs.nr}>
            <Checkbox
              label={<span lang={language}>{words.row(words.kinds[row.theirs.kind], row.theirs.title)}</span>}
              checked={wish.rows.has(row.theirs.nr)}
              onChange={(_, { checked }) => {
                setWish({ ...wish, rows: withOne(wish.rows, row.theirs.nr, checked === true) });
              }}
            />
            <p className={styles.cells} lang={language}>
              {saidBy(row, plan)}
            </p>
          </li>
        ))}
      </ul>
      <MoreRows {...more} all={rows.length} />
    </div>
  );
}

/** What comes in with a row: all that a new one says besides its name, else what it fills in. */
function saidBy({ theirs, ours, fills }: DecidedRow, plan: Plan): string {
  const fields = ours === null ? Object.keys(theirs.texts) : fills;
  return fields
    .map((field) => [field, rowFieldText(field, theirs.texts[field] ?? "", plan.meta.language)] as const)
    .filter(([, said]) => said !== theirs.title)
    .map(([field, said]) => `${rowFieldName(plan, theirs.table, field)}: ${said}`)
    .join(" · ");
}

/** The set with one more or less. */
export function withOne(set: ReadonlySet<string>, one: string, isIn: boolean): ReadonlySet<string> {
  const others = [...set].filter((each) => each !== one);
  return new Set(isIn ? [...others, one] : others);
}
