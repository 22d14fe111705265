import { UNITS_TEXTS, type UnitsTexts } from "../../../content/unitsTexts";
import { captionText } from "../../../document/block/caption";
import type { Piece } from "../../../document/Piece";
import type { Chart, DrawChart } from "../../chart/Chart";
import { chartFigure } from "../../chart/chartPieces";
import { YEAR_FIELDS } from "../../measures/sumCosts";
import type { Plan } from "../../Plan";
import { nameInPeriod } from "../../table/yearNames";
import { formatDate } from "../../values/formatDate";
import { shownNumber } from "../../values/shownNumber";
import { type KnownUnit, knownUnits } from "../knownUnits";

/** So many units have room in the figure; the others stand in the table. */
const MOST_SHOWN = 15;

/**
 * How the units stand, as a block: a sentence, the figure, and tables of needs, measures and drøfting and of what the measures
 * cost. Of what the plan keeps of them alone; nothing where it knows of none.
 */
export function unitsPieces(plan: Plan, draw: DrawChart): readonly Piece[] {
  const units = knownUnits(plan);
  if (units.length === 0) return [];
  const { language } = plan.meta;
  const texts = UNITS_TEXTS[language];
  const [dates, chart] = [units.map(({ date }) => date).sort(), unitsChart(units, texts)];
  const shown = [dates[0], dates.at(-1)].map((date) => formatDate(date ?? "", language));
  const source = texts.source(shown[0] ?? "", shown[1] ?? "");
  return [
    { kind: "heading", level: 2, text: texts.heading },
    { kind: "paragraph", text: summaryOf(units, texts) },
    ...chartFigure({ ...chart, source }, language, draw({ ...chart, source })),
    { kind: "caption", text: captionText("Tabell", texts.title) },
    { kind: "table", rows: countRows(units, texts), widths: [28, 9, 10, 14, 11, 12, 16], hasHeaderColumn: true },
    ...costPieces(plan, units, texts),
    { kind: "paragraph", text: source },
  ];
}

function summaryOf(units: readonly KnownUnit[], { summary, undiscussed }: UnitsTexts): string {
  const [needs, measures, overdue] = (["needs", "measures", "overdue"] as const).map((count) => sumOf(units, count));
  const open = units.filter(({ isDiscussed }) => !isDiscussed).length;
  const said = summary(units.length, needs ?? 0, measures ?? 0, overdue ?? 0);
  return open === 0 ? said : `${said} ${undiscussed(open)}`;
}

type Count = "goals" | "needs" | "openNeeds" | "measures" | "overdue" | "total";

function sumOf(units: readonly KnownUnit[], count: Count): number {
  return units.reduce((sum, unit) => sum + unit[count], 0);
}

const COUNTS = ["goals", "needs", "openNeeds", "measures", "overdue"] as const;

function countRows(units: readonly KnownUnit[], texts: UnitsTexts): readonly (readonly string[])[] {
  const rows = units.map((unit) => [
    unit.name,
    ...COUNTS.map((count) => String(unit[count])),
    unit.isDiscussed ? texts.discussed : texts.notDiscussed,
  ]);
  const discussed = `${units.filter(({ isDiscussed }) => isDiscussed).length} av ${units.length}`;
  const total = [texts.total, ...COUNTS.map((count) => String(sumOf(units, count))), discussed];
  return [texts.columns, ...rows, ...(units.length > 1 ? [total] : [])];
}

/** What the measures cost by year; years in which nothing is paid have no column. */
function costPieces({ meta }: Plan, units: readonly KnownUnit[], texts: UnitsTexts): readonly Piece[] {
  if (sumOf(units, "total") === 0) return [];
  const yearSums = YEAR_FIELDS.map((_, at) => units.reduce((sum, { years }) => sum + (years[at] ?? 0), 0));
  const years = YEAR_FIELDS.flatMap((_, at) => (yearSums[at] === 0 ? [] : [at]));
  const cells = (name: string, amounts: readonly number[], total: number): readonly string[] => [
    name,
    ...years.map((at) => inThousands(amounts[at] ?? 0)),
    inThousands(total),
  ];
  const rows = [
    [texts.unit, ...years.map((at) => nameInPeriod(meta, { year: at, before: "" }) ?? texts.year(at + 1)), texts.inAll],
    ...units.map(({ name, years: amounts, total }) => cells(name, amounts, total)),
    ...(units.length > 1 ? [cells(texts.total, yearSums, sumOf(units, "total"))] : []),
  ];
  return [
    { kind: "caption", text: captionText("Tabell", texts.costTitle) },
    { kind: "table", rows, widths: [40, ...years.map(() => 12), 16], hasHeaderColumn: true },
    { kind: "paragraph", text: texts.wordsApart },
  ];
}

function inThousands(kroner: number): string {
  return shownNumber(kroner / 1000, 0);
}

/** What the measures cost, or where nothing is said of that how many there are: those with most where there are many units. */
function unitsChart(units: readonly KnownUnit[], texts: UnitsTexts): Omit<Chart, "source"> {
  const isCost = sumOf(units, "total") > 0;
  const order = isCost ? "total" : "measures";
  const shown = units.toSorted((a, b) => b[order] - a[order]).slice(0, MOST_SHOWN);
  const values = (count: Count): readonly number[] => shown.map((unit) => unit[count]);
  return {
    kind: "bars",
    title: (isCost ? texts.costFigure : texts.measureFigure)(shown.length, units.length),
    unit: isCost ? texts.thousands : texts.measures,
    categoryName: texts.unit,
    categories: shown.map(({ name }) => name),
    series: isCost
      ? [{ name: texts.inAll, values: values("total").map((total) => Math.round(total / 1000)) }]
      : [
          { name: texts.measures, values: values("measures") },
          { name: texts.overdue, values: values("overdue") },
        ],
  };
}
