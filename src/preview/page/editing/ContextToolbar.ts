import {
  BLOCK_EDITS,
  blockAround,
  cellAround,
  TABLE_EDITS,
  titleOf,
  type DocumentEdit,
  type EditButton,
} from "./documentEdits";

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
    this.table = this.group(TABLE_EDITS);
    this.block = this.group(BLOCK_EDITS);
    nameGroup(this.table, "Tabellen markøren står i");
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
    if (control) nameGroup(this.block, `Blokken «${titleOf(control)}»`);
  }

  private group(edits: Partial<Record<DocumentEdit, EditButton>>): HTMLElement {
    const group = document.createElement("div");
    group.role = "group";
    group.append(document.createElement("span"));
    for (const [edit, { text, help }] of Object.entries(edits)) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = text;
      button.title = help;
      button.addEventListener("click", () => {
        this.actions.edit(edit as DocumentEdit);
      });
      group.append(button);
    }
    return group;
  }
}

/** Says in front of a group's buttons what they do something to. */
function nameGroup(group: HTMLElement, name: string): void {
  group.setAttribute("aria-label", name);
  const shown = group.querySelector("span");
  if (shown) shown.textContent = name;
}
