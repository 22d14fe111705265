import { HEADING_PLACEHOLDER } from "../../content/stepFacts";
import { readContents, type Contents } from "../../document/front/readContents";
import type { Outline } from "../../document/Outline";

/** The contents list of the document, and whether it is stale; null where it has none. */
export function contentsStanding(outline: Outline): Contents | null {
  return readContents(outline, HEADING_PLACEHOLDER.text);
}
