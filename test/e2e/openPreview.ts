import type { FrameLocator, Page } from "@playwright/test";
import JSZip from "jszip";

/** The preview with a document and the pane open in it. */
export interface OpenPreview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The document as it would be saved now. */
  save(): Promise<Uint8Array>;
  /** The texts of the document's paragraphs as it would be saved now, empty ones left out. */
  texts(): Promise<string[]>;
  /** Batches that the pane has waited for. */
  roundTrips(): Promise<number>;
}

/**
 * Opens the preview with URL parameters such as "?latency=200" and waits until the pane has read the document. The user has
 * chosen what to do and seen the tour, unless it is a newcomer.
 */
export async function openPreview(page: Page, parameters = "", isNewcomer = false): Promise<OpenPreview> {
  if (!isNewcomer) await page.addInitScript(beKnown);
  await page.goto(`/preview.html${parameters}`);
  const pane = page.frameLocator('iframe[title="Planhjelp – kompetanse- og bemanningsplan"]');
  await pane.getByRole("button", { name: "Les dokumentet på nytt" }).waitFor();
  const save = async (): Promise<Uint8Array> =>
    new Uint8Array(await page.evaluate(async () => [...(await window.preview!.save())]));
  return {
    page,
    pane,
    save,
    texts: async () => paragraphTexts(page, await save()),
    roundTrips: () => page.evaluate(() => window.preview!.roundTrips()),
  };
}

/** Runs in the page. */
function beKnown(): void {
  if (localStorage.getItem("planhjelp.way.1") !== null) return;
  localStorage.setItem("planhjelp.way.1", "write");
  localStorage.setItem("planhjelp.tour.1", "seen");
}

async function paragraphTexts(page: Page, docx: Uint8Array): Promise<string[]> {
  const xml = await (await JSZip.loadAsync(docx)).file("word/document.xml")!.async("string");
  return page.evaluate((text) => {
    const paragraphs = new DOMParser().parseFromString(text, "application/xml").getElementsByTagName("w:p");
    return [...paragraphs]
      .map((each) => [...each.getElementsByTagName("w:t")].map((run) => run.textContent).join(""))
      .filter((each) => each.trim() !== "");
  }, xml);
}

/** Shows all fields of the step whose page is open, and of those that are opened after it. */
export async function showAllFields(pane: FrameLocator): Promise<void> {
  const overview = pane.locator("summary", { hasText: /^Spørsmål \d+ av \d+/ });
  const oneByOne = pane.getByRole("button", { name: "Ett spørsmål om gangen" });
  await overview.or(oneByOne).first().waitFor();
  if (await oneByOne.isVisible()) return;
  await overview.click();
  await pane.getByRole("button", { name: "Alle felt" }).click();
}
