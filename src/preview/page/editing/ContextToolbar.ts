import { BLOCK_EDITS, blockAround, cellAround, TABLE_EDITS, titleOf, type DocumentEdit } from "./documentEdits";

/** What the buttons lead to. */
export interface ContextActions {
  edit(edit: DocumentEdit): void;
  /** The button that has the focus is about to be hidden. */
  leave(): void;
}

/** What can be done where the cursor is: to the row and column of a table, and to a content control. */
export class ContextToolbar {
  private readonly table: HTMLElement;
  private readonly block: HTMLElement;

  /** @param element where the buttons go; hidden as long as there is nothing for them to do */
  constructor(
    private readonly element: HTMLElement,
    private readonly actions: ContextActions,
  ) {
    this.table = this.group("Tabell", TABLE_EDITS);
    this.block = this.group("Blokk", BLOCK_EDITS);
    element.append(this.table, this.block);
    element.hidden = true;
  }

  /** @param paragraph where the cursor is, in the document; undefined: the document cannot be changed */
  show(paragraph: Element | undefined): void {
    const control = paragraph && blockAround(paragraph);
    const hidden = [!(paragraph && cellAround(paragraph)), !control] as const;
    const focused = [this.table, this.block].findIndex((group) => group.contains(document.activeElement));
    if (hidden[focused]) this.actions.leave();
    [this.table.hidden, this.block.hidden] = hidden;
    this.element.hidden = hidden[0] && hidden[1];
    if (control) this.block.setAttribute("aria-label", `Blokken «${titleOf(control)}»`);
  }

  private group(label: string, edits: Partial<Record<DocumentEdit, string>>): HTMLElement {
    const group = document.createElement("div");
    group.role = "group";
    group.setAttribute("aria-label", label);
    for (const [edit, text] of Object.entries(edits)) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = text;
      button.addEventListener("click", () => {
        this.actions.edit(edit as DocumentEdit);
      });
      group.append(button);
    }
    return group;
  }
}
