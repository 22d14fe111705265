import { Button, Checkbox } from "@fluentui/react-components";
import { DECIDED_STRINGS } from "../../../content/strings/decidedStrings";
import type { Plan } from "../../../plan/Plan";
import type { DecidedDifference, DecidedRow } from "../../../plan/units/back/decidedRows";
import { differenceKey } from "../../../plan/units/back/takeDecided";
import { MoreRows, useDrawnRows } from "../../inputs/MoreRows";
import text from "../../look/text.module.css";
import { usePageStrings } from "../../words/usePageStrings";
import { type DecidedListProps, withOne } from "./DecidedTicks";
import { rowFieldName, rowFieldText } from "../rowFieldName";
import { RowVersion } from "../RowVersion";
import styles from "../units.module.css";

/** Fields of which both plans say something else: the unit's words stay until the user chooses the others. */
export function DecidedDifferences({ rows, plan, wish, setWish }: DecidedListProps) {
  const words = usePageStrings(DECIDED_STRINGS);
  const { drawn, ...more } = useDrawnRows(rows, -1);
  const keys = rows.flatMap((row) => row.differs.map(({ field }) => differenceKey(row, field)));
  const isAll = keys.every((key) => wish.theirs.has(key));
  if (rows.length === 0) return null;
  return (
    <div className={styles.whole}>
      <h4 className={styles.title}>{`${words.different} (${keys.length})`}</h4>
      <p className={text.caption}>{words.differentHelp}</p>
      {keys.length > 1 && (
        <Button
          size="small"
          onClick={() => {
            setWish({ ...wish, theirs: new Set(isAll ? [] : keys) });
          }}
        >
          {isAll ? words.useNone : words.useAll}
        </Button>
      )}
      <ul className={styles.rows}>
        {drawn.map(([row]) => (
          <RowDifferences key={row.theirs.nr} {...{ row, plan, wish, setWish }} />
        ))}
      </ul>
      <MoreRows {...more} all={rows.length} />
    </div>
  );
}

/** One row with what is otherwise in it. */
function RowDifferences({ row, plan, wish, setWish }: Omit<DecidedListProps, "rows"> & { readonly row: DecidedRow }) {
  const words = usePageStrings(DECIDED_STRINGS);
  return (
    <li className={styles.compared}>
      <p className={styles.name} lang={plan.meta.language}>
        {words.row(words.kinds[row.theirs.kind], `${row.ours?.nr ?? ""} ${row.ours?.title ?? ""}`)}
      </p>
      {row.differs.map((difference) => (
        <Difference
          key={difference.field}
          {...{ row, difference, plan }}
          isTheirs={wish.theirs.has(differenceKey(row, difference.field))}
          onChoose={(isTheirs) => {
            setWish({ ...wish, theirs: withOne(wish.theirs, differenceKey(row, difference.field), isTheirs) });
          }}
        />
      ))}
    </li>
  );
}

interface DifferenceProps {
  readonly row: DecidedRow;
  readonly difference: DecidedDifference;
  readonly plan: Plan;
  readonly isTheirs: boolean;
  readonly onChoose: (isTheirs: boolean) => void;
}

function Difference({ row, difference: { field, ours, theirs }, plan, isTheirs, onChoose }: DifferenceProps) {
  const words = usePageStrings(DECIDED_STRINGS);
  const { language } = plan.meta;
  const name = rowFieldName(plan, row.theirs.table, field);
  return (
    <div role="group" aria-label={name}>
      <p className={styles.label} lang={language}>
        {name}
      </p>
      <RowVersion label={words.ours} said={rowFieldText(field, ours, language)} {...{ language }} />
      <RowVersion label={words.theirs} said={rowFieldText(field, theirs, language)} {...{ language }} />
      <Checkbox
        label={words.useTheirs}
        aria-label={words.useTheirsFor(name, row.ours?.title ?? "")}
        checked={isTheirs}
        onChange={(_, { checked }) => {
          onChoose(checked === true);
        }}
      />
    </div>
  );
}
