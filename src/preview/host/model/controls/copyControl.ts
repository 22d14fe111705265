import { all, children, everyElement } from "../../xml/wml";
import type { DocumentModel } from "../DocumentModel";
import { cellsOf } from "../tables/tables";
import { paragraphsIn } from "../text/textPieces";
import { renewIds } from "../trackedChanges";
import { asInserted, trackMark, trackRow } from "../tracking";

/** Marks that name one place of the document: of two copies only the first keeps them. */
const MARKS = ["bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference"];
const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

/**
 * A copy of a content control right after it, as copying and pasting makes one: the same tag, title and locks, but another
 * id, and no bookmarks. Notes that its text refers to are not copied with it; Word copies them.
 */
export function copyControl(model: DocumentModel, control: Element): Element {
  const copy = control.cloneNode(true) as Element;
  for (const mark of MARKS.flatMap((name) => all(copy, name))) mark.remove();
  for (const element of everyElement(copy))
    for (const name of ["paraId", "textId"]) element.removeAttributeNS(W14, name);
  control.after(copy);
  renewIds(model, copy);
  if (model.isTracking) trackCopy(model, copy);
  return copy;
}

function trackCopy(model: DocumentModel, copy: Element): void {
  for (const row of all(copy, "tr")) if (cellsOf(row).length > 0) trackRow(model, row, "ins");
  for (const paragraph of paragraphsIn(copy)) {
    for (const run of children(paragraph, "r")) {
      const after = run.nextSibling;
      for (const node of asInserted(model, [run])) paragraph.insertBefore(node, after);
    }
    trackMark(model, paragraph, "ins");
  }
}
