import type { Language } from "../../content/Language";
import { type Measure, MEASURE_TEXTS } from "./Measure";
import { readStatus, statusText } from "./statusWords";
import { own } from "../../document/own";

/** What a measure has in a column of any form that shows measures, in words. */
export function measureCell(measure: Measure, column: string, language: Language): string {
  if (column === "status") return statusText(measure.status, language);
  const text = MEASURE_TEXTS.find((each) => each === column);
  return text === undefined ? (own(measure.more, column) ?? "") : measure[text];
}

/** The measure with the words of a column of any form. */
export function withMeasureCell(measure: Measure, column: string, words: string): Measure {
  if (column === "status") return { ...measure, status: readStatus(words) };
  const text = MEASURE_TEXTS.find((each) => each === column);
  if (text !== undefined) return { ...measure, [text]: words };
  const others = Object.entries(measure.more).filter(([field]) => field !== column);
  return { ...measure, more: Object.fromEntries(words === "" ? others : [...others, [column, words]]) };
}
