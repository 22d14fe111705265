import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test, type FrameLocator } from "@playwright/test";
import JSZip from "jszip";
import { button, insertTable, told } from "./editDocument";
import { lookAsItIs } from "./look";

async function fill(pane: FrameLocator, nr: string, deadline: string, status: string): Promise<void> {
  await button(pane, new RegExp(`^${nr}`)).click();
  await pane.getByRole("textbox", { name: "Frist for gjennomføring" }).fill(deadline);
  await pane.getByRole("combobox", { name: "Status", exact: true }).selectOption({ label: status });
}

test("the measures stand in the document as cards, and their status as a figure that says its numbers in words", async ({
  page,
}) => {
  const preview = await insertTable(page, ["Kurs i ledelse", "Fagbrev på jobb", "Hospitering", "Mentor"]);
  const { pane } = preview;
  await fill(pane, "T1", "2026", "Gjennomført");
  await fill(pane, "T2", "høsten 2027", "Pågår");
  await fill(pane, "T3", "31.12.2027", "Utsatt");
  await fill(pane, "T4", "", "Ikke startet");
  await pane.getByRole("tab", { name: "Oversikt" }).click();
  await pane.getByRole("heading", { level: 2, name: "Status som figur" }).click();
  await button(pane, "Sett inn figuren").click();
  await told(pane, "«Status for tiltakene» er satt inn");
  await expect(button(pane, "Oppdater figuren")).toBeFocused();
  await pane.getByRole("tab", { name: "Oppsett" }).click();
  await lookAsItIs(preview, "status-320-light");
  await pane.getByRole("radio", { name: "Ett kort for hvert tiltak" }).check();
  await button(pane, "Oppdater i dokumentet").click();
  await told(pane, "«Handlingsplan» er oppdatert");
  const saved = await preview.save();
  const archive = await JSZip.loadAsync(saved);
  const xml = await archive.file("word/document.xml")!.async("string");
  expect(xml).toContain("2027: 1 pågår og 1 er utsatt. Uten årstall i fristen: 1 er ikke startet.");
  expect(xml.match(/w:firstColumn="1"/g)).toHaveLength(5);
  const [png] = archive.file(/^word\/media\/.*\.png$/);
  mkdirSync(".artifacts/screenshots", { recursive: true });
  writeFileSync(".artifacts/screenshots/status-figure.png", await png!.async("nodebuffer"));
  const shown = page.locator("#document img, .docx img").first();
  await expect(shown).toBeVisible();

  await page.route("**/saved.docx", (route) => route.fulfill({ body: Buffer.from(saved) }));
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/preview.html?theme=dark&pane=450&document=saved.docx");
  await pane.getByRole("heading", { level: 1, name: "Handlingsplan" }).waitFor();
  await pane.getByRole("tab", { name: "Oversikt" }).click();
  await pane.getByRole("heading", { level: 2, name: "Status som figur" }).click();
  await expect(pane.getByText("Står i dokumentet")).toBeVisible();
  await lookAsItIs(preview, "status-450-dark");
  await button(pane, "Fjern figuren").click();
  await told(pane, "«Status for tiltakene» er fjernet");
  expect(await preview.texts()).not.toContain("Status for tiltakene");
  await expect(button(pane, "Sett inn figuren")).toBeVisible();
});
