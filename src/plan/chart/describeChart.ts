import { CHART_TEXTS } from "../../content/chartTexts";
import type { Language } from "../../content/Language";
import { shownNumber } from "../values/shownNumber";
import type { Chart, Series } from "./Chart";

/** More categories than this are not said one by one: the numbers stand in the table. */
const MOST_SAID = 12;

/** A number of a chart with the category that it belongs to. */
interface Point {
  readonly category: string;
  readonly value: number;
}

/** What a chart shows, in words: the alternative text of its picture. */
export function describeChart(chart: Chart, language: Language): string {
  const texts = CHART_TEXTS[language];
  const { kind, title, unit, base } = chart;
  const isLong = kind === "bars" && chart.categories.length > MOST_SAID;
  return [
    texts.shows(kind, title, unit),
    ...(base === undefined ? [] : [texts.startsAt(shownNumber(base))]),
    ...(kind === "line" || isLong
      ? chart.series.map((series) => describeSeries(chart, series, language))
      : chart.categories.map((category, at) => describeCategory(chart, category, at, language))),
    ...(kind === "line" || isLong ? [texts.inTable] : []),
  ].join(" ");
}

/** "80 år og eldre: 895 i 2026, 1 364 i 2036." */
function describeCategory({ series }: Chart, category: string, at: number, language: Language): string {
  const texts = CHART_TEXTS[language];
  const said = series.map(({ name, values, ranges }) => {
    const value = values[at] ?? null;
    const range = ranges?.[at] ?? null;
    const number = value === null ? texts.unknown : shownNumber(value);
    const between = range === null ? "" : ` (${texts.between(...shownRange(range))})`;
    return series.length === 1 ? `${number}${between}` : `${name} ${number}${between}`;
  });
  return `${category}: ${said.join(", ")}.`;
}

function shownRange([low, high]: readonly [number, number]): [string, string] {
  return [shownNumber(low), shownNumber(high)];
}

function describeSeries({ kind, categories }: Chart, { name, values }: Series, language: Language): string {
  const texts = CHART_TEXTS[language];
  const points = values.flatMap((value, at) => (value === null ? [] : [{ category: categories[at] ?? "", value }]));
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return texts.isUnknown(name);
  const [low, high] = extremes(points, first);
  const [least, most] = [shownNumber(low.value), shownNumber(high.value)];
  if (kind === "bars") return texts.extremes(name, low.category, least, high.category, most);
  const turns = [
    ...(high.value > Math.max(first.value, last.value) ? [texts.highest(high.category, most)] : []),
    ...(low.value < Math.min(first.value, last.value) ? [texts.lowest(low.category, least)] : []),
  ];
  const said = texts.fromTo(
    ...([name, first.category, shownNumber(first.value), last.category, shownNumber(last.value)] as const),
  );
  return `${[said, ...turns].join(", ")}.`;
}

function extremes(points: readonly Point[], first: Point): readonly [low: Point, high: Point] {
  return [
    points.reduce((low, point) => (point.value < low.value ? point : low), first),
    points.reduce((high, point) => (point.value > high.value ? point : high), first),
  ];
}
