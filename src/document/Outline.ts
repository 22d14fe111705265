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
  /** What holds the paragraph: the innermost content control around it, else a hidden bookmark of ours. */
  readonly control: OutlineControl | null;
}

export interface OutlineControl {
  /** Below 0 for a bookmark. */
  readonly id: number;
  readonly tag: string;
  /** The name of the bookmark that is there in place of a control. */
  readonly bookmark?: string;
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
