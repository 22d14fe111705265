import type { WordHost } from "../../host/WordHost";

/** What a person can do to the table that the cursor is in, with the buttons' texts, in their order. */
export const TABLE_EDITS = {
  insertRowBelow: "Ny rad under",
  deleteRow: "Slett rad",
  moveRowUp: "Flytt rad opp",
  insertColumnRight: "Ny kolonne til høyre",
  deleteColumn: "Slett kolonne",
  sortByColumn: "Sorter etter kolonnen",
} as const;

/** What a person can do to the content control that the cursor is in. */
export const BLOCK_EDITS = {
  deleteControl: "Slett blokken",
  copyControl: "Kopier blokken",
} as const;

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
