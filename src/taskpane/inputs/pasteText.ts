import type { ClipboardEvent } from "react";
import { textOfHtml } from "../../plan/answers/textOfHtml";

/**
 * Puts what is pasted into a field as the text that an answer holds (see textOfHtml), where that is another than its plain
 * text; any other paste stays the field's. It is put in as if it were typed, so that Ctrl+Z takes it back.
 */
export function pasteText(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const html = event.clipboardData.getData("text/html");
  const text = html === "" ? null : textOfHtml(html);
  if (text === null || text === "" || text === event.clipboardData.getData("text/plain").trim()) return;
  event.preventDefault();
  typeText(event.currentTarget, text);
}

function typeText(field: HTMLTextAreaElement, text: string): void {
  if ("execCommand" in document && typed(text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Nothing else puts a text into what Ctrl+Z takes back. */
function typed(text: string): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way
  return document.execCommand("insertText", false, text);
}
