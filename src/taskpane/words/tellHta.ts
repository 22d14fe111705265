import { hasHtaEnded, htaPeriodAt } from "../../plan/values/htaPeriod";
import type { AllStrings } from "./useAllStrings";

/** What to do about the tariff agreement that the plan refers to; null where it is the one in force. */
export function tellHta(period: string, { hta }: Pick<AllStrings, "hta">, today = new Date()): string | null {
  const now = htaPeriodAt(today);
  if (period === "") return hta.notChosen(now);
  return hasHtaEnded(period, today) ? hta.ended(period, now) : null;
}
