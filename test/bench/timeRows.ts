import { findLoose } from "../../src/document/loose/findLoose";
import { hashText } from "../../src/document/block/hashText";
import { mergePart } from "../../src/plan/merge/mergePart";
import { outlineOf, p } from "../document/outlineOf";
import { empty } from "../plan/planEdits";
import { withMeasures } from "./filledPlan";
import { median } from "./median.mjs";

const RUNS = 3;

/** Milliseconds by size, medians. */
export type TimesBySize = Readonly<Record<string, number>>;

/** How long it takes to find a block without its control, the last of so many paragraphs. */
export function timeLoose(sizes: readonly number[]): TimesBySize {
  return bySize(sizes, (size) => {
    const texts = Array.from({ length: size }, (_, nth) => `Avsnitt ${nth} – ${"Vi deler stillinger. ".repeat(6)}`);
    const outline = outlineOf(...texts.map((text) => p(text)));
    const hash = hashText(texts.slice(-20));
    return () => findLoose(outline, { heading: 0, end: size }, hash)?.start === size - 20;
  });
}

/** How long it takes to merge so many new measures of each of two people. */
export function timeMerge(sizes: readonly number[]): TimesBySize {
  return bySize(sizes, (size) => {
    const states = { base: empty, theirs: withMeasures(empty, size), ours: withMeasures(empty, size, "Ny stilling") };
    return () => mergePart("measures", states).measures.length === size * 2;
  });
}

function bySize(sizes: readonly number[], prepare: (size: number) => () => boolean): TimesBySize {
  return Object.fromEntries(sizes.map((size) => [size, timeOne(prepare(size))]));
}

function timeOne(isRight: () => boolean): number {
  const runs = Array.from({ length: RUNS + 1 }, () => {
    const start = performance.now();
    if (!isRight()) throw new Error("The result is wrong");
    return performance.now() - start;
  });
  return median(runs.slice(1));
}
