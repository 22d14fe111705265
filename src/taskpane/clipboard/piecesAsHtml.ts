import type { Piece } from "../../document/Piece";
import { groupPieces, type PieceGroup } from "./groupPieces";

/** Pieces as HTML, for pasting into Word with headings, lists and tables as such. */
export function piecesAsHtml(pieces: readonly Piece[]): string {
  return groupPieces(pieces)
    .map((group) => groupElement(group).outerHTML)
    .join("");
}

function groupElement(group: PieceGroup): HTMLElement {
  switch (group.kind) {
    case "heading":
      return element(`h${group.level}`, group.text);
    case "paragraph":
    case "caption":
      return element("p", group.text);
    case "list":
      return element("ul", ...group.items.map((item) => element("li", item)));
    case "table":
      return element("table", ...group.rows.map((row, index) => tableRow(row, index === 0 ? "th" : "td")));
  }
}

function tableRow(cells: readonly string[], tag: "th" | "td"): HTMLElement {
  return element("tr", ...cells.map((cell) => element(tag, cell)));
}

function element(tag: string, ...children: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
