import { languageOf, type Language } from "../../content/Language";
import { startOffice } from "../../word/office/startOffice";

/** What the pane needs to know before it shows anything. */
export interface PaneStart {
  /** Opened by Word, and not in a browser of its own. */
  readonly isWord: boolean;
  /** Word has what the pane cannot do without. */
  readonly isNewEnough: boolean;
  /** The language of the pane. */
  readonly language: Language;
  /** First guess at the language of what is written into the document. */
  readonly documentLanguage: Language;
  /** Null where Word does not tell: then the system's setting holds. */
  readonly isDark: boolean | null;
}

/** Waits for Word, and tells in which language and theme the pane is to be shown. */
export async function startPane(): Promise<PaneStart> {
  const { displayLanguage, contentLanguage, ...where } = await startOffice();
  return { ...where, language: languageOf(displayLanguage), documentLanguage: languageOf(contentLanguage) };
}
