import { cleanText } from "../../answers/cleanText";
import { type Measure, MEASURE_TEXTS } from "../../measures/Measure";
import { appendElement } from "./appendElement";
import { PartError } from "./PartError";
import { attributeOf, childrenOf, contentOf, textOf } from "./readElement";

/** Adds `<measure nr status>` with one element per text, and `<field name>` for what further forms ask. */
export function appendMeasure(parent: Element, measure: Measure): void {
  const element = appendElement(parent, "measure", { nr: measure.nr, status: measure.status });
  for (const name of MEASURE_TEXTS) appendElement(element, name, {}, measure[name]);
  for (const [name, text] of Object.entries(measure.more)) appendElement(element, "field", { name }, text);
}

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
