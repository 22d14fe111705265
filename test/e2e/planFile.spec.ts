import { expect, test, type Browser, type FrameLocator, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { openPreview, type OpenPreview } from "./openPreview";
import { look, openIn, THEMES } from "./look";

const WHY = "Hvorfor skal vi jobbe med strategisk kompetanseplan?";

async function toStart(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Alle steg" }).click();
}

async function addMeasure(pane: FrameLocator, action: string, status: string): Promise<void> {
  await pane.getByRole("button", { name: "Legg til tiltak" }).click();
  await pane.getByRole("textbox", { name: "Tiltak og målgruppe" }).fill(action);
  await pane.getByRole("combobox", { name: "Status" }).selectOption({ label: status });
}

/** A plan with a little of everything, written as a user does. */
async function writePlan({ pane }: OpenPreview): Promise<void> {
  await pane.getByRole("textbox", { name: "Kommunens navn" }).fill("Kåfjord & Gáivuotna");
  await pane.getByRole("textbox", { name: "Fra år" }).fill("2024");
  await pane.getByRole("textbox", { name: "Til år" }).fill("2027");
  await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
  await pane.getByRole("textbox", { name: WHY }).fill("Mange går <snart> av.\nVi trenger flere.");
  await toStart(pane);
  await pane.getByRole("button", { name: /^Handlingsplan/ }).click();
  await addMeasure(pane, "Fagbrev på jobb", "Gjennomført");
  await addMeasure(pane, "Videreutdanning", "Pågår");
  await addMeasure(pane, "Kurs", "Avlyst");
  await toStart(pane);
  await expect(pane.getByText("Svarene er lagret")).toBeVisible();
}

async function openFilePage({ pane }: OpenPreview): Promise<void> {
  await pane.getByRole("button", { name: "Flytt og gjenbruk planen" }).click();
  await expect(pane.getByRole("heading", { level: 1, name: "Flytt og gjenbruk planen" })).toBeFocused();
}

/** The file that is downloaded, without the time at which it was made, and where the user was then. */
async function exportPlan({ page, pane }: OpenPreview): Promise<{ readonly name: string; readonly xml: string }> {
  const downloaded = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Last ned fil" }).click();
  const download = await downloaded;
  const xml = await readFile(await download.path(), "utf8");
  return { name: download.suggestedFilename(), xml: xml.replace(/ exported="[^"]*"|<place>.*?<\/place>/g, "") };
}

async function inNewBrowser(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const chosen = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

test("a plan that is exported and imported in another browser is the same to the letter", async ({ page, browser }) => {
  const preview = await openPreview(page);
  await writePlan(preview);
  await openFilePage(preview);
  const { name, xml } = await exportPlan(preview);
  expect(name).toBe("kompetanseplan-kåfjord-gáivuotna-2024-2027.xml");
  await inNewBrowser(browser, async (other) => {
    const fresh = await openPreview(other);
    await openFilePage(fresh);
    await fresh.pane.getByLabel("Velg fil å importere").setInputFiles(chosen(name, xml));
    await expect(fresh.pane.getByRole("group", { name: `Fra ${name}` })).toBeFocused();
    await fresh.pane.getByRole("button", { name: "Ta inn" }).click();
    await expect(fresh.pane.getByText("Planen er tatt inn").first()).toBeVisible();
    expect((await exportPlan(fresh)).xml).toBe(xml);
    await expect(fresh.pane.getByText("Svarene er lagret")).toBeVisible();
  });
});

test("a plan that is copied as text and pasted in another document is the same", async ({ page, browser }) => {
  const preview = await openPreview(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await writePlan(preview);
  await openFilePage(preview);
  await preview.pane.getByRole("button", { name: "Kopier som tekst" }).click();
  await expect(preview.pane.getByText("Kopiert til utklippstavlen").first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await inNewBrowser(browser, async (other) => {
    const fresh = await openPreview(other);
    await openFilePage(fresh);
    await fresh.pane.getByText("Lim inn som tekst").click();
    await fresh.pane.getByRole("textbox", { name: "Planen som tekst" }).fill(copied);
    await fresh.pane.getByRole("button", { name: "Les teksten" }).click();
    await fresh.pane.getByRole("button", { name: "Ta inn" }).click();
    expect((await exportPlan(fresh)).xml).toBe(copied.replace(/ exported="[^"]*"/, "").replaceAll("\r\n", "\n"));
  });
});

test("the next period is started from last period's document", async ({ page, browser }) => {
  const preview = await openPreview(page);
  await writePlan(preview);
  const docx = await preview.save();
  await inNewBrowser(browser, async (other) => {
    const fresh = await openPreview(other);
    await openFilePage(fresh);
    const started = other.waitForEvent("worker");
    await fresh.pane
      .getByLabel("Velg forrige periodes fil (.docx eller .xml)")
      .setInputFiles(chosen("fjoraret.docx", docx));
    expect((await started).url()).toMatch(/\/documentWorker\.js$/);
    const found = fresh.pane.getByRole("group", { name: "Fra fjoraret.docx" });
    await expect(found.getByText("2028–2031")).toBeVisible();
    await expect(found.getByText("T1, Fagbrev på jobb")).toBeVisible();
    await found.getByRole("button", { name: "Start neste periode" }).click();
    await expect(fresh.pane.getByText("Neste periode er startet").first()).toBeVisible();
    await toStart(fresh.pane);
    await expect(fresh.pane.getByText("Kåfjord & Gáivuotna · 2028–2031")).toBeVisible();
    await fresh.pane.getByRole("button", { name: /^Handlingsplan/ }).click();
    await expect(fresh.pane.getByRole("button", { name: /^T\d/ })).toHaveCount(1);
    await expect(fresh.pane.getByRole("button", { name: /^T2/ })).toBeVisible();
  });
});

for (const theme of THEMES) {
  test(`the page is accessible and fits, ${theme}`, async ({ page }) => {
    const preview = await openIn(page, theme, "", 1400);
    const { pane } = preview;
    await openFilePage(preview);
    await look(preview, "file-empty", theme);
    await toStart(pane);
    await writePlan(preview);
    await openFilePage(preview);
    const { xml } = await exportPlan(preview);
    await pane.getByRole("button", { name: "Lukk meldingen" }).click();
    const changed = xml.replace("Vi trenger flere.", "Vi trenger mange flere fagarbeidere.").replace("Kurs", "Lærling");
    await pane
      .getByLabel("Velg fil å importere")
      .setInputFiles(chosen("kompetanseplan-kåfjord-2024-2027.xml", changed));
    await pane.getByText("Steg 2", { exact: true }).click();
    await expect(pane.getByText(WHY)).toBeVisible();
    await look(preview, "file-import", theme);
    await pane.getByLabel("Velg fil å importere").setInputFiles(chosen("bilde.xml", "Hei"));
    await expect(pane.getByText("Dette er ikke en plan")).toBeVisible();
    await look(preview, "file-problem", theme);
    await pane.getByRole("button", { name: "Bruk planen i dette dokumentet" }).click();
    await expect(pane.getByText("2028–2031")).toBeVisible();
    await look(preview, "file-roll", theme);
    await pane.getByRole("group").getByRole("button", { name: "Start neste periode" }).click();
    await expect(pane.getByText("Neste periode er startet").first()).toBeVisible();
    await look(preview, "file-rolled", theme);
  });
}
