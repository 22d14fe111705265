import type { GuidanceItem } from "../../../content/Guidance";
import type { Plan } from "../../Plan";
import { formatMessage } from "./formatMessage";

/**
 * An item of the guidance as it reads in the plan, with the municipality's name; "" where it does not belong there.
 */
export function planSentence({ inPlan }: GuidanceItem, plan: Plan): string {
  if (inPlan === undefined) return "";
  const { language, municipality } = plan.meta;
  const sentence = formatMessage(inPlan[language], language, { kommune: municipality.trim() || "kommunen" });
  return sentence.charAt(0).toLocaleUpperCase("nb") + sentence.slice(1);
}
