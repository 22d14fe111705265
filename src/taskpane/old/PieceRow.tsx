import { Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { OLD_STRINGS } from "../../content/strings/oldStrings";
import type { OldPiece } from "../../plan/old/find/OldPiece";
import { textOf } from "../../plan/old/take/answerOf";
import type { OldContent } from "../../plan/old/take/takePieces";
import type { Plan } from "../../plan/Plan";
import text from "../look/text.module.css";
import { usePageStrings } from "../words/usePageStrings";
import { PieceRows } from "./PieceRows";
import { PlaceSelect } from "./PlaceSelect";
import styles from "./old.module.css";
import { type OldChoices, said } from "./useOldChoices";

/** So much of a text is shown before it is unfolded. */
const BEGINNING = 160;
/** So many rows of a table are shown when it is: none has more that somebody would read. */
const MOST_ROWS = 200;

export interface PieceRowProps {
  readonly piece: OldPiece;
  readonly choices: OldChoices;
  readonly content: OldContent;
  readonly plan: Plan;
}

/** A piece of a document with its tick, beside where it is to go. */
export function PieceRow({ piece, choices, content, plan }: PieceRowProps) {
  const words = usePageStrings(OLD_STRINGS);
  const { target } = piece;
  const name = nameOf(piece, words);
  const known = said(plan, target);
  return (
    <li className={styles.piece}>
      <div className={styles.source}>
        <Checkbox
          className={styles.tick}
          label={name}
          checked={choices.isTaken(piece)}
          disabled={target === null}
          onChange={(_, { checked }) => {
            choices.take(piece, checked === true);
          }}
        />
        {target?.kind !== "meta" && <Source piece={piece} name={name} />}
      </div>
      <div className={styles.place}>
        {target?.kind !== "meta" && (
          <PlaceSelect
            {...{ piece, name, content, plan }}
            onChoose={(chosen) => {
              choices.send(piece, chosen);
            }}
          />
        )}
        {known !== null && <p className={text.caption}>{known === "" ? words.answered : words.known(known)}</p>}
        <PieceRows {...{ piece, choices, content }} language={plan.meta.language} />
      </div>
    </li>
  );
}

type Words = (typeof OLD_STRINGS)["nb"];

function nameOf({ heading, target, lines }: OldPiece, words: Words): string {
  if (target?.kind !== "meta") return heading === "" ? words.front : heading;
  const [{ text: value } = { text: "" }] = lines;
  const isLanguage = target.field === "language" && (value === "nb" || value === "nn");
  return `${words.facts[target.field]}: ${isLanguage ? words.languages[value] : value}`;
}

function shownText({ lines, rows }: OldPiece): string {
  const text = textOf({ lines, rows: rows?.slice(0, MOST_ROWS) ?? null }).replaceAll("\t", " · ");
  return (rows?.length ?? 0) > MOST_ROWS ? `${text}\n…` : text;
}

/** The document's own words: their beginning, and all of them when unfolded. */
function Source({ piece, name }: { readonly piece: OldPiece; readonly name: string }) {
  const words = usePageStrings(OLD_STRINGS);
  const [isWhole, setWhole] = useState(false);
  const whole = useMemo(() => shownText(piece), [piece]);
  const isLong = whole.length > BEGINNING;
  const shown = isLong && !isWhole ? `${whole.slice(0, BEGINNING).trimEnd()} …` : whole;
  return (
    <>
      {piece.lead !== "" && <p className={text.caption}>{words.leadsTo(piece.lead)}</p>}
      <p className={styles.words}>{shown}</p>
      {isLong && (
        <button
          type="button"
          className={styles.summary}
          aria-expanded={isWhole}
          aria-label={words.wholeOf(name)}
          onClick={() => {
            setWhole(!isWhole);
          }}
        >
          {words.whole}
        </button>
      )}
    </>
  );
}
