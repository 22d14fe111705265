import { Button } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { DECIDED_STRINGS } from "../../../content/strings/decidedStrings";
import type { Plan } from "../../../plan/Plan";
import { type Decided, type DecidedRow, decidedRows } from "../../../plan/units/back/decidedRows";
import { type DecidedWish, differenceKey, takeDecided } from "../../../plan/units/back/takeDecided";
import { unitOfFile } from "../../../plan/units/back/unitOfFile";
import text from "../../look/text.module.css";
import type { Pane } from "../../state/Pane";
import { ResultFrame } from "../../transfer/ResultFrame";
import { usePageStrings } from "../../words/usePageStrings";
import { DecidedDifferences } from "./DecidedDifferences";
import { DecidedTicks } from "./DecidedTicks";
import styles from "../units.module.css";

export interface DecidedReviewProps {
  /** What the file is called, as a heading says it. */
  readonly title: string;
  readonly plan: Plan;
  readonly file: Plan;
  readonly isDamaged: boolean;
  readonly pane: Pane;
  readonly handOver: string;
  readonly onEnd: () => void;
}

/** What the overall plan has decided for this unit, row by row beside the unit's own words. */
export function DecidedReview({ title, plan, file, isDamaged, pane, handOver, onEnd }: DecidedReviewProps) {
  const words = usePageStrings(DECIDED_STRINGS);
  const decided = useMemo(() => decidedRows(plan, file), [plan, file]);
  const [wish, setWish] = useState<DecidedWish>(() => ({ rows: harmless(decided), theirs: new Set() }));
  const { municipality, from, to } = file.meta;
  const period = [from, to].filter((year) => year !== "").join("–");
  const takeIn = (): void => {
    pane.replace({ kind: "told", title: words.taken }, (current) => takeDecided(current, file, wish));
    onEnd();
  };
  return (
    <ResultFrame title={title} handOver={handOver}>
      <p className={text.body}>
        {words.intro(unitOfFile(file) ?? "", [municipality, period].filter((each) => each !== "").join(" "))}
      </p>
      <p className={text.caption}>{isDamaged ? words.damaged : words.care}</p>
      <DecidedTicks
        title={words.fresh}
        rows={decided.rows.filter(({ ours }) => ours === null)}
        {...{ plan, wish, setWish }}
      />
      <DecidedTicks
        title={words.filled}
        help={words.filledHelp}
        rows={decided.rows.filter(({ fills }) => fills.length > 0)}
        {...{ plan, wish, setWish }}
      />
      <DecidedDifferences
        rows={decided.rows.filter(({ differs }) => differs.length > 0)}
        {...{ plan, wish, setWish }}
      />
      <Missing decided={decided} plan={plan} />
      <TakeIn {...{ decided, wish }} onTakeIn={takeIn} onCancel={onEnd} />
    </ResultFrame>
  );
}

/** Rows by which nothing that the unit has written changes: they are ticked at first. */
function harmless({ rows }: Decided): ReadonlySet<string> {
  return new Set(rows.filter(({ ours, fills }) => ours === null || fills.length > 0).map(({ theirs }) => theirs.nr));
}

/** What came from the overall plan once, and is not in the file. */
function Missing({ decided: { missing }, plan }: { readonly decided: Decided; readonly plan: Plan }) {
  const words = usePageStrings(DECIDED_STRINGS);
  if (missing.length === 0) return null;
  return (
    <div className={styles.whole}>
      <h4 className={styles.title}>{words.missing}</h4>
      <p className={text.caption}>{words.missingHelp}</p>
      <ul className={styles.plain} lang={plan.meta.language}>
        {missing.map(({ nr, title }) => (
          <li key={nr}>{`${nr} ${title}`}</li>
        ))}
      </ul>
    </div>
  );
}

interface TakeInProps {
  readonly decided: Decided;
  readonly wish: DecidedWish;
  readonly onTakeIn: () => void;
  readonly onCancel: () => void;
}

/** How much would change, and the buttons. */
function TakeIn({ decided: { rows }, wish, onTakeIn, onCancel }: TakeInProps) {
  const words = usePageStrings(DECIDED_STRINGS);
  const why = useId();
  const ticked = rows.filter(({ theirs }) => wish.rows.has(theirs.nr));
  const fresh = ticked.filter(({ ours }) => ours === null).length;
  const fields = ticked.flatMap(({ fills }) => fills).length + rows.flatMap((row) => chosenOf(row, wish)).length;
  const isNothing = fresh + fields === 0;
  const isSame = rows.every(({ ours, fills, differs }) => ours !== null && fills.length + differs.length === 0);
  return (
    <>
      <p id={why} className={text.caption} role="status">
        {isSame ? words.same : isNothing ? words.nothing : words.counts(fresh, fields)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isNothing} aria-describedby={why} onClick={onTakeIn}>
          {words.takeIn}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </>
  );
}

function chosenOf(row: DecidedRow, { theirs }: DecidedWish): readonly unknown[] {
  return row.differs.filter(({ field }) => theirs.has(differenceKey(row, field)));
}
