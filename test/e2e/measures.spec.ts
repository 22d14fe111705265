import { expect, test } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { lookAsItIs, openIn } from "./look";
import type { OpenPreview } from "./openPreview";

/** A measure as it stands in a file with a collection. */
function measureXml(nr: number, action: string, deadline: string, status: string, fields: string): string {
  const texts = `<need/><action>${action}</action><responsible>HR-sjef</responsible><deadline>${deadline}</deadline>`;
  return `<measure nr="T${nr}" status="${status}">${texts}<cost/><evaluation/>${fields}</measure>`;
}

const field = (name: string, text: string): string => `<field name="${name}">${text}</field>`;

const COLLECTION = `<?xml version="1.0" encoding="UTF-8"?>
<collection xmlns="urn:kompetanseplan:1" version="1"><title>Solvik</title>${[
  measureXml(1, "Fagbrev på jobb for assistenter i helse", "høsten 2099", "ongoing", field("totalCost", "250 000")),
  measureXml(2, "Kurs i dokumentasjon", "31.12.2020", "notStarted", field("grant", "40 000")),
  measureXml(3, "Mentor for nyansatte", "2021", "done", field("totalCost", "ukjent")),
].join("")}</collection>`;

async function openMeasures({ pane }: OpenPreview): Promise<void> {
  await pane.getByRole("button", { name: /^Handlingsplan/ }).click();
  await pane.getByText("Kommunens egen samling").click();
  const file = { name: "solvik.xml", mimeType: "text/xml", buffer: Buffer.from(COLLECTION) };
  await pane.getByLabel("Velg filen med samlingen").setInputFiles(file);
}

test("measures from a collection are sorted, changed together, kept and inserted", async ({ page }) => {
  const preview = await openIn(page, "light", "&pane=320", 1300);
  const { pane } = preview;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  await openMeasures(preview);
  await expect(pane.getByRole("group", { name: "Solvik" })).toBeFocused();
  await lookAsItIs(preview, "measures-collection-320-light");
  await button("Legg til alle 3").click();
  await button("Lukk samlingen").click();
  await pane.getByText("Kommunens egen samling").click();

  await pane.getByText("Sorter og filtrer").click();
  await pane.getByRole("combobox", { name: "Sorter etter" }).selectOption("Frist");
  await expect(button(/^T\d/).first()).toHaveAccessibleName(/^T2.*Forfalt/);
  await lookAsItIs(preview, "measures-sorted-320-light");
  await button("Ta i bruk denne rekkefølgen i planen").click();
  await expect(pane.getByRole("combobox", { name: "Sorter etter" })).toBeFocused();
  await pane.getByText("Sorter og filtrer").click();

  // By keyboard alone.
  await button("Velg flere").press("Enter");
  await page.keyboard.press("Space");
  await expect(pane.getByText("3 tiltak er valgt")).toBeVisible();
  await pane.getByRole("combobox", { name: "Ny status" }).selectOption("Utsatt");
  await button("Endre 3 tiltak").press("Enter");
  await expect(pane.getByText("Statusen er endret i 3 tiltak").first()).toBeVisible();
  await lookAsItIs(preview, "measures-bulk-320-light");
  const downloaded = page.waitForEvent("download");
  await button("Lagre 3 tiltak i en samling").click();
  const kept = await readFile(await (await downloaded).path(), "utf8");
  expect(kept).toContain("<action>Fagbrev på jobb for assistenter i helse</action>");
  await button("Avslutt valget").click();

  await button("Sett inn i dokumentet").click();
  await expect(pane.getByText("«Handlingsplan» er satt inn").first()).toBeVisible();
  const rows = (await preview.texts()).filter((text) => /^T\d$/.test(text));
  expect(rows).toEqual(["T2", "T3", "T1"]);

  const dark = await openIn(page, "dark", "&pane=450", 1500);
  await openMeasures(dark);
  await button("Legg til alle 3").click();
  await button("Lukk samlingen").click();
  await button(/^T2/).click();
  await expect(pane.getByText(/^Dette ser ut som et kort internt kurs/)).toBeVisible();
  await lookAsItIs(dark, "measures-open-450-dark");
  await button(/^T2/).click();
  await pane.getByText("Sorter og filtrer").click();
  await button("Velg flere").click();
  await pane.getByText("Kostnader").click();
  await lookAsItIs(dark, "measures-costs-450-dark");
});
