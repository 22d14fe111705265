import { numberText } from "../../values/numberText";
import { type NumberFormat, readNumberFormat } from "./numberFormat";

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;
/** Days between the calendars that begin in 1900 and in 1904 (ECMA-376 part 1, 18.17.4.1). */
const TO_1904 = 1462;
/** Day 0 as counted from March 1900 on: Excel takes 1900 for a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const LAST_DAY = 2_958_465;
const MONTHS = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober"] as const;
const ALL_MONTHS = [...MONTHS, "november", "desember"];

/**
 * A number as it reads in Norwegian in a cell of this format: "1234,5", "25 %", "0301", "2,5 årsverk"; a date as far as the
 * cell shows it: "31.12.2027", "desember 2027", "4. kvartal 2027", "2027".
 */
export function numberCellText(value: number, code: string, is1904: boolean): string {
  const format = readNumberFormat(code, value);
  if (format.kind === "date") return dateText(is1904 ? value + TO_1904 : value, format) ?? numberText(value);
  if (format.kind === "percent") return `${numberText(value * 100)} %`;
  if (format.kind === "hours") return hoursText(value);
  if (format.kind === "code") return String(value).padStart(format.digits, "0");
  return `${format.before}${numberText(value)}${format.after.replace(/^[%‰]/u, " $&")}`.trim();
}

/** Days as "37:30". */
function hoursText(days: number): string {
  const minutes = Math.round(Math.abs(days) * 24 * 60);
  return `${days < 0 ? "-" : ""}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A date that a workbook holds as ISO 8601, as it reads in a cell of this format. */
export function isoCellText(iso: string, code: string): string {
  const time = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/u.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  if (Number.isNaN(time)) return iso;
  const days = (time - DAY_ZERO) / DAY;
  const format = readNumberFormat(code, days);
  return dateText(days, format.kind === "date" ? format : { ...format, shows: "day" }) ?? iso;
}

/** Null for numbers that are no day of Excel's. */
function dateText(days: number, { shows, before, after }: NumberFormat): string | null {
  if (days < 0 || days > LAST_DAY) return null;
  const rounded = Math.round((days * DAY) / MINUTE) * MINUTE;
  const [day = "", time = ""] = new Date(DAY_ZERO + rounded).toISOString().split("T");
  const shortTime = time.slice(0, 5);
  if (days < 1) return shortTime;
  const [year = "", month = ""] = day.split("-");
  if (shows === "month") return `${before}${ALL_MONTHS[Number(month) - 1] ?? ""} ${year}${after}`.trim();
  if (shows === "quarter") return `${Math.ceil(Number(month) / 3)}. kvartal ${year}`;
  if (shows === "year") return `${before}${year}${after}`.trim();
  const shown = day.split("-").reverse().join(".");
  return `${before}${shortTime === "00:00" ? shown : `${shown} ${shortTime}`}${after}`.trim();
}
