/** The language of a text: what Word checks its spelling by. */
export type ProofingLanguage = "nb" | "nn";

const IN_WORD = { nb: "NorwegianBokmol", nn: "NorwegianNynorsk" } as const;

/**
 * Queues the language of the text in a range, where Word can set it: on Windows and Mac. Elsewhere nothing is queued, and
 * the text has the language that the document gives it.
 */
export function queueLanguage(range: () => Word.Range, language: ProofingLanguage): void {
  if (!Office.context.requirements.isSetSupported("WordApiDesktop", "1.3")) return;
  range().languageId = IN_WORD[language];
}
