import { expect, test, type Page } from "@playwright/test";
import { openPreview, type OpenPreview } from "./openPreview";

/** The ways from the start page to each page, and something that only the page itself has. */
const PAGES = [
  [/^2 ?Forankring/, "Steg 2 av 7"],
  [/^Handlingsplan/, "Legg til tiltak"],
  [/^Litteraturliste/, "Alle steg"],
  [/^Finn i veiledning og plan/, "Alle steg"],
  [/^Standardtabeller/, "Alle steg"],
  [/^Valg for hele planen/, "Alle steg"],
  [/^Flytt og gjenbruk planen/, "Alle steg"],
  [/^Se et eksempel/, "Neste"],
] as const;

const UNREACHED = "Siden kunne ikke hentes.";

/** Opens the pane, which gets none of its further files until the function that comes with it is called. */
async function openCutOff(page: Page): Promise<{ preview: OpenPreview; reconnect: () => Promise<void> }> {
  let isCut = false;
  await page.route(/\.(js|css)$/, (route) => (isCut ? route.abort("internetdisconnected") : route.fallback()));
  // Fetching ahead never begins.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  const preview = await openPreview(page);
  isCut = true;
  const reconnect = async (): Promise<void> => {
    isCut = false;
    for (const frame of page.frames()) await frame.evaluate(() => window.dispatchEvent(new Event("online")));
  };
  return { preview, reconnect };
}

for (const [way, own] of PAGES) {
  test(`the page behind ${way} says that it cannot be fetched, has a way back, and comes by itself`, async ({
    page,
  }) => {
    const { preview, reconnect } = await openCutOff(page);
    const { pane } = preview;
    await pane.getByRole("button", { name: way }).click();
    await expect(pane.getByRole("alert")).toContainText(UNREACHED);
    await expect(pane.getByRole("heading", { level: 1 })).toBeFocused();
    await pane.getByRole("button", { name: "Til start" }).click();
    await pane.getByRole("button", { name: way }).click();
    await expect(pane.getByRole("alert")).toContainText(UNREACHED);
    await reconnect();
    await expect(pane.getByRole("button", { name: own }).or(pane.getByText(own)).first()).toBeVisible();
    await expect(pane.getByText(UNREACHED)).toHaveCount(0);
  });
}

test("what is typed while the network is gone is kept, and saved when it is back", async ({ page }) => {
  const { preview, reconnect } = await openCutOff(page);
  const { pane } = preview;
  await reconnect();
  await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
  await expect(pane.getByRole("textbox").first()).toBeVisible();
  await page.context().setOffline(true);
  await pane.getByRole("textbox").first().fill("Mange går snart av med pensjon.");
  await expect(pane.getByRole("contentinfo")).toContainText(/Svarene er lagret|Ikke lagret/);
  await expect(pane.getByRole("textbox").first()).toHaveValue("Mange går snart av med pensjon.");
  await page.context().setOffline(false);
  await expect(pane.getByText("Svarene er lagret")).toBeVisible();
});

test("once the pane has stood idle, every page opens without a network", async ({ page }) => {
  // What nextPages.ts fetches last.
  const last = page.waitForResponse((response) => response.url().endsWith("/example.js"));
  const { pane } = await openPreview(page);
  await (await last).finished();
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  for (const [way, own] of PAGES) {
    await pane.getByRole("button", { name: way }).click();
    await expect(pane.getByRole("button", { name: own }).or(pane.getByText(own)).first()).toBeVisible();
    await pane
      .getByRole("button", { name: /^(Alle steg|Tilbake|Til start)/ })
      .first()
      .click();
  }
});
