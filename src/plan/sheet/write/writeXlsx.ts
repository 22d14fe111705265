import type { Cell, CellStyle, CellValue } from "hucre/xlsx";
import type { Language } from "../../../content/Language";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import type { Plan } from "../../Plan";
import { type SheetCell, sheetCells } from "./sheetCells";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Excel takes a workbook with a longer text for damaged. */
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;
const NOT_IN_NAME = /[[\]/\\:*?]/gu;
/** What a workbook's reader takes for an escaped character (ECMA-376 part 1, 22.9.2.19). */
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/gu;
/** "#REF!" and the like are written as errors, unless their first sign is escaped. */
const LIKE_AN_ERROR = /^#(?=[A-Z])/u;
const FONT = { name: "Calibri", size: 11 };
const WRAPPED = { font: FONT, alignment: { vertical: "top", wrapText: true } } as const satisfies CellStyle;
const HEADER = { ...WRAPPED, font: { ...FONT, bold: true } } as const satisfies CellStyle;

/**
 * The shown columns of a table as an Excel workbook, with a header that stays in sight. Amounts, numbers and dates are such,
 * all else is text: none is ever a formula.
 */
export async function writeXlsx(table: TableDefinition, plan: Plan, language: Language): Promise<Blob> {
  const { writeXlsx: write } = await import("hucre/xlsx");
  const { header, widths, cells } = sheetCells(table, plan, language);
  const rows = [header.map(textValue), ...cells.map((row) => row.map(valueOf))];
  const styles = [header.map((): CellStyle => HEADER), ...cells.map((row) => row.map(styleOf))];
  const styled = styles.flatMap((row, top) =>
    row.map((style, left): [string, Partial<Cell>] => [`${top},${left}`, { style }]),
  );
  const bytes = await write({
    sheets: [
      {
        name: table.title[language].replace(NOT_IN_NAME, " ").slice(0, LONGEST_NAME).trim(),
        columns: widths.map((width) => ({ width: columnWidth(width) })),
        rows,
        cells: new Map(styled),
        freezePane: { rows: 1 },
      },
    ],
  });
  return new Blob([new Uint8Array(bytes)], { type: XLSX });
}

/** In characters; a table in Word has less room than a sheet. */
function columnWidth(width: number): number {
  return Math.min(60, Math.max(8, width * 2));
}

function textValue(text: string): string {
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return short.replace(LIKE_AN_ESCAPE, "_x005F_").replace(LIKE_AN_ERROR, "_x0023_");
}

function valueOf(cell: SheetCell): CellValue {
  if (cell.kind === "text") return cell.text === "" ? null : textValue(cell.text);
  if (cell.kind === "date") return new Date(`${cell.iso}T00:00:00Z`);
  return cell.kind === "percent" ? Number((cell.value / 100).toPrecision(15)) : cell.value;
}

function styleOf(cell: SheetCell): CellStyle {
  if (cell.kind === "date") return { ...WRAPPED, numFmt: "dd.mm.yyyy" };
  if (cell.kind === "text" || cell.kind === "number") return WRAPPED;
  const decimals = Number.isInteger(cell.value) ? "" : ".00";
  return { ...WRAPPED, numFmt: cell.kind === "percent" ? `0${decimals}%` : `#,##0${decimals}` };
}
