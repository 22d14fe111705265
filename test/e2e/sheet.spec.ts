import AxeBuilder from "@axe-core/playwright";
import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import type { SheetRows } from "../../src/plan/sheet/read/SheetFile";
import { MOST_READING_MS } from "../../src/plan/sheet/read/sheetLimits";
import { openPreview } from "./openPreview";

const WORKBOOK = "test/fixtures/sheets/tiltak.xlsx";
const NARROW = { width: 320, theme: "light" } as const;
const WIDE = { width: 450, theme: "dark" } as const;

async function rowsOf(name: string, bytes: Uint8Array): Promise<SheetRows> {
  const file = await readSheetFile(name, bytes);
  if (file.kind === "problem") throw new Error(file.code);
  return file.sheets[0]!.rows;
}

/** The pane in this width and theme: pictured, without faults of accessibility, nothing wider than the pane. */
async function look(page: Page, pane: FrameLocator, name: string, { width, theme }: typeof NARROW | typeof WIDE) {
  const path = `.artifacts/screenshots/sheet-${name}-${width}-${theme}.png`;
  await page.locator("#pane iframe").screenshot({ path, animations: "disabled" });
  const { violations } = await new AxeBuilder({ page })
    .include(["#pane iframe", "body"])
    .exclude("[data-tabster-dummy]")
    .analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
}

async function openImport(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: /^Handlingsplan/ }).click();
  await pane.getByRole("button", { name: "Hent fra Excel …" }).click();
  await expect(pane.getByRole("heading", { level: 1, name: "Hent tiltak fra Excel" })).toBeFocused();
}

const fileInput = (pane: FrameLocator) => pane.getByLabel("Velg Excel-fil eller CSV-fil å hente fra");

test("200 measures go from a workbook to Word and out to another one", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  const preview = await openPreview(page, "?pane=320&theme=light");
  const { pane } = preview;
  await openImport(pane);
  await fileInput(pane).setInputFiles({ name: "bilde.xlsx", mimeType: "", buffer: Buffer.from([0x89, 0x50, 0, 0]) });
  await expect(pane.getByText("Dette er ikke et regneark")).toBeVisible();
  await look(page, pane, "problem", NARROW);

  const started = page.waitForEvent("worker");
  await fileInput(pane).setInputFiles(WORKBOOK);
  expect((await started).url()).toMatch(/\/sheetWorker\.js$/);
  await expect(pane.getByRole("group", { name: "Fra tiltak.xlsx" })).toBeFocused();
  await expect.poll(() => page.workers()).toEqual([]);
  await expect(pane.getByText("200 nye rader, 0 endres, 0 er som før")).toBeVisible();
  const own = pane.getByRole("combobox", { name: "Vår egen kolonne (kolonne H)" });
  await own.selectOption({ label: "Status" });
  await expect(pane.getByText("«Status» er valgt for flere kolonner").first()).toBeVisible();
  await pane.getByText("Nye rader", { exact: true }).click();
  await expect(pane.getByText("Rad 9", { exact: true })).toBeVisible();
  await look(page, pane, "preview", NARROW);
  await own.selectOption({ label: "Prioritet" });
  await pane.getByRole("button", { name: "Ta inn 200 rader" }).click();
  await expect(pane.getByText("200 rader er tatt inn").first()).toBeVisible();
  await expect(pane.getByRole("heading", { level: 1, name: "Handlingsplan" })).toBeVisible();
  await expect(pane.locator("main :focus, h1:focus")).toHaveCount(1);
  await expect(pane.getByRole("button", { name: "Angre" })).toBeVisible();

  await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
  await expect(pane.getByText("«Handlingsplan» er satt inn").first()).toBeVisible();
  expect((await preview.texts()).filter((text) => /^T\d+$/.test(text))).toHaveLength(200);

  await pane.getByRole("button", { name: "Flere valg" }).click();
  await pane.getByRole("menuitem", { name: "Til Excel" }).click();
  const downloaded = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Last ned som Excel" }).click();
  const download = await downloaded;
  expect(download.suggestedFilename()).toBe("handlingsplan.xlsx");
  const out = await rowsOf("ut.xlsx", await readFile(await download.path()));
  const source = (await rowsOf(WORKBOOK, await readFile(WORKBOOK))).slice(4).filter(([nr]) => nr !== "");
  expect(out[0]).toEqual(["Nr", ...HANDLINGSPLAN.columns.map(({ name }) => name.nb)]);
  const untouched = (row: readonly string[]) => [row[1], row[2], row[3], row[5]];
  expect(out.slice(1).map(untouched)).toEqual(source.map(untouched));
});

test("cells that are pasted change what is there, in the dark at 450 px", async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.emulateMedia({ colorScheme: "dark" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { pane } = await openPreview(page, "?pane=450&theme=dark");
  await pane.getByRole("button", { name: /^Handlingsplan/ }).click();
  await pane.getByRole("button", { name: "Legg til tiltak" }).click();
  await pane.getByRole("textbox", { name: "Tiltak og målgruppe" }).fill("Kurs");
  await pane.getByRole("button", { name: "Legg til på andre måter" }).click();
  await pane.getByRole("menuitem", { name: "Fra Excel" }).click();
  await page.evaluate(async () => {
    const html = `<table><tr><td>Tiltak</td><td>Frist</td><td>Totalkostnad</td></tr>
      <tr><td>Kurs</td><td>31/12-27</td><td>kr 12 000,-</td></tr>
      <tr><td>Fagbrev</td><td>31.02.2027</td><td>etter avtale</td></tr></table>`;
    const item = { "text/html": new Blob([html], { type: "text/html" }) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
  });
  await pane.getByRole("textbox", { name: "Lim inn her" }).press("ControlOrMeta+v");
  await expect(pane.getByRole("group", { name: "Fra utklippet" })).toBeFocused();
  await expect(pane.getByText("1 ny rad, 1 endres, 0 er som før")).toBeVisible();
  await look(page, pane, "changes", WIDE);
  await pane.getByRole("button", { name: "Ta inn 2 rader" }).click();
  await expect(pane.getByText("2 rader er tatt inn").first()).toBeVisible();
  await expect(pane.getByRole("button", { name: /^T2.*Fagbrev/ })).toBeVisible();
});

test.describe("reading in a worker", () => {
  /** A worker that starts, and then does not come to an end. */
  const ENDLESS = "onmessage = () => { for (;;); }; postMessage({ kind: 'ready' });";

  test("that does not come to an end is stopped, told, and the pane stays usable", async ({ page }) => {
    await page.clock.install();
    const { pane } = await openPreview(page, "?pane=320&theme=light");
    await openImport(pane);
    await page.route("**/sheetWorker.js", (route) => route.fulfill({ contentType: "text/javascript", body: ENDLESS }));
    const started = page.waitForEvent("worker");
    await fileInput(pane).setInputFiles(WORKBOOK);
    const stuck = await started;
    await expect(pane.getByText("Leser …")).toBeVisible();
    const ended = stuck.waitForEvent("close");
    await page.clock.runFor(MOST_READING_MS);
    await ended;
    const frame = pane.getByRole("group", { name: "Fra tiltak.xlsx" });
    await expect(frame).toBeFocused();
    await expect(frame.getByText("Filen tar for lang tid å lese")).toBeVisible();
    await look(page, pane, "too-slow", NARROW);
    await page.unroute("**/sheetWorker.js");
    await frame.getByRole("button", { name: "Lukk" }).click();
    await fileInput(pane).setInputFiles(WORKBOOK);
    await expect(pane.getByText("200 nye rader, 0 endres, 0 er som før")).toBeVisible();
  });

  test("is ended when the user leaves the page", async ({ page }) => {
    const { pane } = await openPreview(page);
    await openImport(pane);
    await page.route("**/sheetWorker.js", (route) => route.fulfill({ contentType: "text/javascript", body: ENDLESS }));
    const started = page.waitForEvent("worker");
    await fileInput(pane).setInputFiles(WORKBOOK);
    const ended = (await started).waitForEvent("close");
    await pane.getByRole("button", { name: "Tilbake" }).click();
    await ended;
  });

  test("that cannot be fetched is told as a file that was not read", async ({ page }) => {
    const { pane } = await openPreview(page);
    await openImport(pane);
    await page.route("**/sheetWorker.js", (route) => route.abort());
    await fileInput(pane).setInputFiles(WORKBOOK);
    await expect(pane.getByText("Filen ble ikke lest")).toBeVisible();
  });
});
