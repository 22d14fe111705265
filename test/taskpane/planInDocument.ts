import { saveParts } from "../../src/actions/saving/saveParts";
import type { Plan } from "../../src/plan/Plan";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import { opened, template } from "../actions/inPlan";
import { openInWord } from "../openInWord";

/** KS's template with a plan in it. */
export async function planInDocument(make: (plan: Plan) => Plan): Promise<Uint8Array> {
  const word = await openInWord(template());
  const { plan, store } = await opened();
  await saveParts({ plan: make(plan), store }, PART_NAMES);
  return new Uint8Array(await word.host.save());
}
