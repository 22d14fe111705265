import { expect, test, type Page } from "@playwright/test";
import {
  ANSWER,
  button,
  DESKTOP,
  insertText,
  QUESTION,
  readAgain,
  reopen,
  TEXT_TAG,
  told,
  typeInWord,
} from "./editDocument";
import { look, lookAsItIs, THEMES } from "./look";
import type { OpenPreview } from "./openPreview";

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
});

const IN_WORD = "Nesten halvparten går snart av med pensjon.";

/** The person in Word makes a paragraph's words a link. */
async function linkInWord(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const { documentXml } = window.preview!.host();
    const run = [...documentXml.getElementsByTagName("w:r")].findLast(({ textContent }) => textContent === words)!;
    const link = documentXml.createElementNS(run.namespaceURI, "w:hyperlink");
    link.setAttributeNS(run.namespaceURI, "w:anchor", "_kplan_s2");
    run.before(link);
    link.append(run);
  }, text);
}

/** A text that was edited in Word and in the pane, and the question which is to stand. */
async function askAboutText(page: Page, parameters?: string): Promise<OpenPreview> {
  const preview = await insertText(page, parameters);
  const { pane } = preview;
  await typeInWord(page, ANSWER, IN_WORD);
  await pane.getByRole("textbox", { name: QUESTION }).fill(`${ANSWER} Vi må handle nå.`);
  await button(pane, "Oppdater i dokumentet").click();
  await expect(pane.getByRole("dialog")).toBeVisible();
  return preview;
}

test("an edited text is marked, its changes are shown, and it becomes the user's own when kept", async ({ page }) => {
  const preview = await insertText(page);
  const { pane } = preview;
  await typeInWord(page, ANSWER, IN_WORD);
  await readAgain(preview);
  await expect(button(pane, /^2 ?Forankring/)).toContainText("Endret i Word");
  await lookAsItIs(preview, "list-edited-320");
  await button(pane, /^2 ?Forankring/).click();
  await expect(pane.getByText("Teksten er endret i Word")).toBeVisible();
  await lookAsItIs(preview, "note-edited-320");
  await button(pane, "Se endringene").click();
  await expect(pane.getByRole("insertion")).toContainText("Nesten halvparten");
  await expect(pane.getByRole("deletion")).toContainText("Mange");
  await button(pane, "Behold teksten i Word").click();
  await told(pane, "Teksten i Word er beholdt");
  await expect(pane.getByText("Teksten i Word er din egen. Planhjelp endrer den ikke.")).toBeVisible();
  await lookAsItIs(preview, "note-theirs-320");
  expect(await preview.texts()).toContain(IN_WORD);
  await button(pane, "Alle steg").click();
  await expect(button(pane, /^2 ?Forankring/)).toContainText("Egen tekst");
});

for (const theme of ["light", "dark"]) {
  test(`the question about an edited text is accessible, and both texts can be seen whole, ${theme}`, async ({
    page,
  }) => {
    const preview = await askAboutText(page, `?pane=320&theme=${theme}`);
    await lookAsItIs(preview, `edited-${theme}-320`);
    await preview.pane.getByRole("switch", { name: "Vis begge tekstene hele" }).click();
    await expect(preview.pane.getByRole("region", { name: "Slik er utkastet" })).toContainText("Vi må handle nå.");
    await lookAsItIs(preview, `edited-whole-${theme}-320`);
  });
}

for (const theme of THEMES) {
  test(`what the user has hung on the words is named before they are replaced, ${theme}`, async ({ page }) => {
    const preview = await insertText(page, `?pane=320&theme=${theme}`);
    const { pane } = preview;
    await linkInWord(page, ANSWER);
    await pane.getByRole("textbox", { name: QUESTION }).fill(`${ANSWER} Vi må handle nå.`);
    await button(pane, "Oppdater i dokumentet").click();
    await expect(pane.getByText("Erstatter du teksten, går dette tapt: lenke.")).toBeVisible();
    await look(preview, "edited-lost", theme);
    expect(await preview.texts()).toContain(ANSWER);
    await button(pane, "Sett utkastet under").click();
    await told(pane, "Oppdatert under «Forankring»");
    expect(await preview.texts()).toEqual(expect.arrayContaining([ANSWER, `${ANSWER} Vi må handle nå.`]));
  });
}

test("an edited text is replaced, or stays above the draft, and closing the question changes nothing", async ({
  page,
}) => {
  const preview = await askAboutText(page);
  const { pane } = preview;
  const before = await preview.texts();
  await page.keyboard.press("Escape");
  await expect(pane.getByRole("dialog")).toHaveCount(0);
  expect(await preview.texts()).toEqual(before);

  await button(pane, "Oppdater i dokumentet").click();
  await button(pane, "Sett utkastet under").click();
  await told(pane, "Oppdatert under «Forankring»");
  const below = await preview.texts();
  expect(below.indexOf(`${ANSWER} Vi må handle nå.`)).toBeGreaterThan(below.indexOf(IN_WORD));

  await typeInWord(page, `${ANSWER} Vi må handle nå.`, "Endret igjen.");
  await button(pane, "Oppdater i dokumentet").click();
  await button(pane, "Erstatt med utkastet").click();
  await told(pane, "Oppdatert under «Forankring»");
  const replaced = await preview.texts();
  expect(replaced).not.toContain("Endret igjen.");
  expect(replaced).toEqual(expect.arrayContaining([IN_WORD, `${ANSWER} Vi må handle nå.`]));
});

test("of two copies the user looks at both and chooses one", async ({ page }) => {
  const preview = await reopen(await insertText(page, DESKTOP), "copy", TEXT_TAG);
  const { pane } = preview;
  await expect(pane.getByText("Teksten står flere ganger i dokumentet")).toBeVisible();
  await lookAsItIs(preview, "note-doubled-320");
  await button(pane, "Velg hvilken").click();
  await expect(pane.getByRole("dialog")).toContainText("Kopi går snart av med pensjon.");
  await lookAsItIs(preview, "copies-320");
  await button(pane, "Vis kopi 2").click();
  await expect(page.locator("article [data-selected]").filter({ hasText: "Kopi går snart" }).first()).toBeVisible();
  await button(pane, "Bruk denne, kopi 2").click();
  await told(pane, "Valget er husket");
  expect(await preview.texts()).toEqual(expect.arrayContaining([ANSWER, "Kopi går snart av med pensjon."]));
  await expect(button(pane, "Velg hvilken")).toHaveCount(0);
});

test("a deleted text stays out when the user says so, and can be inserted later", async ({ page }) => {
  const preview = await reopen(await insertText(page, DESKTOP), "delete", TEXT_TAG);
  const { pane } = preview;
  await expect(pane.getByText("Teksten er slettet i Word")).toBeVisible();
  await lookAsItIs(preview, "note-deleted-320");
  await button(pane, "La den være ute").click();
  await told(pane, "Teksten blir stående ute");
  await expect(pane.getByText("Teksten er utelatt fra dokumentet.")).toBeVisible();
  await lookAsItIs(preview, "note-left-out-320");
  expect(await preview.texts()).not.toContain(ANSWER);
  await button(pane, "Sett inn i dokumentet").click();
  await told(pane, "Satt inn under «Forankring»");
  expect(await preview.texts()).toContain(ANSWER);
});

test("a deleted text is put back when the user says so", async ({ page }) => {
  const preview = await reopen(await insertText(page, DESKTOP), "delete", TEXT_TAG);
  await button(preview.pane, "Sett inn igjen").click();
  await told(preview.pane, "Satt inn under «Forankring»");
  expect(await preview.texts()).toContain(ANSWER);
});
