import { deleteText, lengthOf } from "./deleteContent";
import type { DocumentModel } from "../DocumentModel";
import { insertText } from "./insertText";
import { removePlaceholderAround } from "../controls/placeholders";
import { closest } from "../../xml/wml";

/** Changes a paragraph's text as typing does: the new text stands where the old began, inside the same bookmarks. */
export function replaceText(model: DocumentModel, paragraph: Element, text: string): void {
  removePlaceholderAround(paragraph);
  const old = lengthOf(model, paragraph);
  const typed = insertText(model, paragraph, 0, text);
  const last = closest(typed.endContainer, "p") ?? paragraph;
  const length = lengthOf(model, last);
  deleteText(model, last, length - old, length);
}
