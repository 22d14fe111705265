import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "../../scripts/ensureBrowser.mjs";
import { longestTasks } from "./longestTasks.mjs";
import { median } from "./median.mjs";
import { officeStub } from "./officeStub.mjs";
import { servePages } from "./servePages.mjs";

/**
 * @typedef {import("@playwright/test").Browser} Browser
 * @typedef {{ pane: number, floor: number }} Pair
 */

const WARM_UP = 3;
const RUNS = 21;

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What each page has once it is up: the pane's list of steps, the floor's button. */
const PAGES = {
  pane: { file: "taskpane.html", ready: "main li:nth-child(7) button" },
  floor: { file: "floor.html", ready: "button" },
};

/**
 * Opens the pane and the floor page in a browser without a window.
 *
 * @param {string} folder with both pages
 * @param {import("../../src/document/Outline").Outline} outline what the pane's first scan reads
 * @returns {Promise<{ bytes: Pair, startMs: Pair, longestTaskMs: Record<string, number> }>} gzipped bytes of JavaScript and
 *   CSS until the page is at rest, milliseconds from navigation to the first usable control, and the longest task of each page
 */
export async function measurePages(folder, outline) {
  const executablePath = ensureBrowser();
  if (executablePath === null) throw new Error("No browser to measure in");
  const server = await servePages(folder, officeStub(outline));
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  try {
    const bytes = {
      pane: await loadedBytes(browser, server.base, folder, PAGES.pane),
      floor: await loadedBytes(browser, server.base, folder, PAGES.floor),
    };
    const startMs = await startTimes(browser, server.base);
    return { bytes, startMs, longestTaskMs: await longestTasks(browser, `${server.base}/${PAGES.pane.file}`) };
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * @param {Browser} browser
 * @param {string} base
 * @param {string} folder
 * @param {{ file: string, ready: string }} page
 */
async function loadedBytes(browser, base, folder, { file, ready }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  /** @type {Set<string>} */
  const names = new Set();
  page.on("request", (request) => {
    names.add(new URL(request.url()).pathname);
  });
  await page.goto(`${base}/${file}`, { waitUntil: "networkidle" });
  await page.waitForSelector(ready);
  await page.waitForLoadState("networkidle");
  await context.close();
  const own = [...names].filter((name) => /\.(js|css)$/.test(name) && !name.includes("office"));
  return own.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length, 0);
}

/**
 * @param {Browser} browser
 * @param {string} base
 * @returns {Promise<Pair>}
 */
async function startTimes(browser, base) {
  /** @type {{ pane: number[], floor: number[] }} */
  const times = { pane: [], floor: [] };
  for (let run = -WARM_UP; run < RUNS; run++) {
    const floor = await startTime(browser, base, PAGES.floor);
    const pane = await startTime(browser, base, PAGES.pane);
    if (run < 0) continue;
    times.floor.push(floor);
    times.pane.push(pane);
  }
  return { pane: median(times.pane), floor: median(times.floor) };
}

/**
 * A browser context of its own: nothing is cached.
 *
 * @param {Browser} browser
 * @param {string} base
 * @param {{ file: string, ready: string }} page
 * @returns {Promise<number>}
 */
async function startTime(browser, base, { file, ready }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${base}/${file}`);
  const time = await page.evaluate(firstControl);
  await page.waitForSelector(ready);
  await context.close();
  return time;
}

/** Runs in the page: when officeStub saw the first control. */
function firstControl() {
  const page = /** @type {{ firstControl: Promise<number> }} */ (/** @type {unknown} */ (window));
  return page.firstControl;
}
