import type { DocumentPiece, PicturePiece } from "../../document/Piece";
import { groupPieces, type PieceGroup } from "../drafts/groupPieces";

/** Pieces as HTML, for pasting into Word with headings, lists and tables as such. */
export function piecesAsHtml(pieces: readonly DocumentPiece[]): string {
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
    case "picture":
      return pictureElement(group);
    case "list":
    case "numbers":
      return element(group.kind === "list" ? "ul" : "ol", ...group.items.map((item) => element("li", item)));
    case "table":
      return element(
        "table",
        ...group.rows.map((row, index) => tableRow(row, index === 0 ? row.length : group.hasHeaderColumn ? 1 : 0)),
      );
  }
}

function pictureElement({ base64, altText, width, height }: PicturePiece): HTMLElement {
  const image = document.createElement("img");
  image.src = `data:image/png;base64,${base64}`;
  image.alt = altText;
  // HTML counts in pixels of 96 to the inch.
  image.width = Math.round((width * 96) / 72);
  image.height = Math.round((height * 96) / 72);
  return element("p", image);
}

/** A row whose first cells, so many, are headers. */
function tableRow(cells: readonly string[], headers: number): HTMLElement {
  return element("tr", ...cells.map((cell, index) => element(index < headers ? "th" : "td", cell)));
}

function element(tag: string, ...children: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children.flatMap((child) => (typeof child === "string" ? withBreaks(child) : [child])));
  return made;
}

/** A text whose lines stay lines. */
function withBreaks(text: string): readonly (string | Node)[] {
  return text.split("\n").flatMap((line, at) => (at === 0 ? [line] : [document.createElement("br"), line]));
}
