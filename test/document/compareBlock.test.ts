import { fc } from "../seeded";
import { compareBlock, type BlockEdit } from "../../src/document/block/compareBlock";
import type { Piece } from "../../src/document/Piece";
import type { BlockLine } from "../../src/document/block/readBlock";

const para = (text: string): Piece => ({ kind: "paragraph", text });
const table = (...rows: string[][]): Piece => ({ kind: "table", rows });
const lines = (...texts: (string | string[])[]): BlockLine[] =>
  texts.map((each, index) =>
    typeof each === "string" ? { kind: "text", index, text: each } : { kind: "table", index, cells: each },
  );

function told(edit: BlockEdit): string {
  if (edit.kind === "add") return `+${textOf(edit.piece)}`;
  const text = edit.line.kind === "table" ? edit.line.cells.join("|") : edit.line.text;
  return edit.kind === "change" ? `${text}>${edit.piece.text}` : `${edit.kind === "keep" ? "=" : "-"}${text}`;
}

function textOf(piece: Piece): string {
  return piece.kind === "table" ? piece.rows.flat().join("|") : piece.text;
}

test.each([
  ["nothing changed", ["a", "b"], [para("a"), para("b")], ["=a", "=b"]],
  ["one line changed", ["a", "b", "c"], [para("a"), para("x"), para("c")], ["=a", "b>x", "=c"]],
  ["a line added in the middle", ["a", "c"], [para("a"), para("b"), para("c")], ["=a", "+b", "=c"]],
  ["a line added at the end", ["a"], [para("a"), para("b")], ["=a", "+b"]],
  ["a line removed", ["a", "b", "c"], [para("a"), para("c")], ["=a", "-b", "=c"]],
  ["one line became two", ["a", "b"], [para("x"), para("y"), para("b")], ["a>x", "+y", "=b"]],
  ["a table kept", ["a", ["1", "2"]], [para("b"), table(["1", "2"])], ["a>b", "=1|2"]],
  ["a table changed", [["1", "2"]], [table(["1", "3"])], ["+1|3", "-1|2"]],
  ["a text gone to the next cell", [["ab", "c"]], [table(["a", "bc"])], ["+a|bc", "-ab|c"]],
  ["a table that is empty", [["", ""]], [para("a")], ["+a", "-|"]],
  ["empty paragraphs left alone", ["a", "", "b"], [para("a"), para("b")], ["=a", "=b"]],
])("with %s", (_, before, after, edits) => {
  expect(compareBlock(lines(...before), after).map(told)).toEqual(edits);
});

test("the edits always give the pieces, and account for every line once", () => {
  const text = fc.constantFrom("a", "b", "c", "d");
  const piece = fc.oneof(
    text.map(para),
    fc.array(text, { minLength: 1, maxLength: 3 }).map((row) => table(row)),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(text, fc.array(text, { minLength: 1 }))), fc.array(piece), (before, after) => {
      const edits = compareBlock(lines(...before), after);
      const result = edits.flatMap((edit) => {
        if (edit.kind === "remove") return [];
        if (edit.kind === "keep") return [edit.line.kind === "table" ? edit.line.cells.join("|") : edit.line.text];
        return [textOf(edit.piece)];
      });
      expect(result).toEqual(after.map(textOf));
      const touched = edits.flatMap((edit) => (edit.kind === "add" ? [] : [edit.line.index]));
      expect([...touched].sort((a, b) => a - b)).toEqual(before.map((_, index) => index));
    }),
  );
});
