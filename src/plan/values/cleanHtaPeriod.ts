/** The tariff agreement of KS's sector (HTA) runs for two years, from 1 May of even years. */
export const HTA_YEARS = 2;
const PERIOD = /^(\d{4})–(\d{4})$/u;

/** The period where the text is one, else "": what is stored may have been written by others. */
export function cleanHtaPeriod(text: string): string {
  const year = firstYear(text);
  return PERIOD.test(text) && year % HTA_YEARS === 0 && periodFrom(year) === text ? text : "";
}

/** The period that begins in a year: "2026–2028". */
export function periodFrom(year: number): string {
  return `${year}–${year + HTA_YEARS}`;
}

/** The year in which a period begins. */
export function firstYear(period: string): number {
  return Number(period.slice(0, 4));
}
