import type { SheetFile, SheetProblem } from "../../sheet/read/SheetFile";
import type { OldBlock, OldDocumentProblem, OldParagraph, ReadOldDocument } from "./OldDocument";

const PROBLEMS: Readonly<Partial<Record<SheetProblem, OldDocumentProblem>>> = {
  empty: "empty",
  tooLarge: "tooLarge",
  tooMuchMemory: "tooLarge",
  tooManyCells: "tooLarge",
  tooManyParts: "tooManyParts",
  tooSlow: "tooSlow",
  encrypted: "encrypted",
  oldFormat: "encrypted",
  broken: "broken",
};

const HEADING: Omit<OldParagraph, "text"> = {
  kind: "paragraph",
  level: 1,
  isList: false,
  isBold: false,
  size: null,
  role: null,
  isBar: false,
};

/** The sheets of a workbook as a document: each a table under its name. */
export function blocksOfSheets(file: SheetFile): ReadOldDocument {
  if (file.kind === "problem") return { kind: "problem", code: PROBLEMS[file.code] ?? "notADocument" };
  const blocks = file.sheets.flatMap(({ name, rows }): readonly OldBlock[] =>
    rows.length === 0
      ? []
      : [
          { ...HEADING, text: name },
          { kind: "table", rows },
        ],
  );
  return blocks.length === 0 ? { kind: "problem", code: "empty" } : { kind: "document", blocks };
}
