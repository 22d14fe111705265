/** A control of the pane by what it is and how its accessible name begins, blanks aside. */
export interface Control {
  readonly role: "button" | "textbox";
  readonly name: string;
}

/** A browser, as far as the main job needs it. What it looks for in the pane it waits for. */
export interface Engine {
  open(address: string): Promise<void>;
  click(control: Control): Promise<void>;
  /** Types a text in place of what stands in the first such field. */
  fill(control: Control, text: string): Promise<void>;
  /** Waits until the pane has a text. */
  see(text: string): Promise<void>;
  /** The open document as it would be saved now. */
  save(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The pane's frame in the page around it. */
export const PANE = 'iframe[title^="Planhjelp"]';

/** What the preview does for a script: the document as an array of numbers. */
export const SAVE = "window.preview.save().then((bytes) => [...bytes])";

/** Runs in the pane's frame: the first control that is shown and not disabled, else null. */
export function findControl({ role, name }: Control): HTMLElement | null {
  const kinds = { button: "button, a[href], summary", textbox: "textarea, input[type=text], input:not([type])" };
  const bare = (text: string): string => text.replace(/\s/g, "");
  const nameOf = (element: HTMLElement): string =>
    element.getAttribute("aria-label") ??
    (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? [...(element.labels ?? [])].map((label) => label.textContent).join("")
      : element.textContent);
  const found = [...document.querySelectorAll<HTMLElement>(kinds[role])].find(
    (element) =>
      bare(nameOf(element)).startsWith(bare(name)) &&
      element.getClientRects().length > 0 &&
      element.getAttribute("aria-disabled") !== "true",
  );
  return found ?? null;
}

/** Runs in the pane's frame: whether a text stands there. */
export function hasText(text: string): boolean {
  return document.body.innerText.includes(text);
}
