import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { OLD_STRINGS } from "../../content/strings/oldStrings";
import type { OldPiece } from "../../plan/old/find/OldPiece";
import { pieceRows } from "../../plan/old/take/pieceRows";
import type { Plan } from "../../plan/Plan";
import { MOST_TAKEN_IN } from "../../plan/sheet/read/sheetLimits";
import text from "../look/text.module.css";
import type { Pane } from "../state/Pane";
import { ResultFrame } from "../transfer/ResultFrame";
import { usePageStrings } from "../words/usePageStrings";
import type { FoundInFile } from "./findInFile";
import { PieceRow } from "./PieceRow";
import sections from "../file/section.module.css";
import styles from "./old.module.css";
import { type OldChoices, useOldChoices } from "./useOldChoices";
import { useTaking } from "./useTaking";

export interface OldReviewProps {
  readonly name: string;
  readonly found: Extract<FoundInFile, { kind: "pieces" }>;
  readonly plan: Plan;
  readonly pane: Pane;
  readonly handOver: string;
  readonly onEnd: () => void;
}

/** What was found in a document, piece by piece beside where it is to go; what has no place stands in a list of its own. */
export function OldReview({ name, found, plan, pane, handOver, onEnd }: OldReviewProps) {
  const words = usePageStrings(OLD_STRINGS);
  const choices = useOldChoices(found.pieces, plan);
  const { isTaking, takeIn } = useTaking({ plan, pane, content: found.content }, words.taken, onEnd);
  const [isLast, setLast] = useState(true);
  const unplaced = new Set(found.pieces.filter(({ target }) => target === null).map(({ id }) => id));
  const { pieces, taken, without } = choices;
  const rows = useMemo(() => countRows(taken, found.content, plan), [taken, found.content, plan]) - without.size;
  const why = useId();
  const state = isTaking ? words.taking : whyNot(taken.length, rows, words);
  const shared = { choices, content: found.content, plan };
  return (
    <ResultFrame title={words.from(name)} handOver={handOver}>
      <WhichPlan isLast={isLast} onChoose={setLast} />
      <PieceList {...shared} title={words.found} pieces={pieces.filter(({ id }) => !unplaced.has(id))} />
      <PieceList
        {...shared}
        title={words.unplaced}
        help={words.unplacedHelp}
        pieces={pieces.filter(({ id }) => unplaced.has(id))}
      />
      <p id={why} className={text.caption} role="status">
        {state ?? words.counts(taken.length, pieces.length)}
      </p>
      <div className={sections.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={state !== null}
          aria-describedby={why}
          onClick={() => {
            takeIn({ pieces: taken, without, isLast });
          }}
        >
          {words.takeIn}
        </Button>
        <Button onClick={onEnd}>{words.cancel}</Button>
      </div>
    </ResultFrame>
  );
}

/** How many rows of tables the pieces become. */
function countRows(pieces: readonly OldPiece[], { tables }: OldReviewProps["found"]["content"], plan: Plan): number {
  const counts = pieces.map((piece) => {
    const { target } = piece;
    const table = target?.kind === "table" ? tables.find(({ id }) => id === target.table) : undefined;
    return table === undefined ? 0 : pieceRows(piece, table, plan.meta.language).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Why nothing can be taken in; null where it can. */
function whyNot(pieces: number, rows: number, words: (typeof OLD_STRINGS)["nb"]): string | null {
  if (pieces === 0) return words.nothing;
  return rows > MOST_TAKEN_IN ? words.tooMany(MOST_TAKEN_IN) : null;
}

function WhichPlan({ isLast, onChoose }: { readonly isLast: boolean; readonly onChoose: (isLast: boolean) => void }) {
  const words = usePageStrings(OLD_STRINGS);
  const name = useId();
  return (
    <div>
      <h4 id={name} className={styles.title}>
        {words.which}
      </h4>
      <RadioGroup
        aria-labelledby={name}
        value={isLast ? "last" : "still"}
        onChange={(_, { value }) => {
          onChoose(value === "last");
        }}
      >
        <Radio value="last" label={words.last} />
        <Radio value="still" label={words.still} />
      </RadioGroup>
      <p className={text.caption}>{isLast ? words.lastHelp : words.stillHelp}</p>
    </div>
  );
}

/** So many pieces are shown at first, and more each time that the user asks: each has a long choice of places. */
const AT_A_TIME = 60;

interface PieceListProps {
  readonly title: string;
  readonly help?: string;
  readonly pieces: readonly OldPiece[];
  readonly choices: OldChoices;
  readonly content: Extract<FoundInFile, { kind: "pieces" }>["content"];
  readonly plan: Plan;
}

function PieceList({ title, help, pieces, ...shared }: PieceListProps) {
  const words = usePageStrings(OLD_STRINGS);
  const [most, setMost] = useState(AT_A_TIME);
  if (pieces.length === 0) return null;
  return (
    <div className={styles.whole}>
      <h4 className={styles.title}>{`${title} (${pieces.length})`}</h4>
      {help !== undefined && <p className={text.caption}>{help}</p>}
      <ul className={styles.list}>
        {pieces.slice(0, most).map((piece) => (
          <PieceRow key={piece.id} piece={piece} {...shared} />
        ))}
      </ul>
      {pieces.length > most && (
        <Button
          onClick={() => {
            setMost(most + AT_A_TIME);
          }}
        >
          {words.more(pieces.length - most)}
        </Button>
      )}
    </div>
  );
}
