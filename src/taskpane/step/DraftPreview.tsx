import type { Language } from "../../content/Language";
import type { Piece } from "../../document/Piece";
import { Disclosure } from "../frame/Disclosure";
import { useAllStrings } from "../words/useAllStrings";
import { DraftPieces } from "../drafts/DraftPieces";
import text from "../look/text.module.css";
import styles from "./DraftPreview.module.css";

const ROOM = "(min-height: 640px)";

/** The draft as it grows; folded away at first where there is little height. */
export function DraftPreview({ pieces, language }: { readonly pieces: readonly Piece[]; readonly language: Language }) {
  const { step } = useAllStrings();
  return (
    <Disclosure title={step.draft} openAtFirst={window.matchMedia(ROOM).matches}>
      <div className={styles.paper}>
        {pieces.length === 0 ? (
          <p className={text.caption}>{step.draftEmpty}</p>
        ) : (
          <DraftPieces pieces={pieces} language={language} />
        )}
      </div>
    </Disclosure>
  );
}
