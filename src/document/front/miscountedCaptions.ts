import { at } from "../at";
import { numberCaptions } from "../block/numberCaptions";
import type { Outline } from "../Outline";
import type { Place } from "./findFront";

/** The captions of our tables and figures whose numbers do not follow the one before, as countCaptions would change them. */
export function miscountedCaptions(outline: Outline): readonly Place[] {
  return numberCaptions(outline, {}).edits.map(({ index }) => {
    return { paragraph: index, text: at(outline.paragraphs, index).text };
  });
}
