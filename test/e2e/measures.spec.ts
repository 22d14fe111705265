import { expect, test } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { look, lookAsItIs, openIn, THEMES } from "./look";
import type { OpenPreview } from "./openPreview";

/** A measure as it stands in a file with a collection. */
function measureXml(nr: number, action: string, deadline: string, status: string, fields: string): string {
  const texts = `<need/><action>${action}</action><responsible>HR-sjef</responsible><deadline>${deadline}</deadline>`;
  return `<measure nr="T${nr}" status="${status}">${texts}<cost/><evaluation/>${fields}</measure>`;
}

const field = (name: string, text: string): string => `<field name="${name}">${text}</field>`;

const collection = (measures: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<collection xmlns="urn:kompetanseplan:1" version="1"><title>Solvik</title>${measures.join("")}</collection>`;

const THREE = collection([
  measureXml(1, "Fagbrev på jobb for assistenter i helse", "høsten 2099", "ongoing", field("totalCost", "250 000")),
  measureXml(2, "Kurs i dokumentasjon", "31.12.2020", "notStarted", field("grant", "40 000")),
  measureXml(3, "Mentor for nyansatte", "2021", "done", field("totalCost", "ukjent")),
]);

const MANY = collection(
  Array.from({ length: 200 }, (_, index) => measureXml(index + 1, `Kurs nummer ${index + 1}`, "2099", "ongoing", "")),
);

/** Opens what an item of a menu leads to. */
async function choose({ pane }: OpenPreview, menu: string, item: string): Promise<void> {
  await pane.getByRole("button", { name: menu }).click();
  await pane.getByRole("menuitem", { name: item }).click();
}

/** Opens a collection on the page of the action plan, which is empty yet. */
async function openCollection(preview: OpenPreview, xml: string): Promise<void> {
  const { pane } = preview;
  await pane.getByRole("button", { name: /^Handlingsplan/ }).click();
  await choose(preview, "Flere valg", "Kommunens egen samling");
  const file = { name: "solvik.xml", mimeType: "text/xml", buffer: Buffer.from(xml) };
  await pane.getByLabel("Velg filen med samlingen").setInputFiles(file);
  await expect(pane.getByRole("group", { name: "Solvik" })).toBeFocused();
}

/** Takes all of it in, and shows the list of measures. */
async function takeIn({ pane }: OpenPreview, count: number): Promise<void> {
  await pane.getByRole("button", { name: `Legg til alle ${count}` }).click();
  await pane.getByRole("button", { name: `Til tiltakene (${count})` }).click();
  await expect(pane.getByRole("button", { name: /^T1 / })).toBeVisible();
}

test("measures from a collection are sorted, changed together, kept and inserted", async ({ page }) => {
  const preview = await openIn(page, "light", "&pane=320", 1300);
  const { pane } = preview;
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: typeof name === "string" });
  await openCollection(preview, THREE);
  await lookAsItIs(preview, "measures-collection-320-light");
  await takeIn(preview, 3);

  await button("Filtrer").click();
  await pane.getByRole("combobox", { name: "Sorter etter" }).selectOption("Frist");
  await expect(button(/^T\d/).first()).toHaveAccessibleName(/^T2.*Forfalt/);
  await lookAsItIs(preview, "measures-sorted-320-light");
  await button("Ta i bruk denne rekkefølgen i planen").click();
  await expect(pane.getByRole("combobox", { name: "Sorter etter" })).toBeFocused();
  await button("Filtrer").click();

  // By keyboard alone.
  await button("Velg flere").press("Enter");
  await page.keyboard.press("Space");
  await expect(pane.getByText("3 valgt")).toBeVisible();
  await button("Endre").press("Enter");
  await pane.getByRole("combobox", { name: "Hva skal endres?" }).selectOption("Status");
  await expect(button("Endre 3 tiltak")).toHaveAttribute("aria-disabled", "true");
  await pane.getByRole("combobox", { name: "Ny status" }).selectOption("Utsatt");
  await button("Endre 3 tiltak").press("Enter");
  await expect(pane.getByText("Statusen er endret i 3 tiltak").first()).toBeVisible();
  await lookAsItIs(preview, "measures-bulk-320-light");
  const downloaded = page.waitForEvent("download");
  await choose(preview, "Mer for de valgte", "Lagre 3 tiltak i en samling");
  const kept = await readFile(await (await downloaded).path(), "utf8");
  expect(kept).toContain("<action>Fagbrev på jobb for assistenter i helse</action>");
  await button("Ferdig").click();

  await button("Sett inn i dokumentet").click();
  await expect(pane.getByText("«Handlingsplan» er satt inn").first()).toBeVisible();
  const rows = (await preview.texts()).filter((text) => /^T\d$/.test(text));
  expect(rows).toEqual(["T2", "T3", "T1"]);
});

for (const theme of THEMES) {
  test(`each part of the page is accessible and fits: ${theme}`, async ({ page }) => {
    const preview = await openIn(page, theme);
    const { pane } = preview;
    await pane.getByRole("button", { name: /^Handlingsplan/ }).click();
    await expect(pane.getByRole("heading", { level: 4 }).first()).toBeVisible();
    await look(preview, "measures-empty", theme);
    await pane.getByRole("button", { name: "Alle steg" }).click();
    await openCollection(preview, THREE);
    await takeIn(preview, 3);
    await look(preview, "measures-list", theme);
    await pane.getByRole("button", { name: /^Valg for T2/ }).click();
    await expect(pane.getByRole("menuitem", { name: "Slett" })).toBeVisible();
    await look(preview, "measures-menu", theme);
    await page.keyboard.press("Escape");
    await expect(pane.getByRole("button", { name: /^Valg for T2/ })).toBeFocused();
    await pane.getByRole("button", { name: /^T2/ }).click();
    await expect(pane.getByText(/^Dette ser ut som et kort internt kurs/)).toBeVisible();
    await look(preview, "measures-open", theme);
    await pane.getByRole("button", { name: "Velg flere" }).click();
    await pane.getByRole("button", { name: "Filtrer" }).click();
    await look(preview, "measures-choose", theme);
    await pane.getByRole("tab", { name: "Oversikt" }).click();
    await look(preview, "measures-overview", theme);
    await pane.getByRole("tab", { name: "Oppsett" }).click();
    await look(preview, "measures-setup", theme);
  });
}

test("of 200 measures only those in sight are in the document, and the keys lead through all of them", async ({
  page,
}) => {
  const preview = await openIn(page, "light", "&pane=320");
  const { pane } = preview;
  const rows = pane.locator("[data-measure]");
  await openCollection(preview, MANY);
  await takeIn(preview, 200);
  expect(await rows.count()).toBeLessThan(40);
  await pane.getByRole("button", { name: /^T1 / }).focus();
  await page.keyboard.press("End");
  await expect(pane.getByRole("button", { name: /^T200/ })).toBeFocused();
  await expect(pane.getByRole("button", { name: /^T200/ })).toBeInViewport();
  await expect(pane.getByRole("button", { name: "Velg flere" })).toBeInViewport();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowUp");
  await expect(pane.locator(":focus")).toHaveAccessibleName(/^Valg for T19\d/);
  const nr = await pane.locator("[data-measure]:focus-within").getAttribute("data-measure");
  await expect(pane.getByText("Svarene er lagret")).toBeVisible();

  await pane.locator("html").evaluate(() => {
    window.location.reload();
  });
  await expect(pane.getByRole("button", { name: new RegExp(`^Valg for ${nr},`) })).toBeFocused();
  await expect(pane.getByRole("button", { name: new RegExp(`^Valg for ${nr},`) })).toBeInViewport();
  expect(await rows.count()).toBeLessThan(40);
});
