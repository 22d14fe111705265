import { numberCaptions } from "../../src/document/block/numberCaptions";
import type { Outline } from "../../src/document/Outline";
import type { Piece } from "../../src/document/Piece";

const CAPTION: Piece = { kind: "caption", text: "Tabell: Ny" };

/** Captions of a document; ours have the id of their control before them: "7> Tabell 1: Mål". */
function outlineOf(...lines: readonly string[]): Outline {
  const paragraphs = lines.map((line) => {
    const [, id, text = line] = /^(\d+)> (.*)$/.exec(line) ?? [];
    return {
      ...{ text, style: text.startsWith("-") ? "Normal" : "Caption", styleName: "Bildetekst", outlineLevel: 10 },
      ...{ inTable: false, tableLevel: 0, inList: false },
      control: id === undefined ? null : { id: Number(id), tag: "kplan:s6:handlingsplan" },
    };
  });
  return { paragraphs, bookmarks: [] };
}

function texts(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (piece.kind === "table" ? [] : [piece.text]));
}

test("tables and figures are counted each on their own", () => {
  const outline = outlineOf("1> Tabell 1: A", "2> Figur 1: B", "3> Tabell 2: C");
  const figure: Piece = { kind: "caption", text: "Figur: Ny" };
  const { pieces, edits } = numberCaptions(outline, { index: 2, pieces: [figure, CAPTION] });
  expect(texts(pieces)).toEqual(["Figur 2: Ny", "Tabell 2: Ny"]);
  expect(edits).toEqual([{ index: 2, text: "Tabell 3: C" }]);
});

test("captions of others keep what they show, and ours go on from there", () => {
  const outline = outlineOf("Tabell 4 Brukerens", "1> Tabell 1: A", "TABELL 9. Annen", "2> Tabell 2: B");
  expect(numberCaptions(outline, {}).edits).toEqual([
    { index: 1, text: "Tabell 5: A" },
    { index: 3, text: "Tabell 10: B" },
  ]);
});

test("what takes a block's place gets its number", () => {
  const outline = outlineOf("1> Tabell 1: A", "2> Tabell 2: B", "3> Tabell 3: C");
  const { pieces, edits } = numberCaptions(outline, { index: 1, pieces: [CAPTION], without: 2 });
  expect([texts(pieces), edits]).toEqual([["Tabell 2: Ny"], []]);
});

test("those after a block that goes are counted down", () => {
  const outline = outlineOf("1> Tabell 1: A", "2> Tabell 2: B", "3> Tabell 3: C");
  expect(numberCaptions(outline, { without: 1 }).edits).toEqual([
    { index: 1, text: "Tabell 1: B" },
    { index: 2, text: "Tabell 2: C" },
  ]);
});

test("text in the caption style that counts nothing, and what only looks like a caption, stay out of it", () => {
  const outline = outlineOf("Kilde: SSB", "- Tabell 7: i teksten", "Tabellen viser alt", "1> Tabell 1: A");
  expect(numberCaptions(outline, {}).edits).toEqual([]);
});
