import { expect, test } from "@playwright/test";
import { look, openIn, THEMES } from "./look";
import { openPreview } from "./openPreview";

const WHY = "Hvorfor skal vi jobbe med strategisk kompetanseplan?";

test("a step is gone through and inserted by its keys alone", async ({ page }) => {
  const preview = await openPreview(page, "?pane=320");
  const { pane } = preview;
  await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
  await pane.getByRole("textbox", { name: WHY }).fill("Mange går snart av med pensjon.");
  await page.keyboard.press("Alt+ArrowRight");
  await expect(pane.getByRole("heading", { level: 2, name: "Hva skal vi oppnå?" })).toBeFocused();
  await expect(pane.getByRole("heading", { level: 2, name: "Hva skal vi oppnå?" })).toBeInViewport();
  await pane.getByRole("textbox", { name: "Punkt 1" }).fill("Nok folk");
  await page.keyboard.press("Control+Enter");
  await expect(pane.getByRole("status")).toContainText("Satt inn under «Forankring»");
  expect(await preview.texts()).toEqual(expect.arrayContaining(["Mange går snart av med pensjon.", "Nok folk."]));
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(pane.getByRole("heading", { level: 2, name: WHY })).toBeFocused();
});

for (const theme of THEMES) {
  test.describe(theme, () => {
    test("a question, its help and its text are accessible and fit", async ({ page }) => {
      const preview = await openIn(page, theme);
      const { pane } = preview;
      await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
      await pane.getByRole("region", { name: "Råd" }).waitFor();
      await look(preview, "interview-empty", theme);
      await pane.getByRole("button", { name: "Bruk som utgangspunkt" }).click();
      await pane.getByText("Setninger dere kan ta med").click();
      await pane
        .getByRole("checkbox", { name: /^Ta med i planen/ })
        .first()
        .check();
      await look(preview, "interview-answered", theme);
    });

    test("the list of questions, a row's buttons and what comes last are accessible and fit", async ({ page }) => {
      const preview = await openIn(page, theme);
      const { pane } = preview;
      await pane.getByRole("button", { name: /^1 ?Organisering/ }).click();
      await pane.getByLabel("Hvem, rad 1").fill("Hovedtillitsvalgte");
      await pane.getByRole("button", { name: "Legg til rad" }).click();
      await pane.getByLabel("Hvem, rad 2").fill("Hovedverneombudet");
      await pane.getByRole("button", { name: "Flytt eller slett rad 1" }).click();
      await look(preview, "interview-rows", theme);
      await pane.getByRole("button", { name: "Slett rad 1", exact: true }).click();
      await expect(pane.getByText("Rad 1 er slettet").first()).toBeVisible();
      await pane.locator("summary", { hasText: "Spørsmål 1 av 5" }).click();
      await look(preview, "interview-overview", theme);
      await pane.getByRole("button", { name: /^Hvilke datoer/ }).click();
      await pane.getByLabel("Når, rad 1").fill("høsten 2028");
      await look(preview, "interview-dates", theme);
      await pane.getByRole("button", { name: "Neste" }).click();
      await pane.getByRole("button", { name: "Neste steg" }).click();
      await pane.locator("summary", { hasText: "Spørsmål 1 av 6" }).click();
      await pane.getByRole("button", { name: "Se over og sett inn" }).click();
      await expect(pane.getByText(/Vårt forslag:/)).toBeVisible();
      await look(preview, "interview-last", theme);
    });
  });
}
