import { saveParts } from "../../src/actions/saving/saveParts";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import type { Plan } from "../../src/plan/Plan";
import { opened, template } from "../actions/inPlan";
import { openInWord } from "../openInWord";

/** A document with a plan in it. */
export async function documentWith(plan: Plan): Promise<Uint8Array> {
  const word = await openInWord(template());
  const { store } = await opened();
  await saveParts({ plan, store }, PART_NAMES);
  return new Uint8Array(await word.host.save());
}
