import type { Chart, ChartPicture } from "../../../plan/chart/Chart";
import type { NewSurface } from "../newCanvas";
import { wrapped } from "../thread/drawThread";
import { barsHeight, drawBars } from "./drawBars";
import { drawLines, linesHeight } from "./drawLines";
import { LINE, WIDTH, widthOf, write } from "./pen";

const SMALL = 8;
const MOST_SOURCE_LINES = 4;

/**
 * Draws a chart with the source below it. Null where nothing can be drawn, where no number is known, and where there are more
 * bars than a page has room for.
 */
export function drawChart(chart: Chart, newSurface: NewSurface): ChartPicture | null {
  const plot = plotHeight(chart);
  const measure = newSurface(1, 1)?.context;
  if (plot === null || measure === undefined) return null;
  const fits = (line: string): boolean => widthOf(measure, line, SMALL) <= WIDTH;
  const source = wrapped(chart.source, MOST_SOURCE_LINES, fits);
  const height = Math.ceil(plot + source.length * LINE + 4);
  const surface = newSurface(WIDTH, height);
  if (surface === null) return null;
  const { context } = surface;
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, WIDTH, height);
  if (chart.kind === "line") drawLines(context, chart, plot);
  else drawBars(context, chart, plot);
  source.forEach((line, at) => {
    write(context, line, 0, plot + 4 + (at + 0.5) * LINE, { size: SMALL });
  });
  return { base64: surface.toBase64(), width: WIDTH, height };
}

/** How high a chart is without its source; null where no number is known, or a page has no room for it. */
export function plotHeight(chart: Chart): number | null {
  const isKnown = chart.series.some(({ values }) => values.some((value) => value !== null));
  if (!isKnown) return null;
  return chart.kind === "line" ? linesHeight(chart) : barsHeight(chart);
}
