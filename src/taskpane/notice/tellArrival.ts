import type { AllStrings } from "../words/useAllStrings";
import { sameValue } from "../../plan/merge/sameValue";
import { pageOfField } from "../field/pageOfField";
import type { PaneState } from "../state/PaneState";
import type { Told } from "../state/Told";

/** Colleagues' changes in words; null where there are none to tell of, or all has been settled since. */
export function tellArrival({ arrival, plan }: PaneState, { conflicts: words }: AllStrings): Told | null {
  if (arrival === null) return null;
  if (arrival.kind === "taken") return { intent: "info", title: words.taken, offers: [], quiet: true };
  const left = arrival.conflicts.filter((each) => plan.conflicts.some((known) => sameValue(known, each)));
  const [field] = left;
  if (field === undefined) return null;
  const offers = [{ kind: "open", page: pageOfField(field), field } as const];
  return { intent: "warning", title: words.arrived, text: words.help, offers };
}
