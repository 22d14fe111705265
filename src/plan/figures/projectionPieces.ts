import { FIGURE_TEXTS } from "../../content/figureTexts";
import type { Language } from "../../content/Language";
import { captionText } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import type { Chart, DrawChart } from "../chart/Chart";
import { chartFigure } from "../chart/chartPieces";
import type { PlanMeta } from "../Plan";
import { shownNumber } from "../values/shownNumber";
import { type Ages, type AgeSpan, personsIn, totalOf, workingPerOldest } from "./ageGroups";
import { agesOf, COUNTRY, type Projection, type YearOfAges } from "./Figures";
import { asSentence, groupNames, placeName, signed, sourceLine, spanName } from "./figureWords";

/** What the services of the municipality hang on most. */
const TOLD: readonly AgeSpan[] = ["1-5", "6-15", "20-66", "67-79", "80+"];

/** So many years are looked ahead where the plan does not say more, as KS does. */
const AHEAD = 10;

/** The figure shows so many years more. */
const DRAWN_MORE = 5;

/** Below so many, a percentage says more than is known. */
const FEWEST_FOR_PERCENT = 100;

/** A projection that is told of, up to a year, in the plan's language. */
interface Told {
  readonly projection: Projection;
  readonly base: YearOfAges;
  readonly then: YearOfAges;
  /** The plan's last year, where it comes before. */
  readonly end: YearOfAges | null;
  readonly language: Language;
  readonly place: string;
}

/** The projection as a block, to the plan's last year and ten years ahead: sentences, figure, table and source. */
export function projectionPieces(projection: Projection, meta: PlanMeta, draw: DrawChart): readonly Piece[] {
  const told = toldOf(projection, meta);
  if (told === null) return [];
  const { language, place } = told;
  const { projection: texts } = FIGURE_TEXTS[language];
  const chart = projectionChart(told);
  return [
    { kind: "heading", level: 2, text: texts.heading(place) },
    ...sentences(told).map((text): Piece => ({ kind: "paragraph", text })),
    ...TOLD.map((span): Piece => ({ kind: "bullet", text: spanSentence(told, span) })),
    ...workingSentence(told).map((text): Piece => ({ kind: "paragraph", text })),
    { kind: "paragraph", text: texts.caution },
    ...chartFigure(chart, language, draw(chart)),
    { kind: "caption", text: captionText("Tabell", texts.tableTitle(place)) },
    { kind: "table", rows: projectionRows(told), hasHeaderColumn: true },
    { kind: "paragraph", text: sourceLine(projection, language) },
    ...projection.notes.map((text): Piece => ({ kind: "paragraph", text })),
  ];
}

function toldOf(projection: Projection, { to, language }: PlanMeta): Told | null {
  const [base] = projection.main;
  const last = projection.main.at(-1);
  if (base === undefined || last === undefined || base.year === last.year) return null;
  const wanted = Number(/^\s*(\d{4})\s*$/u.exec(to)?.[1] ?? 0);
  const year = Math.min(last.year, Math.max(wanted, base.year + AHEAD));
  const then = projection.main.findLast((each) => each.year <= year) ?? last;
  const end = projection.main.find((each) => each.year === wanted && wanted > base.year && wanted < then.year) ?? null;
  return { projection, base, then, end, language, place: placeName(projection, language) };
}

/** How the age groups go, the first year being 100. */
function projectionChart({ projection, base, then, language, place }: Told): Chart {
  const { projection: texts, shortSource } = FIGURE_TEXTS[language];
  const years = projection.main.filter(({ year }) => year <= then.year + DRAWN_MORE);
  return {
    kind: "line",
    title: texts.chartTitle(place, base.year),
    unit: texts.unit(base.year),
    categories: years.map(({ year }) => String(year)),
    series: TOLD.map((span) => {
      const start = personsIn(base.ages, span);
      const values = years.map(({ ages }) => (start === 0 ? null : round((personsIn(ages, span) / start) * 100)));
      return { name: spanName(span, language), values };
    }),
    source: shortSource(projection.table),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function sentences({ projection, base, then, language, place }: Told): readonly string[] {
  const { projection: texts } = FIGURE_TEXTS[language];
  const total = texts.total(
    ...([place, shownNumber(totalOf(base.ages)), base.year, shownNumber(totalOf(then.ages)), then.year] as const),
  );
  const [low, high] = [agesOf(projection.low, then.year), agesOf(projection.high, then.year)];
  const range = low && high ? [texts.range(shownNumber(totalOf(low)), shownNumber(totalOf(high)))] : [];
  return [...(projection.region === COUNTRY ? [texts.onlyCountry] : []), [asSentence(total), ...range].join(" ")];
}

function spanSentence({ base, then, language }: Told, span: AgeSpan): string {
  const { projection: texts } = FIGURE_TEXTS[language];
  const [from, to] = [personsIn(base.ages, span), personsIn(then.ages, span)];
  const percent = from < FEWEST_FOR_PERCENT ? null : signed(((to - from) / from) * 100);
  return texts.group(spanName(span, language), shownNumber(from), shownNumber(to), percent);
}

function workingSentence({ base, then, language }: Told): readonly string[] {
  const { projection: texts } = FIGURE_TEXTS[language];
  const [now, later] = [workingPerOldest(base.ages), workingPerOldest(then.ages)];
  if (now === null || later === null) return [];
  return [texts.working(shownNumber(now), base.year, shownNumber(later), then.year)];
}

function projectionRows({ projection, base, then, end, language }: Told): readonly (readonly string[])[] {
  const { projection: texts, age, total } = FIGURE_TEXTS[language];
  const [low, high] = [agesOf(projection.low, then.year), agesOf(projection.high, then.year)];
  const columns: readonly (readonly [string, Ages])[] = [
    [String(base.year), base.ages],
    ...(end === null ? [] : [[String(end.year), end.ages] as const]),
    [String(then.year), then.ages],
    ...(low === undefined ? [] : [[texts.low(then.year), low] as const]),
    ...(high === undefined ? [] : [[texts.high(then.year), high] as const]),
  ];
  const row = (name: string, number: (ages: Ages) => number): readonly string[] => [
    name,
    ...columns.map(([, ages]) => shownNumber(number(ages))),
    signed(number(then.ages) - number(base.ages)),
  ];
  return [
    [age, ...columns.map(([name]) => name), texts.change(base.year, then.year)],
    ...groupNames(language).map((name, at) => row(name, (ages) => ages[at] ?? 0)),
    row(total, totalOf),
  ];
}
