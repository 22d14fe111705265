import type { Localized } from "./Language";

/** The template's last heading, which is no step: the list of sources stands under it. It ends step 7. */
export const REFERENCES_FACTS: {
  readonly heading: Localized;
  readonly otherHeadings: readonly string[];
  /** One heading carries them all. */
  readonly templateBookmarks: readonly string[];
} = {
  heading: { nb: "Litteraturliste – referanser", nn: "Litteraturliste – referansar" },
  otherHeadings: ["Litteraturliste", "Referanser", "Referansar", "Kilder", "Kjelder"],
  templateBookmarks: ["_Toc145941412", "_Toc196212277", "_Toc287359759", "_Toc323200755"],
};
