/** The tariff agreement of KS's sector (HTA) runs for two years, from 1 May of even years. */
const YEARS = 2;
const MAY = 4;
const PERIOD = /^(\d{4})–(\d{4})$/u;

/** The period of the agreement that is in force on a day: "2026–2028". */
export function htaPeriodAt(day: Date): string {
  const year = day.getMonth() >= MAY ? day.getFullYear() : day.getFullYear() - 1;
  return periodFrom(year - (year % YEARS));
}

/** The periods that a plan may refer to: the one in force, and the one before. */
export function htaPeriodsAt(day: Date): readonly string[] {
  const now = htaPeriodAt(day);
  return [periodFrom(firstYear(now) - YEARS), now];
}

/** The period where the text is one, else "": what is stored may have been written by others. */
export function cleanHtaPeriod(text: string): string {
  const year = firstYear(text);
  return PERIOD.test(text) && year % YEARS === 0 && periodFrom(year) === text ? text : "";
}

/** Whether a later agreement than this period's is in force. */
export function hasHtaEnded(period: string, day: Date): boolean {
  return period !== "" && firstYear(period) < firstYear(htaPeriodAt(day));
}

function periodFrom(year: number): string {
  return `${year}–${year + YEARS}`;
}

function firstYear(period: string): number {
  return Number(period.slice(0, 4));
}
