import type { Cell, CellValue } from "hucre/xlsx";
import { cleanText } from "../../answers/cleanText";
import { numberText } from "../../values/numberText";

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;
/** Excel's day 0: a value below one day is a time of day. */
const DAY_ZERO = Date.UTC(1899, 11, 31);

/** A workbook's value as Norwegian text: "31.12.2027", "1234,5", "25 %", "ja"; a formula's is its last result. */
export function cellText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return "";
  if (typeof value === "string") return cleanText(value);
  if (typeof value === "boolean") return value ? "ja" : "nei";
  if (value instanceof Date) return dateText(value);
  const format = cell?.style?.numFmt ?? "";
  if (format.includes("%")) return `${numberText(value * 100)} %`;
  // "0000": codes such as a municipality's number, 0301.
  return /^0{2,}$/u.test(format) ? String(value).padStart(format.length, "0") : numberText(value);
}

function dateText(date: Date): string {
  const rounded = Math.round(date.getTime() / MINUTE) * MINUTE;
  if (Number.isNaN(rounded)) return "";
  const [day = "", time = ""] = new Date(rounded).toISOString().split("T");
  const shortTime = time.slice(0, 5);
  if (rounded < DAY_ZERO + DAY) return shortTime;
  const shown = day.split("-").reverse().join(".");
  return shortTime === "00:00" ? shown : `${shown} ${shortTime}`;
}
