import type { Language } from "../content/Language";
import type { ShownQuestion } from "../plan/questions/onScreen";

/** The elements of screen.html, by id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`screen.html has no #${id}`);
  return found;
}

/** Shows a question. What stays the same is not touched: a live region would say it again. */
export function showQuestion(shown: ShownQuestion): void {
  for (const id of ["position", "topic", "question", "phase", "previous", "next"] as const) setText(id, shown[id]);
  for (const id of ["previous", "next"]) element(id).hidden = false;
  for (const id of ["topic", "question", "lines"]) element(id).lang = shown.language satisfies Language;
  setText("decided-title", shown.decidedTitle);
  element("decided").hidden = shown.decided.length === 0;
  const lines = shown.decided.map((line) => Object.assign(document.createElement("li"), { textContent: line }));
  element("lines").replaceChildren(...lines);
}

/** Sets the text of an element, unless it has it. */
export function setText(id: string, text: string): void {
  const place = element(id);
  if (place.textContent !== text) place.textContent = text;
}
