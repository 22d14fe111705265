import { buildPages } from "../test/bench/buildPages.mjs";
import { judge } from "../test/bench/judge.mjs";
import { measureInProcess } from "../test/bench/measureInProcess.mjs";
import { measurePages } from "../test/bench/measurePages.mjs";

/** `npm run bench` prints a table; with `--json` one JSON object and nothing else, the progress going to stderr. */

console.error("Measuring in process …");
const { template, ...inProcess } = await measureInProcess();
console.error("Building the pane and the floor page …");
const folder = await buildPages();
console.error("Opening them in the browser …");
const { bytes, startMs, longestTaskMs } = await measurePages(folder, template);

const figures = { ...inProcess, paneBytesGzip: bytes.pane, floorBytesGzip: bytes.floor, startMs, longestTaskMs };
const limits = judge(figures);

if (process.argv.includes("--json")) console.log(JSON.stringify({ ...figures, limits }));
else {
  console.table(
    limits.map(({ what, measured, limit, ok }) => ({ what, measured, limit, verdict: ok ? "ok" : "not ok" })),
  );
}
