import { median } from "./median.mjs";

/** @typedef {import("@playwright/test").Browser} Browser */

const RUNS = 5;

/** How many times slower than this machine the user's may be. */
const SLOWDOWN = 4;

/** The ways from the start page, by the pages that they lead to. */
const WAYS = {
  "step 1": /^1 ?Organisering/,
  "step 2": /^2 ?Forankring/,
  "step 3": /^3 ?Overordnede/,
  "step 4": /^4 ?/,
  "step 5": /^5 ?/,
  "step 6": /^6 ?/,
  "step 7": /^7 ?/,
  measures: /^Handlingsplan/,
  references: /^Litteraturliste/,
  search: /^Finn i veiledning og plan/,
  tables: /^Standardtabeller/,
  choices: /^Valg for hele planen/,
  file: /^Flytt og gjenbruk planen/,
  example: /^Se et eksempel/,
};

/** The way back, which says "Til start" while a page is being fetched. */
const BACK = "header button:not([aria-label='Til start'])";

/**
 * The longest task of the main thread from the click that opens a page until the page is at rest, on a slow machine.
 *
 * @param {Browser} browser
 * @param {string} address of the pane
 * @returns {Promise<Record<string, number>>} milliseconds by page, 0 where no task took 50
 */
export async function longestTasks(browser, address) {
  /** @type {Record<string, number>} */
  const longest = {};
  for (const [name, way] of Object.entries(WAYS)) {
    /** @type {number[]} */
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await longestTask(browser, address, way));
    longest[name] = median(runs);
  }
  return longest;
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @param {RegExp} way
 * @returns {Promise<number>}
 */
async function longestTask(browser, address, way) {
  const context = await browser.newContext({ viewport: { width: 350, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(neverIdle);
  await page.goto(address, { waitUntil: "networkidle" });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.evaluate(watch);
  await page.getByRole("button", { name: way }).first().click();
  await page.locator(BACK).waitFor();
  await page.waitForLoadState("networkidle");
  const tasks = await page.evaluate(read);
  await context.close();
  return Math.max(0, ...tasks);
}

/** Runs in the page: what is fetched ahead is not part of opening a page. */
function neverIdle() {
  window.requestIdleCallback = () => 0;
}

/** Runs in the page: keeps how long each task takes that begins from now on. */
function watch() {
  const begun = performance.now();
  /** @type {number[]} */
  const tasks = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().flatMap(({ startTime, duration }) => (startTime >= begun ? [duration] : [])));
  });
  observer.observe({ type: "longtask" });
  Object.assign(window, { tasks });
}

/** Runs in the page, once all tasks have been told of. */
async function read() {
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
  return /** @type {{ tasks: number[] }} */ (/** @type {unknown} */ (window)).tasks;
}
