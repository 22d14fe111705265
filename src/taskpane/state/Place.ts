/** Where the user was on a page. It holds no word of the user's, and may be kept outside of the document. */
export interface Place {
  /** How far the page was scrolled, in pixels. */
  readonly scroll: number;
  /** What had the focus or was pressed; null for nothing. */
  readonly row: Row | null;
  /** How far the row's top was below that of the window, in pixels: what stands above it may come up later. */
  readonly rowTop: number;
  /** Fingerprints of the headings of what was unfolded. */
  readonly unfolded: readonly string[];
}

/** The top of a page. */
export const TOP: Place = { scroll: 0, row: null, rowTop: 0, unfolded: [] };

/** Something that can have the focus, by what stays the same when its page comes up again. */
export interface Row {
  /** `data-at` of what it stands in; null where that has none. */
  readonly at: string | null;
  /** Its `data-part`, where it has one. */
  readonly part: string | null;
  /** A fingerprint of its name. */
  readonly name: string;
  /** Its place among those that have all this in common, 0 the first. */
  readonly nth: number;
}
