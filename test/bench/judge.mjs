/**
 * @typedef {import("./measureInProcess.mjs").Times} Times
 * @typedef {{
 *   roundTrips: Record<string, number>,
 *   scanBytesPerParagraph: Record<string, number>,
 *   paneBytesGzip: number,
 *   floorBytesGzip: number,
 *   startMs: { pane: number, floor: number },
 *   longestTaskMs: Record<string, number>,
 *   scale: Record<string, Times>,
 *   markedScale: Record<string, Times>,
 *   looseMs: Record<string, number>,
 *   mergeMs: Record<string, number>,
 *   units: Record<string, import("./timeUnits").UnitsCost>,
 * }} Figures
 * @typedef {{ what: string, measured: string, limit: string, ok: boolean }} Verdict
 */

/** @type {Readonly<Record<string, number>>} */
const ROUND_TRIPS = { scan: 1, insertSection: 2, insertTable: 3, updateTable: 2, saveAnswers: 1 };

const BYTES_OVER_FLOOR = 1.4;
const START_OVER_FLOOR = 1.25;

/** The longest that opening a page may keep the user waiting at a stretch, on a quarter of this machine's speed. */
const LONGEST_TASK_MS = 150;

/** How much longer than ten times as long ten times as much may take: what measuring itself varies by. */
const NOISE = 1.5;

/** @type {readonly (keyof Times)[]} */
const TIMES = ["openMs", "scanMs", "insertMs", "readBackMs"];

/** The same, of blocks that bookmarks hold.
 *
 * @type {readonly (keyof Times)[]}
 */
const MARKED_TIMES = ["scanMs", "insertMs", "readBackMs"];

/** What many units' plans cost.
 *
 * @type {readonly { what: string, of: (cost: import("./timeUnits").UnitsCost) => number, unit: string }[]}
 */
const UNIT_COSTS = [
  { what: "reading", of: ({ readMs }) => readMs, unit: "ms of the processor" },
  { what: "comparing", of: ({ compareMs }) => compareMs, unit: "ms of the processor" },
  { what: "in memory", of: ({ keptBytes }) => keptBytes / 1_000_000, unit: "MB" },
];

/**
 * Compares what was measured with the limits that the project has set itself.
 *
 * @param {Figures} figures
 * @returns {Verdict[]}
 */
export function judge(figures) {
  const { roundTrips, paneBytesGzip, floorBytesGzip, startMs, scale, markedScale, looseMs, mergeMs } = figures;
  return [
    ...Object.entries(ROUND_TRIPS).map(([what, limit]) => ({
      what: `round trips: ${what}`,
      measured: String(roundTrips[what]),
      limit: `at most ${limit}`,
      ok: (roundTrips[what] ?? Infinity) <= limit,
    })),
    scanBytes(figures.scanBytesPerParagraph),
    ratio("pane, JS and CSS, gzip, bytes", { pane: paneBytesGzip, floor: floorBytesGzip }, BYTES_OVER_FLOOR),
    ratio("pane, first usable control, ms", startMs, START_OVER_FLOOR),
    ...Object.entries(figures.longestTaskMs).map(([page, longest]) => ({
      what: `longest task, ${page}, ms`,
      measured: longest.toFixed(0),
      limit: `at most ${LONGEST_TASK_MS}`,
      ok: longest <= LONGEST_TASK_MS,
    })),
    ...TIMES.map((what) => linear(`${what.replace("Ms", "")}, paragraphs`, timesOf(what, scale))),
    ...MARKED_TIMES.map((what) =>
      linear(`${what.replace("Ms", "")} in bookmarks, paragraphs`, timesOf(what, markedScale)),
    ),
    linear("a block without its control, paragraphs", looseMs),
    linear("merging two people's new measures, of each", mergeMs),
    ...UNIT_COSTS.map(({ what, of, unit }) =>
      linear(
        `${what}, units of 200 measures`,
        Object.fromEntries(Object.entries(figures.units).map(([count, cost]) => [count, Math.round(of(cost))])),
        unit,
      ),
    ),
  ];
}

/**
 * The answer to a scan has a part that does not depend on the document's length, where the bookmarks stand. What is left must
 * cost the same for every paragraph.
 *
 * @param {Record<string, number>} perParagraph
 * @returns {Verdict}
 */
function scanBytes(perParagraph) {
  const total = (/** @type {number} */ size) => size * (perParagraph[size] ?? 0);
  const early = (total(500) - total(50)) / 450;
  const late = (total(5000) - total(500)) / 4500;
  const fixed = total(50) - 50 * early;
  return {
    what: "scan, bytes for each further paragraph",
    measured: `${early.toFixed(0)} up to 500, ${late.toFixed(0)} up to 5,000 (and ${fixed.toFixed(0)} for the bookmarks)`,
    limit: "the same",
    ok: late <= early * 1.02,
  };
}

/**
 * @param {string} what
 * @param {{ pane: number, floor: number }} pair
 * @param {number} limit
 * @returns {Verdict}
 */
function ratio(what, { pane, floor }, limit) {
  const measured = pane / floor;
  return {
    what,
    measured: `${pane} against ${floor}: ${measured.toFixed(2)} x`,
    limit: `at most ${limit} x the floor`,
    ok: measured <= limit,
  };
}

/**
 * @param {keyof Times} what
 * @param {Record<string, Times>} scale
 * @returns {Record<string, number>}
 */
function timesOf(what, scale) {
  return Object.fromEntries(Object.entries(scale).map(([size, times]) => [size, times[what]]));
}

/**
 * @param {string} what
 * @param {Record<string, number>} times by size
 * @param {string} unit
 * @returns {Verdict}
 */
function linear(what, times, unit = "ms") {
  const [middle, large] = Object.keys(times)
    .map(Number)
    .sort((a, b) => a - b)
    .slice(-2);
  const [from = NaN, to = NaN] = [middle, large].map((size) => times[size ?? NaN]);
  return {
    what: `${what}: ${Object.keys(times).join(", ")}, ${unit}`,
    measured: Object.values(times).join(", "),
    limit: `linear from ${middle} to ${large}`,
    ok: to <= (from * (large ?? NaN) * NOISE) / (middle ?? NaN),
  };
}
