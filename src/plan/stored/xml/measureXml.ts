import { cleanText } from "../../answers/cleanText";
import type { Measure } from "../../measures/Measure";
import { PartError } from "./PartError";
import { attributeOf, childrenOf, contentOf, textOf } from "./readElement";

/** Reads what appendMeasure wrote. */
export function readMeasure(element: Element): Measure {
  const nr = attributeOf(element, "nr");
  if (!/^T\d+$/u.test(nr)) throw new PartError(`${nr} is no measure's number`);
  const more = childrenOf(element, "field").map((field) => [attributeOf(field, "name"), contentOf(field)] as const);
  return {
    nr,
    need: textOf(element, "need"),
    action: textOf(element, "action"),
    responsible: textOf(element, "responsible"),
    deadline: textOf(element, "deadline"),
    cost: textOf(element, "cost"),
    status: cleanText(attributeOf(element, "status")),
    evaluation: textOf(element, "evaluation"),
    more: Object.fromEntries(more),
  };
}
