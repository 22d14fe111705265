import type { Chart, Series } from "../../../plan/chart/Chart";
import { shownNumber } from "../../../plan/values/shownNumber";
import { LINE_COLOR } from "../statusFill";
import { wrapped } from "../thread/drawThread";
import { drawMark } from "./drawMark";
import { niceScale } from "./niceScale";
import { LINE, stroke, TEXT, WIDTH, widest, widthOf, write } from "./pen";
import { seriesLook } from "./seriesLooks";
import { spreadApart } from "./spreadApart";

const PLOT = 190;
const GRID = "#c8c8c8";
const MOST_NAME = 130;

/** Where the lines are drawn, and how a number becomes a place. */
interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (category: number) => number;
  readonly y: (value: number) => number;
}

/** How high a chart with lines is: higher where many names stand beside it. */
export function linesHeight({ series }: Chart): number {
  return LINE + Math.max(PLOT, series.length * LINE) + 2 * LINE;
}

/** Draws lines with marks, and at the end of each the name of its series. */
export function drawLines(context: CanvasRenderingContext2D, chart: Chart, height: number): void {
  const known = chart.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const scale = niceScale(known, 5);
  const labels = scale.ticks.map((tick) => shownNumber(tick));
  const names = chart.series.map(({ name }) => shortName(context, name));
  const [top, bottom] = [LINE + 6, height - LINE - 4];
  const [left, right] = [widest(context, labels) + 8, WIDTH - widest(context, names) - 16];
  const steps = Math.max(1, chart.categories.length - 1);
  const field: Field = {
    ...{ left, right, top, bottom },
    x: (category) => left + 4 + (category / steps) * (right - left - 8),
    y: (value) => bottom - ((value - scale.from) / (scale.to - scale.from)) * (bottom - top),
  };
  write(context, chart.unit, 0, LINE / 2);
  scale.ticks.forEach((tick, at) => {
    const y = field.y(tick);
    stroke(context, [[left, y] as const, [right, y] as const], { color: at === 0 ? LINE_COLOR : GRID });
    write(context, labels[at] ?? "", left - 6, y, { align: "right" });
  });
  drawCategories(context, chart.categories, field);
  chart.series.forEach((series, at) => {
    drawSeries(context, series, at, field);
  });
  drawNames(context, chart.series, names, field);
}

function shortName(context: CanvasRenderingContext2D, name: string): string {
  return wrapped(name, 1, (line) => widthOf(context, line) <= MOST_NAME)[0] ?? "";
}

/** As many of the categories as have room, the last among them. */
function drawCategories(context: CanvasRenderingContext2D, categories: readonly string[], field: Field): void {
  const room = Math.floor((field.right - field.left) / (widest(context, categories) + 8));
  const every = Math.max(1, Math.ceil(categories.length / Math.max(1, room)));
  categories.forEach((category, at) => {
    const x = field.x(at);
    if ((categories.length - 1 - at) % every !== 0) return;
    stroke(context, [[x, field.bottom] as const, [x, field.bottom + 3] as const]);
    write(context, category, x, field.bottom + LINE / 2 + 4, { align: "center" });
  });
}

/** The line is broken where a number is not known. */
function drawSeries(context: CanvasRenderingContext2D, { values }: Series, at: number, field: Field): void {
  const { color, dash, mark } = seriesLook(at);
  const runs = values.reduce<(readonly [number, number])[][]>(
    (sofar, value, category) => {
      if (value === null) sofar.push([]);
      else sofar.at(-1)?.push([field.x(category), field.y(value)]);
      return sofar;
    },
    [[]],
  );
  for (const run of runs) {
    if (run.length > 1) stroke(context, run, { color, width: 1.75, dash });
    const every = Math.max(1, Math.ceil(run.length / 12));
    run.forEach(([x, y], index) => {
      if ((run.length - 1 - index) % every === 0) drawMark(context, mark, x, y, color);
    });
  }
}

function drawNames(
  context: CanvasRenderingContext2D,
  series: readonly Series[],
  names: readonly string[],
  field: Field,
): void {
  const ends = series.map(({ values }) => {
    const last = values.findLastIndex((value) => value !== null);
    return { last, y: field.y(values[last] ?? 0) };
  });
  const heights = spreadApart(
    ends.map(({ y }) => y),
    LINE,
    [field.top - LINE / 2, field.bottom],
  );
  ends.forEach(({ last, y }, at) => {
    const height = heights[at] ?? y;
    if (last < 0) return;
    const from = [field.x(last) + 4, y] as const;
    stroke(context, [from, [field.right + 8, height] as const], { color: seriesLook(at).color, width: 0.75 });
    write(context, names[at] ?? "", field.right + 11, height, { size: TEXT });
  });
}
