import { DIALOG_STRINGS } from "../../content/strings/dialogStrings";
import type { Language } from "../../content/Language";
import type { Piece } from "../../document/Piece";
import { DraftPieces } from "../drafts/DraftPieces";
import { usePageStrings } from "../words/usePageStrings";
import { ScrollBox } from "./ScrollBox";

export interface BothVersionsProps {
  readonly inWord: readonly Piece[];
  readonly ours: readonly Piece[];
  readonly language: Language;
}

/** A text as it stands in Word, and the draft, both whole. */
export function BothVersions({ inWord, ours, language }: BothVersionsProps) {
  const { edited } = usePageStrings(DIALOG_STRINGS);
  return (
    <>
      <ScrollBox title={edited.inWord}>
        {inWord.length === 0 ? edited.emptyInWord : <DraftPieces pieces={inWord} language={language} />}
      </ScrollBox>
      <ScrollBox title={edited.ours}>
        {ours.length === 0 ? edited.emptyOurs : <DraftPieces pieces={ours} language={language} />}
      </ScrollBox>
    </>
  );
}
