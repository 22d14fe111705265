import { WordError } from "../../protocol/WordError";
import { all, child, closest, isW } from "../../xml/wml";
import { lockOf } from "./controlProperties";

/**
 * What keeps content from being edited: the locks of content controls (17.5.2.23) and groups (17.5.2.15). That Word refuses
 * with NotAllowed, and that a control in one whose content is locked is locked with it, are guesses.
 */

/** Throws where a node stands in content that is locked. In a group only the content of controls can be edited. */
export function checkEditable(node: Node): void {
  let inside = false;
  for (let control = closest(node, "sdt"); control; control = closest(control.parentNode, "sdt")) {
    if (isGroup(control) ? !inside : lockOf(control).cannotEdit) refuse("The content control cannot be edited");
    inside = true;
  }
}

/** Throws where an element is, or holds, a content control that cannot be deleted. */
export function checkDeletable(...elements: readonly Element[]): void {
  const controls = elements.flatMap((element) => [...(isW(element, "sdt") ? [element] : []), ...all(element, "sdt")]);
  if (controls.some((control) => lockOf(control).cannotDelete)) refuse("The content control cannot be deleted");
}

function isGroup(control: Element): boolean {
  return child(child(control, "sdtPr"), "group") !== null;
}

function refuse(message: string): never {
  throw new WordError("NotAllowed", message);
}
