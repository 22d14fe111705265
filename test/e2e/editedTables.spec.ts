import { expect, test, type FrameLocator } from "@playwright/test";
import { button, DESKTOP, insertTable, readAgain, reopen, TABLE_TAG, told, typeInWord } from "./editDocument";
import { lookAsItIs } from "./look";

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
});

async function changeMeasure(pane: FrameLocator, nr: string, words: string): Promise<void> {
  await button(pane, new RegExp(`^${nr}`)).click();
  await pane.getByRole("textbox", { name: "Tiltak og målgruppe" }).fill(words);
}

test("cells changed on both sides are chosen one by one, and the document gets what was chosen", async ({ page }) => {
  const preview = await insertTable(page, ["Kurs i ledelse", "Fagbrev på jobb", "Hospitering"]);
  const { pane } = preview;
  await typeInWord(page, "Kurs i ledelse", "Kurs for nye ledere i helse og omsorg");
  await typeInWord(page, "Fagbrev på jobb", "Fagbrev i barnehage");
  await typeInWord(page, "Hospitering", "Hospitering i nabokommunen");
  await changeMeasure(pane, "T1", "Lederprogram");
  await changeMeasure(pane, "T2", "Fagbrev i skole");
  await button(pane, "Oppdater i dokumentet").click();
  await expect(pane.getByRole("dialog")).toBeVisible();
  await expect(button(pane, "Bruk valgene")).toHaveAttribute("aria-disabled", "true");
  await lookAsItIs(preview, "cells-320");
  const first = pane.getByRole("radiogroup", { name: "T1, Tiltak og målgruppe" });
  await first.getByRole("radio", { name: "I Word: Kurs for nye ledere i helse og omsorg" }).check();
  await pane
    .getByRole("radiogroup", { name: "T2, Tiltak og målgruppe" })
    .getByRole("radio", { name: "I ruten: Fagbrev i skole" })
    .check();
  await button(pane, "Bruk valgene").click();
  await told(pane, "Det som var endret i Word, er tatt med i planen.");
  const texts = await preview.texts();
  expect(texts).toEqual(
    expect.arrayContaining(["Kurs for nye ledere i helse og omsorg", "Fagbrev i skole", "Hospitering i nabokommunen"]),
  );
  expect(texts).not.toContain("Fagbrev i barnehage");
  await expect(button(pane, /^T3/)).toContainText("Hospitering i nabokommunen");
});

test("a row deleted in the pane and changed in Word is asked about as a row", async ({ page }) => {
  const preview = await insertTable(page, ["Kurs i ledelse", "Fagbrev på jobb"]);
  const { pane } = preview;
  await typeInWord(page, "Kurs i ledelse", "Kurs for alle");
  await button(pane, "Valg for T1, Kurs i ledelse").click();
  await pane.getByRole("menuitem", { name: "Slett" }).click();
  await button(pane, "Oppdater i dokumentet").click();
  const row = pane.getByRole("radiogroup", { name: "T1, hele raden" });
  await expect(row.getByRole("radio", { name: "Slettet i ruten" })).toBeVisible();
  await lookAsItIs(preview, "cells-row-320");
  await row.getByRole("radio", { name: /^I Word:/ }).check();
  await button(pane, "Bruk valgene").click();
  await told(pane, "«Handlingsplan» er oppdatert");
  expect(await preview.texts()).toContain("Kurs for alle");
  await expect(button(pane, /^T1/)).toContainText("Kurs for alle");
});

test("many conflicts are settled at once", async ({ page }) => {
  test.slow();
  const numbers = Array.from({ length: 25 }, (_, index) => index + 1);
  const preview = await insertTable(
    page,
    numbers.map((number) => `Tiltak nr. ${number}.`),
  );
  const { pane } = preview;
  await pane.locator("html").evaluate(() => {
    window.scrollTo(0, 0);
  });
  for (const number of numbers) {
    await typeInWord(page, `Tiltak nr. ${number}.`, `Word ${number}`);
    await changeMeasure(pane, `T${number}(?!\\d)`, `Rute ${number}`);
  }
  await button(pane, "Oppdater i dokumentet").click();
  await expect(pane.getByRole("radiogroup")).toHaveCount(25);
  await button(pane, "Velg alle fra ruten").click();
  await button(pane, "Bruk valgene").click();
  await told(pane, "«Handlingsplan» er oppdatert");
  expect(await preview.texts()).toEqual(expect.arrayContaining(numbers.map((number) => `Rute ${number}`)));
});

test("a table changed in Word is marked and its changes are fetched", async ({ page }) => {
  const preview = await insertTable(page, ["Kurs i ledelse"]);
  const { pane } = preview;
  await typeInWord(page, "Kurs i ledelse", "Kurs for alle");
  await readAgain(preview);
  await expect(button(pane, /^Handlingsplan/)).toContainText("Endret i Word");
  await button(pane, /^Handlingsplan/).click();
  await lookAsItIs(preview, "note-table-320");
  const before = await preview.texts();
  await button(pane, "Hent endringene").click();
  await told(pane, "Endringene i «Handlingsplan» er hentet fra Word");
  await expect(button(pane, /^T1/)).toContainText("Kurs for alle");
  expect(await preview.texts()).toEqual(before);
  await expect(pane.getByText("Tabellen er endret i Word")).toHaveCount(0);
});

test("a plan that is lost is told on the start page, and the table is read back", async ({ page }) => {
  const preview = await reopen(await insertTable(page, ["Kurs i ledelse"]), "forgetPlan");
  const { pane } = preview;
  await expect(pane.getByText("Svarene er ikke i denne filen lenger")).toBeVisible();
  await lookAsItIs(preview, "start-lost-320");
  const before = await preview.texts();
  await button(pane, /^Handlingsplan/).click();
  await button(pane, "Hent endringene").click();
  await told(pane, "Endringene i «Handlingsplan» er hentet fra Word");
  await expect(button(pane, /^T1/)).toContainText("Kurs i ledelse");
  expect(await preview.texts()).toEqual(before);
});

test("a copied table is told on the start page too", async ({ page }) => {
  const preview = await reopen(await insertTable(page, ["Kurs i ledelse"], DESKTOP), "copy", TABLE_TAG);
  const { pane } = preview;
  await button(pane, "Alle steg").click();
  await expect(pane.getByText("Handlingsplanen står flere ganger i dokumentet")).toBeVisible();
  await button(pane, "Velg hvilken").click();
  await button(pane, "Bruk denne, kopi 1").click();
  await told(pane, "Valget er husket");
  expect(await preview.texts()).toEqual(expect.arrayContaining(["Kurs i ledelse", "Kopi i ledelse"]));
});
