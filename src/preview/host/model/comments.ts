import { WordError } from "../protocol/WordError";
import { make, preserveSpace } from "../xml/wml";
import type { DocumentModel } from "./DocumentModel";
import { ensureRelatedPart } from "./package/Relationships";
import { inlinePoint } from "./text/inline";

/** Who leaves comments: Word names who is signed in. */
const AUTHOR = "Planhjelp";

/** Leaves a comment at a stretch (ECMA-376 part 1, 17.13.4), and gives its id. A paragraph mark at its end is not taken in. */
export function insertComment(model: DocumentModel, text: string, start: number, end: number): number {
  const { positions, xml } = model;
  const touched = positions.paragraphsBetween(start, end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) throw new WordError("GeneralException", "The range is nowhere");
  const from = Math.max(0, start - positions.start(first));
  const to = Math.min(end, positions.end(last) - 1) - positions.start(last);
  const id = model.ids.annotation();
  addToPart(model, id, text);
  const startPoint = inlinePoint(model, first, from);
  model.ranges.put([make(xml, "commentRangeStart", { id })], startPoint.parent, startPoint.before);
  const endPoint = inlinePoint(model, last, to);
  const reference = make(xml, "r", {}, make(xml, "commentReference", { id }));
  model.ranges.put([make(xml, "commentRangeEnd", { id }), reference], endPoint.parent, endPoint.before);
  return id;
}

function addToPart({ parts, part }: DocumentModel, id: number, text: string): void {
  const name = ensureRelatedPart(parts, part, "comments");
  const xml = parts.xml(name) as Document;
  const paragraphs = text.split("\n").map((line) => {
    const words = make(xml, "t");
    words.textContent = line;
    preserveSpace(words);
    return make(xml, "p", {}, make(xml, "r", {}, words));
  });
  xml.documentElement.append(make(xml, "comment", { id, author: AUTHOR, initials: "P" }, ...paragraphs));
  parts.markChanged(name);
}
