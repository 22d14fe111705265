import { cleanText } from "../../answers/cleanText";
import { isErrorValue } from "../read/errorValue";
import { isoCellText, numberCellText } from "./cellText";
import type { CellLook } from "./readStyles";
import type { RichText } from "./richText";
import { unescaped } from "./richText";
import { attribute } from "./readXml";

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly RichText[];
  readonly looks: readonly CellLook[];
  /** Days are counted from 1904. */
  readonly is1904: boolean;
}

/** A cell as it is read. */
export interface ReadCell {
  readonly text: string;
  /** Why there is no value: "noResult" for a formula that nobody has computed. */
  readonly lacks: "noResult" | "error" | null;
  readonly struck: "no" | "some" | "all";
}

/** A cell's XML, taken apart. */
export interface RawCell {
  readonly attributes: string;
  readonly value: string;
  readonly hasFormula: boolean;
  readonly rich: RichText;
}

/** The cell's text in Norwegian, null for a cell without content: a formula's is its last result. */
export function cellOf(raw: RawCell, context: SheetContext): ReadCell | null {
  const { attributes, value, hasFormula } = raw;
  const look = context.looks[Number(attribute(attributes, "s") || "0")];
  const type = attribute(attributes, "t");
  const isEmpty = value.trim() === "" && raw.rich.text === "";
  if (isEmpty) return hasFormula && type !== "str" ? { text: "", lacks: "noResult", struck: "no" } : null;
  const { text, struck, isEscaped } = textOf(type, raw, look?.format ?? "", context);
  const isError = type === "e" || (!isEscaped && isErrorValue(text));
  if (isError) return { text: "", lacks: "error", struck: "no" };
  return { text: cleanText(text), lacks: null, struck: look?.isStruck === true ? "all" : struck };
}

const NOTHING: RichText = { text: "", struck: "no", isEscaped: false };

function textOf(type: string, { value, rich }: RawCell, format: string, context: SheetContext): RichText {
  if (type === "s") return context.strings[Number(value)] ?? NOTHING;
  if (type === "inlineStr") return rich.text === "" ? { ...NOTHING, text: unescaped(value) } : rich;
  if (type === "b") return { ...NOTHING, text: value.trim() === "0" ? "nei" : "ja" };
  if (type === "d") return { ...NOTHING, text: isoCellText(value.trim(), format) };
  if (type === "str" || type === "e") return { ...NOTHING, text: unescaped(value), isEscaped: value.startsWith("_x") };
  const number = Number(value);
  return { ...NOTHING, text: Number.isFinite(number) ? numberCellText(number, format, context.is1904) : value };
}
