const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
/** "31.12.2027", "31/12-27", "31.12.27", "31-12-2027". */
const NORWEGIAN = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})$/u;
/** Excel's day numbers from 1954 to 2119: others are more likely numbers of something else. */
const SERIAL = /^[2-7]\d{4}$/u;
const DAY = 24 * 60 * 60 * 1000;
/** Day 0 of Excel's calendar as it counts from March 1900 on: it takes 1900 for a leap year. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** The ISO 8601 date that figures say: "31.12.2027", "31/12-27", "2027-12-31". Null where they say none that there is. */
export function exactDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const norwegian = NORWEGIAN.exec(trimmed);
  if (norwegian === null) return null;
  const [, day, month, year = ""] = norwegian;
  return isoDate(fullYear(year), Number(month), Number(day));
}

/** Whether figures look like a date, whether or not there is such a one. */
export function looksLikeDate(text: string): boolean {
  return ISO.test(text.trim()) || NORWEGIAN.test(text.trim());
}

/** The ISO 8601 date of the day number that Excel has for a date in a cell of another format; null for other texts. */
export function serialDate(text: string): string | null {
  const trimmed = text.trim();
  return SERIAL.test(trimmed) ? new Date(SERIAL_ZERO + Number(trimmed) * DAY).toISOString().slice(0, 10) : null;
}

/** The date as ISO 8601, null where there is none such. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.toISOString().slice(0, 10) : null;
}

/** "31.12.2027" of an ISO 8601 date. */
export function dateText(iso: string): string {
  return iso.split("-").reverse().join(".");
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) < 80 ? 2000 : 1900);
}
