import { FIGURE_TEXTS } from "../../content/figureTexts";
import type { Language } from "../../content/Language";
import { captionText } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import type { Chart, DrawChart } from "../chart/Chart";
import { chartFigure } from "../chart/chartPieces";
import { joinList } from "../draft/sentence/joinList";
import { shownNumber } from "../values/shownNumber";
import { type AgeSpan, personsIn, totalOf, workingPerOldest } from "./ageGroups";
import { agesOf, type Population, type YearOfAges } from "./Figures";
import {
  asSentence,
  groupNames,
  oneDecimal,
  percentChange,
  placeName,
  signed,
  sourceLine,
  spanName,
} from "./figureWords";

/** Told of one by one in the sentences: together they are all. */
const TOLD: readonly AgeSpan[] = ["0-5", "6-15", "16-19", "20-66", "67-79", "80+"];

/** A year in the middle that the table shows, so many before the last. */
const MIDDLE = 10;

/** Fewer inhabitants than this, and single persons show in the percentages. */
const SMALL = 1000;

/** The population by age as a block: sentences, the figure, the numbers in a table, and where they come from. */
export function populationPieces(population: Population, language: Language, draw: DrawChart): readonly Piece[] {
  const { population: texts } = FIGURE_TEXTS[language];
  const chart = populationChart(population, language);
  return [
    { kind: "heading", level: 2, text: texts.heading(placeName(population, language)) },
    ...populationSentences(population, language).map((text): Piece => ({ kind: "paragraph", text })),
    ...(chart === null ? [] : chartFigure(chart, language, draw(chart))),
    { kind: "caption", text: captionText("Tabell", texts.tableTitle) },
    { kind: "table", rows: populationRows(population, language), hasHeaderColumn: true },
    { kind: "paragraph", text: sourceLine(population, language) },
    ...population.notes.map((text): Piece => ({ kind: "paragraph", text })),
  ];
}

/** The first and the last year as bars, a pair to each age group; null where there is one year alone. */
export function populationChart(population: Population, language: Language): Chart | null {
  const { population: texts, inhabitants, age, shortSource } = FIGURE_TEXTS[language];
  const [first, last] = ends(population);
  if (first.year === last.year) return null;
  const place = placeName(population, language);
  return {
    kind: "bars",
    title: texts.chartTitle(place, first.year, last.year),
    unit: inhabitants,
    categoryName: age,
    categories: groupNames(language),
    series: [first, last].map(({ year, ages }) => ({ name: String(year), values: ages })),
    source: shortSource(population.table),
  };
}

function ends({ years }: Population): readonly [YearOfAges, YearOfAges] {
  const none = { year: 0, ages: [] };
  return [years[0] ?? none, years.at(-1) ?? none];
}

/** What rises and falls, in paragraphs. */
export function populationSentences(population: Population, language: Language): readonly string[] {
  const { population: texts } = FIGURE_TEXTS[language];
  const [first, last] = ends(population);
  const { since, isMerged } = population;
  const before = isMerged && first.year !== last.year ? [texts.merged] : [];
  const borders = since === null ? before : [texts.since(since, first.year)];
  const size = totalOf(last.ages) < SMALL ? [texts.small] : [];
  const caution = [...borders, ...size].join(" ");
  return [
    [countSentence(population, language), ...changeSentences(first, last, language)].join(" "),
    [...oldestSentence(first, last, language), ...workingSentence(first, last, language)].join(" "),
    caution,
  ].filter((text) => text !== "");
}

function countSentence(population: Population, language: Language): string {
  const { population: texts } = FIGURE_TEXTS[language];
  const [first, last] = ends(population);
  const [before, now] = [totalOf(first.ages), totalOf(last.ages)];
  const percent = percentChange(before, now);
  const count = shownNumber(Math.abs(now - before));
  const change =
    now === before
      ? texts.asMany(first.year)
      : now > before
        ? texts.more(count, first.year, percent)
        : texts.fewer(count, first.year, percent);
  return asSentence(texts.count(placeName(population, language), shownNumber(now), last.year, change));
}

function changeSentences(first: YearOfAges, last: YearOfAges, language: Language): readonly string[] {
  const { population: texts } = FIGURE_TEXTS[language];
  const spans = TOLD.map((span) => ({ span, before: personsIn(first.ages, span), now: personsIn(last.ages, span) }));
  const named = (those: typeof spans): string =>
    joinList(
      those.map(({ span, before, now }) =>
        texts.group(spanName(span, language), shownNumber(before), shownNumber(now)),
      ),
      language,
    );
  const [up, down] = [spans.filter(({ before, now }) => now > before), spans.filter(({ before, now }) => now < before)];
  return [
    ...(up.length === 0 ? [] : [texts.rises(named(up), up.length, first.year, last.year)]),
    ...(down.length === 0 ? [] : [texts.falls(named(down), down.length)]),
  ];
}

function oldestSentence(first: YearOfAges, last: YearOfAges, language: Language): readonly string[] {
  const { population: texts } = FIGURE_TEXTS[language];
  if (first.year === last.year) return [];
  const [before, now] = [first, last].map(({ ages }) => shareOfOldest(ages));
  if (before === undefined || now === undefined) return [];
  const said = texts.oldest(oneDecimal(before), oneDecimal(now), first.year, last.year);
  if (oneDecimal(before) === oneDecimal(now)) return [said.same];
  return [now > before ? said.up : said.down];
}

function shareOfOldest(ages: YearOfAges["ages"]): number {
  return (personsIn(ages, "80+") / totalOf(ages)) * 100;
}

function workingSentence(first: YearOfAges, last: YearOfAges, language: Language): readonly string[] {
  const { population: texts } = FIGURE_TEXTS[language];
  const [before, now] = [workingPerOldest(first.ages), workingPerOldest(last.ages)];
  if (now === null) return [];
  const isLater = before !== null && first.year !== last.year;
  return [texts.working(shownNumber(now), last.year, isLater ? shownNumber(before) : null, first.year)];
}

/** The ten age groups in three years, how they have changed, and how many of all they are. */
function populationRows(population: Population, language: Language): readonly (readonly string[])[] {
  const { population: texts, age, total } = FIGURE_TEXTS[language];
  const [first, last] = ends(population);
  const middle = agesOf(population.years, last.year - MIDDLE);
  const isBetween = middle !== undefined && last.year - MIDDLE > first.year;
  const shown = [first, ...(isBetween ? [{ year: last.year - MIDDLE, ages: middle }] : []), last].filter(
    ({ year }, at, all) => at === 0 || year !== all[0]?.year,
  );
  const sum = totalOf(last.ages);
  const row = (name: string, numbers: readonly number[]): readonly string[] => [
    name,
    ...numbers.map((number) => shownNumber(number)),
    signed((numbers.at(-1) ?? 0) - (numbers[0] ?? 0)),
    `${oneDecimal(((numbers.at(-1) ?? 0) / sum) * 100)}\u00A0%`,
  ];
  return [
    [age, ...shown.map(({ year }) => String(year)), texts.change(first.year, last.year), texts.share(last.year)],
    ...groupNames(language).map((name, at) =>
      row(
        name,
        shown.map(({ ages }) => ages[at] ?? 0),
      ),
    ),
    row(
      total,
      shown.map(({ ages }) => totalOf(ages)),
    ),
  ];
}
