import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { openPreview, type OpenPreview } from "./openPreview";

const LOOKS = [320, 450].flatMap((width) => (["light", "dark"] as const).map((theme) => ({ width, theme })));

/** Fluent's focus dummies are no part of the page. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include(["#pane iframe", "body"])
    .exclude("[data-tabster-dummy]")
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

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

for (const { width, theme } of LOOKS) {
  test.describe(`at ${width} px, ${theme}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
    });

    /** Nothing for axe to find, nothing to scroll to the side; keeps a picture. */
    async function look({ page, pane }: OpenPreview, name: string): Promise<void> {
      const frame = page.locator("#pane iframe");
      await frame.screenshot({ path: `.artifacts/screenshots/${name}-${width}-${theme}.png`, animations: "disabled" });
      expect(await violations(page)).toEqual([]);
      const overflow = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }

    test("the list of references is accessible and fits", async ({ page }) => {
      const preview = await openPreview(page, `?pane=${width}&theme=${theme}`);
      await insertReferences(preview);
      await look(preview, "references");
    });

    test("a choice that is being made is accessible and fits", async ({ page }) => {
      const preview = await openPreview(page, `?pane=${width}&theme=${theme}`);
      const card = await openStrategies(preview);
      await card.getByRole("radio", { name: "Fem deler" }).check();
      await look(preview, "choice-open");
    });

    test("a choice that is made goes into the document, and the references follow", async ({ page }) => {
      const preview = await openPreview(page, `?pane=${width}&theme=${theme}`);
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
      await look(preview, "choice-made");
      await pane.getByRole("button", { name: "Oppdater litteraturlisten" }).click();
      await expect(pane.getByText("Oppdatert under «Litteraturliste – referanser»").first()).toBeAttached();
      const texts = await preview.texts();
      expect(texts).toContain("Kompetansestrategi for Nittedal kommune (u.å.).");
      expect(texts.filter((line) => line.includes("rekruttere nye medarbeidere og beholde"))).toHaveLength(1);
    });

    test("the page of all choices is accessible and fits", async ({ page }) => {
      const preview = await openPreview(page, `?pane=${width}&theme=${theme}`);
      const { pane } = preview;
      await pane.getByRole("button", { name: "Valg for hele planen" }).click();
      await pane.getByRole("radio", { name: "Deres egen tekst" }).check();
      await look(preview, "choices");
    });

    test("a step that uses what was chosen is accessible and fits", async ({ page }) => {
      const preview = await openPreview(page, `?pane=${width}&theme=${theme}`);
      await preview.pane.getByRole("button", { name: /^7 ?Gjennomføring/ }).click();
      await preview.pane.getByRole("list", { name: "Valgt for hele planen" }).waitFor();
      await look(preview, "choices-used");
    });
  });
}
