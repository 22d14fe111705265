import { expect, test, type Locator } from "@playwright/test";
import { look, openIn, THEMES } from "./look";
import { showAllFields, type OpenPreview } from "./openPreview";

async function insertReferences({ pane }: OpenPreview): Promise<void> {
  await pane.getByRole("button", { name: /^Litteraturliste/ }).click();
  await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
  await pane.getByRole("button", { name: "Oppdater i dokumentet" }).waitFor();
}

/** The card of the choice in step 6. */
async function openStrategies({ pane }: OpenPreview): Promise<Locator> {
  await pane.getByRole("button", { name: /^6 ?Kompetansestrategier/ }).click();
  return pane.getByRole("region", { name: /^Hvilke strategier/ });
}

for (const theme of THEMES) {
  test.describe(theme, () => {
    test("the list of references is accessible and fits", async ({ page }) => {
      const preview = await openIn(page, theme);
      await insertReferences(preview);
      await look(preview, "references", theme);
    });

    test("a choice that is being made is accessible and fits", async ({ page }) => {
      const preview = await openIn(page, theme);
      const card = await openStrategies(preview);
      await card.getByRole("radio", { name: "Fem deler" }).check();
      await look(preview, "choice-open", theme);
    });

    test("a choice that is made goes into the document, and the references follow", async ({ page }) => {
      const preview = await openIn(page, theme);
      const { pane } = preview;
      await insertReferences(preview);
      await pane.getByRole("button", { name: "Alle steg" }).click();
      const card = await openStrategies(preview);
      await card.getByRole("radio", { name: "Fem deler" }).check();
      await card.getByRole("checkbox", { name: "Beholde" }).check();
      await card.getByRole("button", { name: "Ferdig" }).click();
      await expect(card.getByRole("button", { name: /^Endre/ })).toBeFocused();
      await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
      await pane.getByRole("button", { name: "Oppdater litteraturlisten" }).waitFor();
      await look(preview, "choice-made", theme);
      await pane.getByRole("button", { name: "Oppdater litteraturlisten" }).click();
      await expect(pane.getByText("Oppdatert under «Litteraturliste – referanser»").first()).toBeAttached();
      const texts = await preview.texts();
      expect(texts).toContain("Nittedal kommune (u.å.). Kompetansestrategi for Nittedal kommune.");
      expect(texts.filter((line) => line === "Beholde medarbeidere")).toHaveLength(1);
    });

    test("the page of all choices is accessible and fits", async ({ page }) => {
      const preview = await openIn(page, theme);
      const { pane } = preview;
      await pane.getByRole("button", { name: "Valg for hele planen" }).click();
      await pane.getByRole("radio", { name: "Deres egen tekst" }).check();
      await look(preview, "choices", theme);
    });

    test("a step that uses what was chosen is accessible and fits", async ({ page }) => {
      const preview = await openIn(page, theme);
      await preview.pane.getByRole("button", { name: /^7 ?Gjennomføring/ }).click();
      await showAllFields(preview.pane);
      await preview.pane.getByRole("list", { name: "Valgt for hele planen" }).waitFor();
      await look(preview, "choices-used", theme);
    });
  });
}
