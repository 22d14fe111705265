import { type Measure, MEASURE_STATUSES } from "../Measure";
import { appendElement } from "./appendElement";
import { PartError } from "./PartError";
import { attributeOf, textOf } from "./readElement";

const TEXTS = ["need", "action", "responsible", "deadline", "cost", "evaluation"] as const;

/** Adds `<measure nr status>` with one element per text. */
export function appendMeasure(parent: Element, measure: Measure): void {
  const element = appendElement(parent, "measure", { nr: measure.nr, status: measure.status });
  for (const name of TEXTS) appendElement(element, name, {}, measure[name]);
}

/** Reads what appendMeasure wrote. */
export function readMeasure(element: Element): Measure {
  const nr = attributeOf(element, "nr");
  if (!/^T\d{1,9}$/u.test(nr)) throw new PartError(`${nr} is no measure's number`);
  const value = attributeOf(element, "status");
  const status = MEASURE_STATUSES.find((known) => known === value);
  if (status === undefined) throw new PartError(`unknown status: ${value}`);
  return {
    nr,
    need: textOf(element, "need"),
    action: textOf(element, "action"),
    responsible: textOf(element, "responsible"),
    deadline: textOf(element, "deadline"),
    cost: textOf(element, "cost"),
    status,
    evaluation: textOf(element, "evaluation"),
  };
}
