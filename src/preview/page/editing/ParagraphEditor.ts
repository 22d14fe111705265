/** What the editor asks of the document around it. */
export interface Editing {
  /** Whether the text of this rendered paragraph may be changed now. */
  mayEdit(paragraph: HTMLElement): boolean;
  begin(): void;
  /** @param text the new text, or null: the user has left it as it was */
  end(paragraph: HTMLElement, text: string | null): void;
}

/** Edits the text of one rendered paragraph where it stands: Enter or leaving it keeps the text, Escape the old one. */
export class ParagraphEditor {
  private edited: HTMLElement | undefined;
  private before: Node[] = [];
  private textBefore = "";

  constructor(private readonly editing: Editing) {}

  get isEditing(): boolean {
    return this.edited !== undefined;
  }

  start(paragraph: HTMLElement): void {
    if (this.edited === paragraph || !this.editing.mayEdit(paragraph)) return;
    this.keep();
    this.editing.begin();
    this.edited = paragraph;
    this.before = [...paragraph.childNodes].map((node) => node.cloneNode(true));
    this.textBefore = paragraph.innerText;
    paragraph.setAttribute("contenteditable", "plaintext-only");
    paragraph.setAttribute("role", "textbox");
    paragraph.setAttribute("aria-label", "Rediger avsnittet");
    paragraph.addEventListener("keydown", this.keyDown);
    paragraph.addEventListener("blur", this.keep);
    paragraph.focus();
    placeCaretAtEnd(paragraph);
  }

  private readonly keyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") this.finish(false);
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.finish(true);
    else return;
    event.preventDefault();
  };

  private readonly keep = (): void => {
    this.finish(true);
  };

  private finish(isKept: boolean): void {
    const paragraph = this.edited;
    if (!paragraph) return;
    this.edited = undefined;
    const text = paragraph.innerText;
    for (const name of ["contenteditable", "role", "aria-label"]) paragraph.removeAttribute(name);
    paragraph.removeEventListener("keydown", this.keyDown);
    paragraph.removeEventListener("blur", this.keep);
    paragraph.replaceChildren(...this.before);
    this.editing.end(paragraph, isKept && text !== this.textBefore ? withoutLastBreak(text) : null);
  }
}

/** A browser ends an edited text that has line breaks with one that the user did not make. */
const withoutLastBreak = (text: string): string => text.replace(/\n$/, "");

function placeCaretAtEnd(element: HTMLElement): void {
  const selection = window.getSelection();
  selection?.selectAllChildren(element);
  selection?.collapseToEnd();
}
