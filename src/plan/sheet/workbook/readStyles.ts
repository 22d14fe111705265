import { builtInFormat } from "./numberFormat";
import { MOST_SHARED } from "../read/sheetLimits";
import { attribute, isTrue, readXml } from "./readXml";
import { PartProblem } from "./workbookParts";

/** What a cell's look says of its value. */
export interface CellLook {
  /** The number format's code, "" for the general one. */
  readonly format: string;
  readonly isStruck: boolean;
}

/** The looks that cells name by number (ECMA-376 part 1, 18.8.10). Throws on broken XML, and a PartProblem on too many. */
export function readStyles(xml: string): readonly CellLook[] {
  const codes = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const looks: { format: number; font: number }[] = [];
  let part = "";
  readXml(xml, {
    open: (name, attributes) => {
      if (PARTS.has(name)) part = name;
      if (name === "numFmt") codes.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode"));
      if (codes.size + struckFonts.length + looks.length >= MOST_SHARED) throw new PartProblem("tooMuchMemory");
      if (name === "font" && part === "fonts") struckFonts.push(false);
      if (name === "strike" && part === "fonts") struckFonts[struckFonts.length - 1] = saysYes(attributes);
      if (name !== "xf" || part !== "cellXfs") return;
      looks.push({ format: Number(attribute(attributes, "numFmtId")), font: Number(attribute(attributes, "fontId")) });
    },
    close: (name) => {
      if (name === part) part = "";
    },
    text: () => undefined,
  });
  return looks.map(({ format, font }) => ({
    format: codes.get(format) ?? builtInFormat(format),
    isStruck: struckFonts[font] ?? false,
  }));
}

const PARTS: ReadonlySet<string> = new Set(["fonts", "cellXfs", "cellStyleXfs", "dxfs"]);

function saysYes(attributes: string): boolean {
  return attribute(attributes, "val") === "" || isTrue(attributes, "val");
}
