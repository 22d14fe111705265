import { drawChart, plotHeight } from "../../src/taskpane/drafts/chart/drawChart";
import { niceScale } from "../../src/taskpane/drafts/chart/niceScale";
import { spreadApart } from "../../src/taskpane/drafts/chart/spreadApart";
import type { Chart } from "../../src/plan/chart/Chart";
import { BARS, LINES } from "../plan/chart/charts";

/** A canvas that remembers the words written on it, where, and the boxes; a letter is 5 points wide. */
function paper() {
  const words: { readonly text: string; readonly x: number; readonly y: number }[] = [];
  const boxes: { readonly x: number; readonly width: number }[] = [];
  const known = {
    fillText: (text: string, x: number, y: number) => words.push({ text: text.replace(/\u00A0/gu, " "), x, y }),
    measureText: (text: string) => ({ width: text.length * 5 }),
    strokeRect: (x: number, _y: number, width: number) => boxes.push({ x, width }),
  };
  const context = new Proxy(known, {
    get: (target, name): unknown => Reflect.get(target, name) ?? (() => undefined),
  }) as unknown as CanvasRenderingContext2D;
  return { words, boxes, surface: () => ({ context, toBase64: () => "PNG" }) };
}

function drawn(chart: Chart) {
  const { words, boxes, surface } = paper();
  const picture = drawChart(chart, surface);
  return { words, boxes, picture, texts: words.map(({ text }) => text) };
}

test("a chart with lines has the unit, years, names beside the lines and the source", () => {
  const { texts, picture } = drawn(LINES);
  expect(texts).toEqual(
    expect.arrayContaining(["innbyggere", "2026", "2036", "6–15 år", "80 år og eldre", LINES.source]),
  );
  expect(texts).not.toContain("Uoppgitt");
  expect(picture).toMatchObject({ base64: "PNG", width: 453 });
});

test("names of lines that end near each other do not stand upon each other", () => {
  const { words } = drawn(LINES);
  const heights = words.filter(({ text }) => text.endsWith("år") || text.endsWith("eldre")).map(({ y }) => y);
  expect(Math.abs(heights[0]! - heights[1]!)).toBeGreaterThanOrEqual(12);
});

test("the axis has zero on it, however far the numbers lie from it", () => {
  expect(niceScale([5400, 5600], 5)).toMatchObject({ from: 0, to: 6000, ticks: [0, 2000, 4000, 6000] });
  expect(niceScale([-139, 469], 5)).toMatchObject({ from: -200, to: 600 });
  expect(niceScale([0], 5)).toMatchObject({ from: 0, to: 1 });
});

test("bars are as long as their numbers, and one that is not known has none", () => {
  const { texts, boxes } = drawn(BARS);
  expect(texts).toEqual(expect.arrayContaining(["100", "80,3", "152,4", "–", "I dag", "Sykepleiere", "årsverk"]));
  const bars = boxes.filter(({ width }) => width > 11).map(({ width }) => width);
  expect(bars).toHaveLength(3);
  expect(bars[1]! / bars[0]!).toBeCloseTo(1.524, 6);
});

test("bars with a base go to both sides of it, in one row", () => {
  const { boxes } = drawn({
    ...BARS,
    base: 100,
    series: [
      { name: "Lavt", values: [90, 95] },
      { name: "Høyt", values: [110, 100] },
    ],
  });
  const [low, high] = boxes.filter(({ width }) => width > 11);
  expect(low!.x + low!.width).toBeCloseTo(high!.x, 6);
  expect(low!.width).toBeCloseTo(high!.width, 6);
});

test("twenty-five groups fit on a page, and what does not is not drawn", () => {
  const many = (count: number): Chart => ({
    ...BARS,
    categories: Array.from({ length: count }, (_, at) => `G${at}`),
    series: ["I dag", "I 2036"].map((name) => ({ name, values: Array.from({ length: count }, () => 10) })),
  });
  expect(plotHeight(many(25))).toBeLessThanOrEqual(600);
  expect(drawn(many(25)).picture).not.toBeNull();
  expect(drawn(many(60)).picture).toBeNull();
});

test("nothing is drawn where no number is known, or where there is nothing to draw on", () => {
  expect(drawn({ ...LINES, series: [{ name: "Uoppgitt", values: [null] }] }).picture).toBeNull();
  expect(drawChart(BARS, () => null)).toBeNull();
});

test("heights are moved as little as it takes to lie apart, inside of the range", () => {
  expect(spreadApart([10, 12, 100], 12, [0, 100])).toEqual([10, 22, 100]);
  expect(spreadApart([98, 99, 100], 12, [0, 100])).toEqual([76, 88, 100]);
});
