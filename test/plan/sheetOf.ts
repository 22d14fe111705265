import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import type { Sheet } from "../../src/plan/sheet/read/SheetFile";
import { NAMESPACE, OFFICE, PACKAGE, workbook } from "./makeWorkbook";

const RELATIONSHIPS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
const escaped = (code: string) =>
  code.replace(/&/gu, "&amp;").replace(/"/gu, "&quot;").replace(/>/gu, "&gt;").replace(/</gu, "&lt;");
/** Looks 1, 2 … with these number formats; the fonts are a plain one and one that is struck through. */
export const stylesOf = (codes: readonly string[], font = 0) =>
  `<styleSheet xmlns="${NAMESPACE}"><numFmts>${codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`).join("")}</numFmts><fonts><font><b/></font><font><strike/></font></fonts><cellXfs><xf numFmtId="0"/>${codes.map((_, index) => `<xf numFmtId="${200 + index}" fontId="${font}"/>`).join("")}</cellXfs></styleSheet>`;

/** The first sheet of a workbook with this worksheet, and other parts in place of ours. */
export async function sheetOf(sheet: string, parts: Readonly<Record<string, string>> = {}): Promise<Sheet> {
  const file = await readSheetFile(
    "a.xlsx",
    await workbook(sheet, { "xl/_rels/workbook.xml.rels": RELATIONSHIPS, ...parts }),
  );
  if (file.kind === "problem") throw new Error(file.code);
  return file.sheets[0]!;
}
