import type { Changer } from "../../document/compare/whoChanged";
import type { Mark } from "../../document/Mark";

/** A paragraph of an edited text that stands otherwise in Word than in the draft; null where it is not there at all. */
export interface EditedParagraph {
  readonly inWord: string | null;
  readonly ours: string | null;
  /** Who has changed it since it was last written; null where that is not known, or both have. */
  readonly by: Changer | null;
  /** What hangs on its words in Word, and would go with them. */
  readonly lost: readonly Mark[];
}

/** What the user wants of such a paragraph: that it stays as it is in Word, or becomes the draft's. */
export interface ParagraphChoice extends Pick<EditedParagraph, "inWord" | "ours"> {
  readonly keeps: boolean;
}
