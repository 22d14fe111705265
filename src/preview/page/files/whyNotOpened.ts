import { UnreadableFile, type UnreadableReason } from "../../host/UnreadableFile";

const REASONS: Readonly<Record<UnreadableReason, string>> = {
  encrypted:
    "er beskyttet med passord eller laget i en gammel utgave av Word. Lagre den som .docx uten passord i Word.",
  damaged: "er ikke et Word-dokument (.docx), eller filen er skadet.",
  tooLarge: "er for stor til å åpnes her. Del dokumentet opp, eller gjør bildene i det mindre i Word.",
  notWord: "er ikke et Word-dokument (.docx), eller filen er skadet.",
};

/** What the person at the page is told when a file was not opened. */
export function whyNotOpened(fileName: string, error: unknown): string {
  const reason = error instanceof UnreadableFile ? REASONS[error.reason] : REASONS.damaged;
  return `«${fileName}» ${reason} Dokumentet som var åpent, er fortsatt åpent.`;
}
