/** What the add-in needs to know of where it runs. */
export interface OfficeStart {
  /** Opened by Word, and not in a browser of its own. */
  readonly isWord: boolean;
  /** Has WordApi 1.4, which the manifest asks for; a Word that was told to show the pane otherwise may lack it. */
  readonly isNewEnough: boolean;
  /** BCP 47 tags: of Word's own texts, and of the document. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Null where Word does not tell (#3732). */
  readonly isDark: boolean | null;
}

/** Waits until Office is ready, and tells where the add-in runs. Rejects where Office.js is not there. */
export async function startOffice(): Promise<OfficeStart> {
  const { host } = await Office.onReady();
  const isWord = host === Office.HostType.Word;
  const context: Partial<Office.Context> = isWord ? Office.context : {};
  return {
    isWord,
    isNewEnough: context.requirements?.isSetSupported("WordApi", "1.4") !== false,
    displayLanguage: context.displayLanguage ?? "nb-NO",
    contentLanguage: context.contentLanguage ?? context.displayLanguage ?? "nb-NO",
    isDark: isDark(context.officeTheme),
  };
}

function isDark(theme: Office.OfficeTheme | undefined): boolean | null {
  const background = theme?.bodyBackgroundColor;
  if (background === undefined || !/^#[0-9a-f]{6}$/i.test(background)) return null;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(background.slice(at, at + 2), 16));
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}
