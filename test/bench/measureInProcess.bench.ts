import { writeFileSync } from "node:fs";
import { useBookmarks, useControls } from "../owners";
import { countRoundTrips } from "./countRoundTrips";
import { scanBytes } from "./scanBytes";
import { scanTemplate } from "./scanTemplate";
import { timeLoose, timeMerge } from "./timeRows";
import { timeScale } from "./timeScale";
import { timeUnits } from "./timeUnits";

const SIZES = [50, 500, 5000] as const;

/** Writes what it has measured, as JSON, to the file that BENCH_REPORT names. */
test("everything that needs no browser is measured", async () => {
  const report = process.env.BENCH_REPORT;
  if (report === undefined) throw new Error("BENCH_REPORT names no file");
  const scanBytesPerParagraph: Record<string, number> = {};
  for (const size of SIZES) scanBytesPerParagraph[size] = await scanBytes(size);
  const measured = {
    roundTrips: await countRoundTrips(),
    scanBytesPerParagraph,
    scale: await timeScale(SIZES, useControls),
    markedScale: await timeScale(SIZES, useBookmarks),
    looseMs: timeLoose([1000, 3000]),
    mergeMs: timeMerge([20, 200]),
    units: await timeUnits([100, 200, 300]),
    template: await scanTemplate(),
  };
  writeFileSync(report, JSON.stringify(measured));
});
