import { captionTitle, isRenumbered } from "../../src/document/block/caption";
import type { BlockEdit } from "../../src/document/block/compareBlock";
import { compareBlock } from "../../src/document/block/compareBlock";
import { hashAfter } from "../../src/document/block/hashAfter";
import { hashText } from "../../src/document/block/hashText";
import { linesToPieces } from "../../src/document/block/linesToPieces";
import { readBlocks } from "../../src/document/block/readBlock";
import { standingBlocks } from "../../src/document/block/standingBlocks";
import type { Piece } from "../../src/document/Piece";
import { bullet, cell, control, h2, outlineOf, p, type Line } from "./outlineOf";

const TAG = "kplan:s2:text";
const para = (text: string): Piece => ({ kind: "paragraph", text });
const caption = (text: string, kind: "paragraph" | "caption" = "caption"): Piece => ({ kind, text });

/** The block of ours that stands among the lines. */
function blockOf(...lines: readonly (Line | readonly Line[])[]) {
  const outline = outlineOf(...lines);
  const block = readBlocks(outline, TAG)[0]!;
  return { outline, block };
}

describe("the hash that a block gets is the one of the texts that it then has", () => {
  const ours = (...lines: readonly Line[]) => control(TAG, 7, ...lines);
  const foreign = (text: string) => control("min", 9, p(text));

  const after = (
    lines: readonly (readonly Line[])[],
    pieces: readonly Piece[],
    rows: readonly (readonly string[])[] | null = null,
  ) => {
    const { outline, block } = blockOf(p("før"), ...lines, p("etter"));
    const edits: readonly BlockEdit[] = compareBlock(block.lines, pieces);
    const changed = new Map(block.lines.flatMap((line) => (line.kind === "table" && rows ? [[line, rows]] : [])));
    return hashAfter(outline, block, edits, changed);
  };

  test.each<[string, readonly (readonly Line[])[], readonly Piece[], readonly string[]]>([
    ["nothing changes", [ours(p("a"), p("b"))], [para("a"), para("b")], ["a", "b"]],
    ["a paragraph changes, comes and goes", [ours(p("a"), p("b"))], [para("x"), para("b"), para("c")], ["x", "b", "c"]],
    [
      "a table stays",
      [ours(p("a"), cell("1"), cell("2"), p("b"))],
      [para("x"), { kind: "table", rows: [["1", "2"]] }, para("b")],
      ["x", "1", "2", "b"],
    ],
    ["a table goes", [ours(p("a"), cell("1"), cell("2"), p("b"))], [para("a"), para("b")], ["a", "b"]],
    [
      "a caption gets a number",
      [ours(p("Tabell 1: Mål", { style: "Caption" }))],
      [caption("Tabell 4: Mål")],
      ["Tabell: Mål"],
    ],
    [
      "what is the user's own stands between",
      [ours(p("a")), foreign("mitt"), ours(p("b"))],
      [para("x"), para("y")],
      ["x", "mitt", "y"],
    ],
    [
      "what is the user's own stands last before a line that goes",
      [ours(p("a")), foreign("mitt"), ours(p("b"))],
      [para("a")],
      ["a", "mitt"],
    ],
  ])("where %s", (_, lines, pieces, texts) => {
    expect(after(lines, pieces)).toBe(hashText(texts));
  });

  test("where a table's rows are others, in place", () => {
    const lines = [ours(p("a"), cell("1"), cell("2"), p("b"))];
    const pieces: readonly Piece[] = [para("a"), { kind: "table", rows: [["1", "2"]] }, para("b")];
    const rows = [
      ["1", "3"],
      ["4", "5"],
    ];
    expect(after(lines, pieces, rows)).toBe(hashText(["a", "1", "3", "4", "5", "b"]));
  });

  test("where a cell of its table is in a control of the user's", () => {
    const lines = [ours(p("a"), cell("1")), control("min", 9, cell("2")), ours(cell("3"))];
    const pieces: readonly Piece[] = [para("a"), { kind: "table", rows: [["1", "3"]] }];
    expect(after(lines, pieces)).toBe(hashText(["a", "1", "2", "3"]));
    expect(after(lines, pieces, [["1", "9"]])).toBe(hashText(["a", "1", "9"]));
  });

  test.each([
    ["the first cell of its table", [ours(p("a")), control("min", 9, cell("1")), ours(cell("2"), p("b"))], ["1", "2"]],
    ["a table of their own", [ours(p("a")), control("min", 9, cell("x")), ours(p("y"), cell("2"), p("b"))], ["2"]],
  ])("where somebody has %s in a control", (_, lines, row) => {
    const { outline, block } = blockOf(...lines);
    const between = lines.length === 3 && row.length === 1 ? [para("y")] : [];
    const pieces: readonly Piece[] = [para("a"), ...between, { kind: "table", rows: [row.slice(-1)] }, para("b")];
    const edits = compareBlock(block.lines, pieces);
    expect(hashAfter(outline, block, edits, new Map())).toBe(block.hash);
  });

  test("where the block stands in a table, with one of its own", () => {
    const lines = [ours(cell("a"), cell("1", { tableLevel: 2 }), cell("b"))];
    const pieces: readonly Piece[] = [para("a"), { kind: "table", rows: [["1"]] }, para("c")];
    expect(after(lines, pieces)).toBe(hashText(["a", "1", "c"]));
  });
});

describe("the lines of a block are read as the pieces that would write them again", () => {
  const pieces = (level: number, ...lines: readonly Line[]) => {
    const { outline, block } = blockOf(control(TAG, 7, ...lines));
    return linesToPieces(outline, block.lines, level, () => undefined);
  };
  const heading = (level: number, text: string) => p(text, { style: `Heading${level}` });

  test("paragraphs, bullets, captions and tables, without empty lines", () => {
    const lines = [p("a"), bullet("b"), p(" "), p("Tabell 1: Mål", { style: "Caption" }), cell("1"), cell("2")];
    expect(pieces(1, ...lines)).toEqual([
      para("a"),
      { kind: "bullet", text: "b" },
      caption("Tabell 1: Mål"),
      { kind: "table", rows: [["1", "2"]] },
    ]);
  });

  test.each([
    [1, 2, 2],
    [1, 3, 3],
    [2, 3, 2],
    [2, 4, 3],
    [1, 1, 2],
    [1, 5, 3],
  ])("in a section of level %i a heading of level %i is one of level %i", (section, level, read) => {
    expect(pieces(section, heading(level, "Mandat"))).toEqual([{ kind: "heading", level: read, text: "Mandat" }]);
  });

  test("a style of the user's own is no heading, whatever it is called", () => {
    expect(
      pieces(1, p("a", { style: "Heading" }), p("b", { style: "MyHeading2" }), p("c", { style: "Heading12" })),
    ).toEqual([para("a"), para("b"), para("c")]);
  });

  test("a table has the rows that are known of it", () => {
    const { outline, block } = blockOf(control(TAG, 7, p("a"), cell("1"), cell("2")));
    expect(linesToPieces(outline, block.lines, 1, () => [["1"], ["2"]])).toEqual([
      para("a"),
      { kind: "table", rows: [["1"], ["2"]] },
    ]);
  });
});

test("the blocks of a document are ours alone, in their order, with their copies and the hash of the first", () => {
  const text = (id: number, words: string) => control(TAG, id, p(words));
  const outline = outlineOf(
    control("kplan:s6:handlingsplan", 1, cell("x")),
    text(2, "a"),
    h2("b"),
    text(3, "c"),
    control("min", 4, p("d")),
  );
  expect(standingBlocks(outline)).toEqual([
    { tag: "kplan:s6:handlingsplan", copies: 1, hash: hashText(["x"]) },
    { tag: TAG, copies: 2, hash: hashText(["a"]) },
  ]);
});

describe("a caption", () => {
  test.each([
    ["Tabell 3: Handlingsplan", "Handlingsplan"],
    ["TABELL 12. – Mål", "Mål"],
    ["Tabell: Mål", "Mål"],
    ["Tabell", ""],
    ["Figur 1: Mål", null],
    ["Tabellen viser mål", null],
    ["Se tabell 2: Mål", null],
  ])("«%s» has the title %p", (text, title) => {
    expect(captionTitle(text)).toBe(title);
  });

  test.each<[string, Piece, boolean]>([
    ["Tabell 3: Mål", caption("Tabell 4: Mål"), true],
    ["Tabell 3: Mål", caption("Tabell: Mål"), true],
    ["Tabell 3: Mål", caption("Tabell 3: Tiltak"), false],
    ["Tabell 3: Mål", caption("Figur 3: Mål"), false],
    ["Tabell 3: Mål", caption("Tabell 4: Mål", "paragraph"), false],
    ["Tabellen: Mål", caption("Tabellen: Mål"), false],
  ])("«%s» with another number: %j is %s", (from, to, isOnlyThat) => {
    expect(isRenumbered(from, to)).toBe(isOnlyThat);
  });
});
