import { firstYear, HTA_YEARS, periodFrom } from "./cleanHtaPeriod";

const MAY = 4;

/** The period of the agreement that is in force on a day: "2026–2028". */
export function htaPeriodAt(day: Date): string {
  const year = day.getMonth() >= MAY ? day.getFullYear() : day.getFullYear() - 1;
  return periodFrom(year - (year % HTA_YEARS));
}

/** The periods that a plan may refer to: the one in force, and the one before. */
export function htaPeriodsAt(day: Date): readonly string[] {
  const now = htaPeriodAt(day);
  return [periodFrom(firstYear(now) - HTA_YEARS), now];
}

/** Whether a later agreement than this period's is in force. */
export function hasHtaEnded(period: string, day: Date): boolean {
  return period !== "" && firstYear(period) < firstYear(htaPeriodAt(day));
}
