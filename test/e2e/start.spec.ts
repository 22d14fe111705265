import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import { docx, para } from "../builders";
import { look, openIn, THEMES } from "./look";
import { openPreview, type OpenPreview } from "./openPreview";

const ways = (pane: FrameLocator) => pane.getByRole("region", { name: "Hva vil du gjøre?" });

async function openEmpty(page: Page, theme: "light" | "dark") {
  const body = Buffer.from(await docx(para("")));
  await page.route("**/empty.docx", (route) => route.fulfill({ body }));
  return openIn(page, theme, "&document=empty.docx");
}

for (const theme of THEMES) {
  test.describe(theme, () => {
    test("what a newcomer is asked, and shown, is accessible and fits", async ({ page }) => {
      const preview = await openIn(page, theme, "", 900, true);
      await expect(ways(preview.pane)).toBeVisible();
      await look(preview, "start-ways", theme);
      await ways(preview.pane)
        .getByRole("button", { name: /^Skrive planen/ })
        .click();
      await expect(preview.pane.getByText("Omvisning, 1 av 3")).toBeVisible();
      await look(preview, "start-tour", theme);
    });

    test("a start page that begins with tables, and an empty document's, are accessible and fit", async ({ page }) => {
      await page.addInitScript(() => {
        localStorage.setItem("planhjelp.way.1", "tables");
        localStorage.setItem("planhjelp.tour.1", "seen");
      });
      const preview = await openEmpty(page, theme);
      await expect(preview.pane.getByRole("button", { name: "Vis omvisningen" })).toBeVisible();
      await look(preview, "start-empty-tables", theme);
    });

    test("a start page and a step of a read-only document are accessible and fit", async ({ page }) => {
      const preview = await openIn(page, theme, "&readonly=1");
      const said = preview.pane.getByText(/^Dokumentet kan ikke endres, og svar blir ikke lagret/);
      await expect(said).toBeVisible();
      await expect(preview.pane.getByRole("button", { name: "Vis omvisningen" })).toBeVisible();
      await look(preview, "start-read-only", theme);
      await preview.pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
      await expect(preview.pane.getByRole("textbox").first()).toHaveAttribute("readonly");
      await expect(preview.pane.getByRole("button", { name: "Åpne Planhjelp på nytt" })).toBeVisible();
      await look(preview, "step-read-only", theme);
    });
  });
}

for (const language of ["nb-NO", "nn-NO"]) {
  for (const width of [320, 350, 450]) {
    test(`nothing moves when what a newcomer is asked comes up, ${width} px wide in ${language}`, async ({ page }) => {
      const { pane } = await openPreview(page, `?pane=${width}&language=${language}`, true);
      const steps = pane.getByRole("heading", { name: /^Steg(a|ene) i planen$/ });
      const top = (): Promise<number> => steps.evaluate((heading) => heading.getBoundingClientRect().top);
      const before = await top();
      await expect(pane.getByRole("button", { name: "Skrive planen" })).toBeVisible();
      await expect(pane.getByRole("textbox", { name: /^(Kommunens navn|Namnet på kommunen)$/ })).toBeVisible();
      expect(await top()).toBe(before);
    });
  }
}

for (const width of [320, 450]) {
  test(`nothing moves when it is told how Word stands beside the plan, ${width} px wide`, async ({ page }) => {
    const preview = await openPreview(page, `?pane=${width}`);
    const { pane } = preview;
    await pane.getByRole("textbox", { name: "Kommunens navn" }).fill("Solvik");
    for (const step of [/^2 ?Forankring/, /^4 ?Hva er kompetanse/]) {
      await pane.getByRole("button", { name: step }).click();
      await pane.getByRole("textbox").first().fill("Mange går snart av med pensjon.");
      await pane.getByRole("button", { name: "Alle steg" }).click();
    }
    await expectStill(preview, width, "Word mangler 3 endringer");
    await pane.getByRole("button", { name: "Oppdater alt (3)" }).click();
    await expectStill(preview, width, "Word har alt som er skrevet her");
  });
}

/** Opens the document anew: all rows stay where they are when that is told. */
async function expectStill(preview: OpenPreview, width: number, told: string): Promise<void> {
  const { page, pane } = preview;
  await expect(pane.getByText(told)).toBeVisible();
  await expect(pane.getByText("Svarene er lagret")).toBeVisible();
  const body = Buffer.from(await preview.save());
  await page.route("**/written.docx", (route) => route.fulfill({ body }));
  await openPreview(page, `?pane=${width}&document=written.docx`);
  await pane.getByRole("button", { name: /^Litteraturliste/ }).waitFor();
  const top = (): Promise<number> => pane.locator("html").evaluate(topOfLastRow);
  await expect(pane.getByText(told)).toHaveCount(0);
  const before = await top();
  await expect(pane.getByText(told)).toBeVisible();
  expect(await top()).toBe(before);
}

/** Runs in the pane: found and measured at once, since the page comes up anew where the place on it is brought back. */
function topOfLastRow(): number {
  const rows = [...document.querySelectorAll("button")];
  const last = rows.find(({ textContent }) => textContent.startsWith("Litteraturliste"))!;
  return last.getBoundingClientRect().top + window.scrollY;
}

test("the choice and the tour can be taken with the keyboard alone, and do not come back", async ({ page }) => {
  const { pane } = await openPreview(page, "?pane=320", true);
  await ways(pane)
    .getByRole("button", { name: /^Skrive planen/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("heading", { name: "Svarene blir til tekst" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(pane.getByRole("button", { name: "Neste", exact: true })).toBeFocused();
  for (const number of [2, 3]) {
    await page.keyboard.press("Enter");
    await expect(pane.getByText(`Omvisning, ${number} av 3`)).toBeVisible();
  }
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("heading", { level: 1 })).toBeFocused();

  await page.getByRole("button", { name: "Start ruten på nytt" }).click();
  await expect(pane.getByRole("button", { name: "Vis omvisningen" })).toBeVisible();
  await expect(ways(pane)).toHaveCount(0);
  await expect(pane.getByText("Omvisning, 1 av 3")).toHaveCount(0);
});
