/**
 * @typedef {import("./measureInProcess.mjs").Times} Times
 * @typedef {{
 *   roundTrips: Record<string, number>,
 *   scanBytesPerParagraph: Record<string, number>,
 *   paneBytesGzip: number,
 *   floorBytesGzip: number,
 *   startMs: { pane: number, floor: number },
 *   scale: Record<string, Times>,
 * }} Figures
 * @typedef {{ what: string, measured: string, limit: string, ok: boolean }} Verdict
 */

/** @type {Readonly<Record<string, number>>} */
const ROUND_TRIPS = { scan: 1, insertSection: 2, insertTable: 3, updateTable: 2, saveAnswers: 1 };

const BYTES_OVER_FLOOR = 1.6;
const START_OVER_FLOOR = 1.4;

/** How much longer than ten times as long ten times the paragraphs may take: what measuring itself varies by. */
const NOISE = 1.5;

/** @type {readonly (keyof Times)[]} */
const TIMES = ["openMs", "scanMs", "insertMs", "readBackMs"];

/**
 * Compares what was measured with the limits that the project has set itself.
 *
 * @param {Figures} figures
 * @returns {Verdict[]}
 */
export function judge(figures) {
  const { roundTrips, paneBytesGzip, floorBytesGzip, startMs, scale } = figures;
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
    ...TIMES.map((what) => linear(what, scale)),
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
 * @returns {Verdict}
 */
function linear(what, scale) {
  const times = [50, 500, 5000].map((size) => scale[size]?.[what] ?? NaN);
  const [, middle = NaN, large = NaN] = times;
  return {
    what: `${what.replace("Ms", "")} at 50, 500, 5,000 paragraphs, ms`,
    measured: times.join(", "),
    limit: "linear from 500 to 5,000",
    ok: large <= middle * 10 * NOISE,
  };
}
