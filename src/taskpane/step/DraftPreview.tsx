import type { Language } from "../../content/Language";
import type { Piece } from "../../document/Piece";
import { DraftPieces, type DraftPiecesProps } from "../drafts/DraftPieces";
import { Disclosure } from "../frame/Disclosure";
import { useAllStrings } from "../words/useAllStrings";
import text from "../look/text.module.css";
import styles from "./DraftPreview.module.css";

const ROOM = "(min-height: 640px)";

export interface DraftPreviewProps {
  readonly pieces: readonly Piece[];
  readonly language: Language;
}

/** The draft as it grows; folded away at first where there is little height. */
export function DraftPreview({ pieces, language }: DraftPreviewProps) {
  const { step } = useAllStrings();
  return (
    <Disclosure title={step.draft} openAtFirst={window.matchMedia(ROOM).matches}>
      <DraftPaper {...{ pieces, language }} empty={step.draftEmpty} />
    </Disclosure>
  );
}

/** A draft on paper; `empty` says why there is none. */
export function DraftPaper({ empty, ...draft }: DraftPiecesProps & { readonly empty: string }) {
  return (
    <div className={styles.paper}>
      {draft.pieces.length === 0 ? <p className={text.caption}>{empty}</p> : <DraftPieces {...draft} />}
    </div>
  );
}
