/** The texts of a sheet's cells, row by row, all rows equally long. */
export type SheetRows = readonly (readonly string[])[];

/** A sheet of a workbook; a CSV file has one, named after the file. */
export interface Sheet {
  readonly name: string;
  readonly rows: SheetRows;
}

/** Why a file gives no rows; the pane has the words. */
export type SheetProblem =
  /** No bytes, or no text in any cell. */
  | "empty"
  /** More bytes than are read, as a file or when inflated. */
  | "tooLarge"
  /** More rows, columns or cells than are read. */
  | "tooManyCells"
  /** A workbook of more parts than are read. */
  | "tooManyParts"
  /** It takes longer than is waited for it. */
  | "tooSlow"
  /** Something else: a picture, a Word document, another kind of spreadsheet. */
  | "notASheet"
  /** Protected with a password. */
  | "encrypted"
  /** In Excel's format from before 2007, .xls. */
  | "oldFormat"
  /** Damaged, or not what it claims to be. */
  | "broken";

/** What a file that the user has chosen holds. */
export type SheetFile =
  | { readonly kind: "sheets"; readonly sheets: readonly Sheet[] }
  | { readonly kind: "problem"; readonly code: SheetProblem };

/** No rows, for this reason. */
export function sheetProblem(code: SheetProblem): SheetFile {
  return { kind: "problem", code };
}
