import type { GuidanceItem } from "../../../content/Guidance";
import type { Plan } from "../../Plan";
import { wordsOf } from "../../choices/wordsOf";
import { formatMessage } from "./formatMessage";

/**
 * An item of the guidance as it reads in the plan, with the municipality's name and its own words; "" where it does not belong
 * there.
 */
export function planSentence({ inPlan }: GuidanceItem, plan: Plan): string {
  if (inPlan === undefined) return "";
  const { language, municipality } = plan.meta;
  const values = { ...wordsOf(plan), kommune: municipality.trim() || "kommunen" };
  const sentence = formatMessage(inPlan[language], language, values);
  return sentence.charAt(0).toLocaleUpperCase("nb") + sentence.slice(1);
}
