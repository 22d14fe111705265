import type { WordHost } from "../../host/WordHost";

/** A button of the toolbar at the cursor. */
export interface EditButton {
  readonly text: string;
  /** What becomes of the document, and what it is to try. */
  readonly help: string;
}

/** What a person can do to the table that the cursor is in, in the order of the buttons. */
export const TABLE_EDITS = {
  insertRowBelow: { text: "Ny rad under", help: "Setter inn en tom rad under den markøren står i." },
  deleteRow: { text: "Slett rad", help: "Sletter raden markøren står i, med det som står der." },
  moveRowUp: { text: "Flytt rad opp", help: "Bytter plass på raden og den over." },
  insertColumnRight: { text: "Ny kolonne til høyre", help: "Setter inn en tom kolonne til høyre for markøren." },
  deleteColumn: { text: "Slett kolonne", help: "Sletter kolonnen markøren står i, med det som står der." },
  sortByColumn: { text: "Sorter etter kolonnen", help: "Sorterer radene etter kolonnen markøren står i." },
} as const satisfies Record<string, EditButton>;

/** What a person can do to the content control that the cursor is in. */
export const BLOCK_EDITS = {
  deleteControl: {
    text: "Slett blokken",
    help: "Sletter alt i rammen, som når noen merker det i Word og trykker Delete.",
  },
  copyControl: {
    text: "Kopier blokken",
    help: "Setter inn rammen en gang til rett under, som når noen kopierer og limer inn i Word.",
  },
} as const satisfies Record<string, EditButton>;

export type DocumentEdit = keyof typeof TABLE_EDITS | keyof typeof BLOCK_EDITS;

/** The cell around a paragraph of the document. */
export function cellAround(paragraph: Element): Element | undefined {
  return around(paragraph, (element) => element.localName === "tc");
}

/** The innermost content control around whole paragraphs. */
export function blockAround(paragraph: Element): Element | undefined {
  return around(paragraph, (element) => element.localName === "sdt" && titleOf(element) !== "");
}

/** The title of a content control; its tag where it has none. */
export function titleOf(control: Element): string {
  const properties = [...control.children].find((child) => child.localName === "sdtPr");
  const value = (name: string): string => {
    const element = [...(properties?.children ?? [])].find((child) => child.localName === name);
    return element?.getAttributeNS(element.namespaceURI, "val") ?? "";
  };
  return value("alias") || value("tag");
}

/** Does it where the paragraph is. False where it is not in a table, or in a block. */
export function editAround(host: WordHost, edit: DocumentEdit, paragraph: Element): boolean {
  const target = edit in TABLE_EDITS ? cellAround(paragraph) : blockAround(paragraph);
  if (!target) return false;
  host[edit](target);
  return true;
}

function around(paragraph: Element, is: (element: Element) => boolean): Element | undefined {
  for (let element = paragraph.parentElement; element; element = element.parentElement) {
    if (is(element)) return element;
  }
  return undefined;
}
