import { type Measure, MEASURE_TEXTS } from "./Measure";
import { sortKeyOfDate } from "../values/sortKeyOfDate";
import { withoutReports } from "../report/reportFields";
import { writtenIn } from "../thread/threadCells";
import { isMeasureOverdue } from "./isMeasureOverdue";
import { BLANK, type MeasureFilter, OVERDUE, showsAll, THIS_YEAR } from "./MeasureFilter";

/** The measures that a filter lets through, in the order given. `today` is an ISO 8601 date. */
export function filterMeasures(measures: readonly Measure[], filter: MeasureFilter, today: string): readonly Measure[] {
  if (showsAll(filter)) return measures;
  const words = searchable(filter.query).split(/\s+/u).filter(Boolean);
  return measures.filter(
    (measure) =>
      hasWords(measure, words) &&
      says(measure.more.strategy ?? "", filter.strategy) &&
      says(measure.responsible, filter.responsible) &&
      says(measure.status, filter.status) &&
      isDue(measure, filter.deadline, today),
  );
}

function hasWords(measure: Measure, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const texts = [
    measure.nr,
    ...MEASURE_TEXTS.map((field) => measure[field]),
    ...Object.values(withoutReports(writtenIn(measure.more))),
  ];
  const text = searchable(texts.join("\n"));
  return words.every((word) => text.includes(word));
}

function says(text: string, wanted: string | null): boolean {
  return wanted === null || (text.trim() === "" ? BLANK : text.trim()) === wanted;
}

function isDue(measure: Measure, wanted: MeasureFilter["deadline"], today: string): boolean {
  if (wanted === null) return true;
  if (wanted === OVERDUE) return isMeasureOverdue(measure, today);
  const year = sortKeyOfDate(measure.deadline)?.slice(0, 4) ?? BLANK;
  return year === (wanted === THIS_YEAR ? today.slice(0, 4) : wanted);
}

function searchable(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("nb");
}
