/** The texts of a sheet's cells, row by row, all rows equally long. */
export type SheetRows = readonly (readonly string[])[];

/** A sheet of a workbook; a CSV file has one, named after the file. */
export interface Sheet {
  readonly name: string;
  /** What a reader sees: the cells of hidden rows and columns are empty. */
  readonly rows: SheetRows;
  /** What is hidden or filtered away, where something is. */
  readonly hidden?: HiddenCells;
  /** Cells that are not as they stand in the file, where there are some. */
  readonly odd?: readonly OddCells[];
  /** The indexes of rows of which all is struck through, where there are some. */
  readonly struck?: readonly number[];
}

/** What of a sheet is hidden. */
export interface HiddenCells {
  /** All rows, with what is hidden. */
  readonly whole: SheetRows;
  /** How many rows with text are hidden, and which columns. */
  readonly rows: number;
  readonly columns: readonly number[];
}

/** Why cells are not as they stand in the file. */
export type OddReason =
  /** A formula that no program has computed: the cell is empty. */
  | "noResult"
  /** "#VERDI!" and the like: the cell is empty. */
  | "error"
  /** "####", for which nobody knows the number: the cell is empty. */
  | "tooNarrow"
  /** A part of the text is struck through, and left out. */
  | "struckPart"
  /** All of the text is struck through, and kept. */
  | "struckCell";

/** Cells that are not as they stand in the file. */
export interface OddCells {
  readonly why: OddReason;
  readonly count: number;
  /** The first of them, as spreadsheets have it: "C2". */
  readonly places: readonly string[];
}

/** Why a file gives no rows; the pane has the words. */
export type SheetProblem =
  /** No bytes, or no text in any cell. */
  | "empty"
  /** More bytes than are read. */
  | "tooLarge"
  /** It takes more memory than reading may: inflated, or in what its cells share. */
  | "tooMuchMemory"
  /** More rows, columns or cells than are read. */
  | "tooManyCells"
  /** A workbook of more parts than are read. */
  | "tooManyParts"
  /** It takes longer than is waited for it. */
  | "tooSlow"
  /** Something else: a picture, a Word document. */
  | "notASheet"
  /** Protected with a password. */
  | "encrypted"
  /** Protected by a sensitivity label, or rights that somebody has given. */
  | "labelled"
  /** In Excel's format from before 2007, .xls. */
  | "oldFormat"
  /** In Excel's binary format, .xlsb. */
  | "binaryFormat"
  /** A spreadsheet of OpenOffice or LibreOffice, .ods. */
  | "openDocument"
  /** A spreadsheet of Apple's. */
  | "numbers"
  /** A web page or XML that is called a spreadsheet. */
  | "otherSheet"
  /** Damaged, or not what it claims to be. */
  | "broken";

/** What a file that the user has chosen holds. */
export type SheetFile =
  | {
      readonly kind: "sheets";
      readonly sheets: readonly Sheet[];
      /** What divides the cells of a text file, where it could be another. */
      readonly delimiter?: string;
    }
  | { readonly kind: "problem"; readonly code: SheetProblem };

/** No rows, for this reason. */
export function sheetProblem(code: SheetProblem): SheetFile {
  return { kind: "problem", code };
}
