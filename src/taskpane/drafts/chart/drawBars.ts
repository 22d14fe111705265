import type { Chart } from "../../../plan/chart/Chart";
import { shownNumber } from "../../../plan/values/shownNumber";
import { fillBox } from "../fillBox";
import { wrapped } from "../thread/drawThread";
import { LINE, stroke, TEXT, WIDTH, widest, widthOf, write } from "./pen";
import { seriesLook } from "./seriesLooks";

/** A page has room for no more. */
const MOST_HEIGHT = 600;
const GAP = 6;
const MOST_BAR = 16;
const LEAST_BAR = 5.5;
const MOST_LABEL = 150;
const LEGEND = 16;

/** How a number becomes a place, and how high bars are. */
interface Field {
  readonly left: number;
  readonly x: (value: number) => number;
  readonly start: number;
  readonly bar: number;
  readonly text: number;
}

/** How high a chart with bars is; null where a page has no room for it. */
export function barsHeight(chart: Chart): number | null {
  const bar = barHeight(chart);
  return bar < LEAST_BAR ? null : head(chart) + chart.categories.length * (rows(chart) * bar + GAP);
}

function barHeight(chart: Chart): number {
  const room = (MOST_HEIGHT - head(chart)) / Math.max(1, chart.categories.length) - GAP;
  return Math.min(MOST_BAR, room / rows(chart));
}

/** The unit, and below it what the bars stand for where they are of several series. */
function head({ series }: Chart): number {
  return LINE + GAP + (series.length > 1 ? LEGEND : 0);
}

/** Bars with a base lie in one row, on both sides of it. */
function rows({ series, base }: Chart): number {
  return base === undefined ? Math.max(1, series.length) : 1;
}

/** Draws lying bars with their numbers, the name of the category before them. */
export function drawBars(context: CanvasRenderingContext2D, chart: Chart, height: number): void {
  const field = fieldOf(context, chart);
  write(context, chart.unit, 0, LINE / 2);
  if (chart.series.length > 1) drawLegend(context, chart);
  const pitch = rows(chart) * field.bar + GAP;
  chart.categories.forEach((category, at) => {
    const top = head(chart) + at * pitch;
    const room = pitch >= 2 * LINE ? 2 : 1;
    const label = wrapped(category, room, (line) => widthOf(context, line) <= field.left - 8);
    const first = top + (pitch - GAP) / 2 - ((label.length - 1) * LINE) / 2;
    label.forEach((line, index) => {
      write(context, line, 0, first + index * LINE);
    });
    chart.series.forEach((_, series) => {
      const row = chart.base === undefined ? series : 0;
      drawBar(context, chart, { series, category: at }, top + row * field.bar, field);
    });
  });
  const start = field.x(field.start);
  stroke(context, [[start, head(chart) - 3] as const, [start, height] as const]);
}

function fieldOf(context: CanvasRenderingContext2D, chart: Chart): Field {
  const { series, base } = chart;
  const bar = barHeight(chart);
  const text = Math.min(TEXT, Math.max(7.5, bar));
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const far = series.flatMap(({ ranges }) => (ranges ?? []).flatMap((range) => range ?? []));
  const start = base ?? 0;
  const [low, high] = [Math.min(start, ...known, ...far), Math.max(start, ...known, ...far)];
  const left = Math.min(MOST_LABEL, widest(context, chart.categories)) + 8;
  const number = widest(
    context,
    known.map((value) => shownNumber(value)),
    text,
  );
  const from = left + (low < start ? number + 6 : 0);
  const to = WIDTH - number - 6;
  const x = (value: number): number => from + ((value - low) / (high - low || 1)) * (to - from);
  return { left, x, start, bar, text };
}

function drawLegend(context: CanvasRenderingContext2D, { series }: Chart): void {
  let x = 0;
  series.forEach(({ name }, at) => {
    fillBox(context, { x: x + 0.5, y: LINE + 2, width: 11, height: 10 }, seriesLook(at).fill);
    write(context, name, x + 16, LINE + 7);
    x += 16 + widthOf(context, name) + 14;
  });
}

function drawBar(
  context: CanvasRenderingContext2D,
  { series }: Chart,
  { series: nr, category }: { readonly series: number; readonly category: number },
  top: number,
  { x, start, bar, text }: Field,
): void {
  const value = series[nr]?.values[category] ?? null;
  const middle = top + bar / 2;
  if (value === null) {
    write(context, "–", x(start) + 4, middle, { size: text });
    return;
  }
  const [from, to] = [Math.min(x(start), x(value)), Math.max(x(start), x(value))];
  fillBox(context, { x: from, y: top + 0.5, width: to - from, height: bar - 1 }, seriesLook(nr).fill);
  const range = series[nr]?.ranges?.[category] ?? null;
  if (range !== null) drawRange(context, [x(range[0]), x(range[1])], middle, bar);
  const isLeft = value < start;
  const end = isLeft ? from - 4 : Math.max(to, range === null ? to : x(range[1])) + 4;
  write(context, shownNumber(value), end, middle, { size: text, align: isLeft ? "right" : "left" });
}

/** From the lowest to the highest: a line with a stop at each end, white around it so that it shows on a dark bar too. */
function drawRange(
  context: CanvasRenderingContext2D,
  [from, to]: readonly [number, number],
  y: number,
  bar: number,
): void {
  const stop = Math.min(4, bar / 2 - 1);
  for (const look of [{ color: "#ffffff", width: 3 }, { width: 1.25 }]) {
    stroke(context, [[from, y] as const, [to, y] as const], look);
    for (const end of [from, to]) stroke(context, [[end, y - stop] as const, [end, y + stop] as const], look);
  }
}
