/** A stretch of a text that stands in both versions, or in one of them only. */
export interface Segment {
  readonly kind: "same" | "onlyWord" | "onlyOurs";
  readonly text: string;
}

/** A paragraph as it stands in Word and in the draft at once. */
export type ComparedParagraph = readonly Segment[];
