import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./findBrowser.mjs";
import { PICTURE } from "./help/picture.mjs";

/**
 * Takes the pictures of the users' guides from the running pane, in docs/bilder: needs the preview that `npm start` serves, at
 * `PORT` where it is not 3000.
 */

const FOLDER = path.resolve(import.meta.dirname, "../docs/bilder");
const ADDRESS = `https://localhost:${process.env.PORT ?? "3000"}/preview.html`;

/** @typedef {import("@playwright/test").FrameLocator} Pane */

/** Word's language and the document, as the preview's address has them. */
const DOCUMENTS = { nb: "language=nb-NO", nn: "language=nn-NO&document=assets/kompetanseplan-mal-nn.docx" };

/** What each picture shows, from the start page: the names of what is pressed in bokmål and in nynorsk. */
const PICTURES = {
  start: [],
  steg: [/^2 ?Forankring/],
  rad: [/^4 ?/],
  tiltak: [/^Handlingsplan/],
  tabeller: [/^Standardtabell/],
  ledere: [/^For (ledere|leiarar)/],
  klar: [/^Klar til behandling/],
  flytt: [/^Flytt og/],
};

const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath !== null && { executablePath }), args: ["--no-sandbox"] });
mkdirSync(FOLDER, { recursive: true });
for (const language of /** @type {const} */ (["nb", "nn"])) await takeAll(language);
await browser.close();

/** @param {"nb" | "nn"} language */
async function takeAll(language) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1100, height: 760 } });
  await context.addInitScript(() => {
    localStorage.setItem("planhjelp.way.1", "write");
    localStorage.setItem("planhjelp.tour.1", "seen");
  });
  for (const [name, ways] of Object.entries(PICTURES)) {
    // A window of its own: another would come back to the page that was shown last.
    const page = await context.newPage();
    await page.goto(`${ADDRESS}?${DOCUMENTS[language]}&pane=${PICTURE.width}`);
    const pane = page.frameLocator("#pane iframe");
    await pane.getByRole("button", { name: /Les dokumentet på nytt/ }).waitFor();
    for (const way of ways) await pane.getByRole("button", { name: way }).first().click();
    await settle(page, pane);
    const file = path.join(FOLDER, `${name}-${language}.jpg`);
    await page.locator("#pane iframe").screenshot({ path: file, type: "jpeg", quality: 70, animations: "disabled" });
    await page.close();
  }
  await context.close();
}

/**
 * Waits until the page stands still.
 *
 * @param {import("@playwright/test").Page} page
 * @param {Pane} pane
 */
async function settle(page, pane) {
  await page.waitForLoadState("networkidle");
  let before = "";
  for (let tree = " "; tree !== before || tree.length < 200;) {
    before = tree;
    await page.waitForTimeout(300);
    tree = await pane.locator("body").ariaSnapshot();
  }
}
