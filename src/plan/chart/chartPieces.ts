import { CHART_TEXTS } from "../../content/chartTexts";
import type { Language } from "../../content/Language";
import { captionText } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import { shownNumber } from "../values/shownNumber";
import type { Chart, ChartPicture } from "./Chart";
import { describeChart } from "./describeChart";

/** What a number that is not known is shown as. */
const NOT_KNOWN = "–";

/**
 * A chart as pieces of a block: the picture with its alternative text and caption, then the numbers in a table and their
 * source. Without the picture where there is none. A block that is updated in place holds one picture at most.
 */
export function chartPieces(chart: Chart, language: Language, picture: ChartPicture | null): readonly Piece[] {
  const { title, source } = chart;
  return [
    ...chartFigure(chart, language, picture),
    { kind: "caption", text: captionText("Tabell", title) },
    { kind: "table", rows: chartRows(chart, language), hasHeaderColumn: true },
    { kind: "paragraph", text: source },
  ];
}

/** The picture with its caption alone, for a chart whose numbers stand in a table of the block's own. */
export function chartFigure(chart: Chart, language: Language, picture: ChartPicture | null): readonly Piece[] {
  if (picture === null) return [];
  return [
    { kind: "picture", text: "", ...picture, altText: describeChart(chart, language) },
    { kind: "caption", text: captionText("Figur", chart.title) },
  ];
}

function chartRows(chart: Chart, language: Language): readonly (readonly string[])[] {
  const { kind, categories, series } = chart;
  const texts = CHART_TEXTS[language];
  return [
    [chart.categoryName ?? (kind === "line" ? texts.year : texts.group), ...series.map(({ name }) => name)],
    ...categories.map((category, at) => [
      category,
      ...series.map(({ values }) => {
        const value = values[at] ?? null;
        return value === null ? NOT_KNOWN : shownNumber(value);
      }),
    ]),
  ];
}
