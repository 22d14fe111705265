import { DECISION_STRINGS } from "../../content/strings/decisionStrings";
import type { DocumentPiece } from "../../document/Piece";
import type { Language } from "../../content/Language";
import { DraftPieces } from "../drafts/DraftPieces";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./decision.module.css";

export interface PreviewProps {
  readonly pieces: readonly DocumentPiece[];
  readonly language: Language;
}

/** A paper as it will stand. */
export function Preview({ pieces, language }: PreviewProps) {
  const words = usePageStrings(DECISION_STRINGS);
  return (
    <section className={styles.section} aria-labelledby="preview">
      <h2 id="preview" className={text.section}>
        {words.preview}
      </h2>
      <div className={styles.paper}>
        <DraftPieces pieces={pieces} language={language} />
      </div>
    </section>
  );
}
