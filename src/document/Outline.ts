/** One paragraph of the body, as one scan reads it. */
export interface OutlineParagraph {
  readonly text: string;
  /** Word's built-in style name, the same in every language: "Heading1", "Toc1", "Normal"; "Other" for a custom style. */
  readonly style: string;
  /** The style's name in Word's language, or a custom style's own: "Punktliste". */
  readonly styleName: string;
  /** 1-9 for headings, 10 for body text (Word's object model). */
  readonly outlineLevel: number;
  readonly inTable: boolean;
  /** In how many tables, one in the other, it stands. */
  readonly tableLevel: number;
  readonly inList: boolean;
  /** The innermost content control around the paragraph. */
  readonly control: OutlineControl | null;
}

export interface OutlineControl {
  readonly id: number;
  readonly tag: string;
}

/** Where a bookmark begins. */
export interface OutlineBookmark {
  readonly name: string;
  /** Index in Outline.paragraphs. */
  readonly paragraph: number;
}

/** What one scan of the document gives. */
export interface Outline {
  readonly paragraphs: readonly OutlineParagraph[];
  /** Those of the bookmarks asked for that exist. */
  readonly bookmarks: readonly OutlineBookmark[];
}
