import { expect, test, type Page } from "@playwright/test";
import { ANSWER, button, insertText, QUESTION, told, typeInWord } from "./editDocument";
import { look, THEMES } from "./look";
import type { OpenPreview } from "./openPreview";

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
});

const IN_TEXT = "Markøren står i steg 2, «Hvorfor vi lager planen»";

/** The person in Word clicks at a paragraph. */
async function clickInWord(page: Page, text: string | RegExp): Promise<void> {
  await page.locator("article p").filter({ hasText: text }).last().click();
}

/** A text in step 2, the start page, and a pane that knows where the cursor stands: it begins to when its first view has stood. */
async function watched(page: Page, parameters?: string): Promise<OpenPreview> {
  const preview = await insertText(page, parameters);
  const { pane } = preview;
  await button(pane, "Alle steg").click();
  await expect(async () => {
    await clickInWord(page, "Budsjett – og økonomiplan");
    await clickInWord(page, ANSWER);
    await expect(pane.getByText(IN_TEXT)).toBeVisible({ timeout: 3_000 });
  }).toPass();
  return preview;
}

/** Round trips while something is done. */
async function tripsOf(preview: OpenPreview, act: () => Promise<void>): Promise<number> {
  const before = await preview.roundTrips();
  await act();
  return (await preview.roundTrips()) - before;
}

test("each settled selection is read once, however often it moved before", async ({ page }) => {
  const preview = await watched(page);
  const { pane } = preview;
  const trips = await tripsOf(preview, async () => {
    await clickInWord(page, "Budsjett – og økonomiplan");
    await clickInWord(page, ANSWER);
    await page.keyboard.press("ArrowDown");
    await expect(pane.getByText("Markøren står i steg 2, «Forankring")).toBeVisible();
  });
  expect(trips).toBe(1);
});

test("the line leads to the prompt, and nothing is read while a field of the pane has the focus", async ({ page }) => {
  const preview = await watched(page);
  const { pane } = preview;
  await button(pane, "Gå dit").click();
  const field = pane.getByRole("textbox", { name: QUESTION });
  await expect(field).toBeFocused();
  await expect(pane.getByText(/^Markøren står/)).toHaveCount(0);
  // Longer than a selection takes to settle, and no letter that would be saved. The pane has read the document by then.
  const typing = async (): Promise<void> => {
    for (const key of ["Home", "End", "ArrowLeft", "ArrowRight", "Home", "End"]) await field.press(key, { delay: 250 });
  };
  await typing();
  const trips = await tripsOf(preview, async () => {
    await page.evaluate(() => {
      const host = window.preview!.host();
      host.setSelection([...host.documentXml.getElementsByTagName("w:p")].at(-1)!);
    });
    await typing();
  });
  expect(trips).toBe(0);
  await expect(pane.getByText(/^Markøren står/)).toHaveCount(0);
});

test("the pane follows the cursor by itself, and the focus stays in Word", async ({ page }) => {
  const preview = await watched(page);
  const { pane } = preview;
  await pane.getByRole("switch", { name: "Følg markøren" }).click();
  await expect(pane.getByRole("heading", { level: 1, name: "Forankring" })).toBeVisible();
  await clickInWord(page, "Overordnede mål og føringer");
  const inWord = page.locator("article p[data-selected]");
  await expect(pane.getByRole("heading", { level: 1, name: "Overordnede mål og føringer" })).toBeVisible();
  await expect(inWord.first()).toBeFocused();
  await clickInWord(page, ANSWER);
  await expect(pane.getByRole("heading", { level: 1, name: "Forankring" })).toBeVisible();
  await expect(pane.getByRole("textbox", { name: QUESTION })).toBeVisible();
  await expect(inWord.first()).toBeFocused();
});

for (const theme of THEMES) {
  test(`words that were edited in Word are taken into the answer, ${theme}`, async ({ page }) => {
    const preview = await watched(page, `?pane=320&theme=${theme}`);
    const { pane } = preview;
    await look(preview, "cursor-line", theme);
    await button(pane, "Gå dit").click();
    await typeInWord(page, ANSWER, "Nesten halvparten går snart av med pensjon.");
    await button(pane, "Oppdater i dokumentet").click();
    const dialog = pane.getByRole("dialog");
    await expect(dialog.getByRole("radio", { name: "Hent inn i svaret" })).toBeChecked();
    await look(preview, "edited-paragraphs", theme);
    await dialog.getByRole("button", { name: "Bruk valgene" }).click();
    await told(pane, "Oppdatert under «Forankring»");
    await expect(pane.getByRole("textbox", { name: QUESTION })).toHaveValue(
      "Nesten halvparten går snart av med pensjon.",
    );
    expect(await preview.texts()).toContain("Nesten halvparten går snart av med pensjon.");
    await expect(pane.getByText("Svarene er lagret")).toBeVisible();
  });
}
