import { expect, test, type FrameLocator } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { lookAsItIs, openIn } from "./look";
import { openPreview } from "./openPreview";

const SECOND = "#pane-frame-2 iframe";
const TOPIC = "Når er det et kompetansebehov?";

async function openLeaders(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "For ledere" }).click();
  await pane.getByRole("heading", { level: 2, name: "Spørsmål", exact: true }).waitFor();
}

/** Opens a question of the topic by its place, 0 the first. */
async function openQuestion(pane: FrameLocator, at: number): Promise<void> {
  await pane.locator("summary", { hasText: TOPIC }).click();
  await pane.locator("details[open] li[data-at] > button").nth(at).click();
}

async function saved(pane: FrameLocator): Promise<void> {
  await expect(pane.getByText("Svarene er lagret")).toBeVisible();
}

/** Goes to the start page and has the document read anew: a colleague's changes come with it. */
async function readAgain(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Alle steg" }).click();
  await pane.getByRole("button", { name: "Les dokumentet på nytt" }).click();
}

/** All that the two have written: a note, who has discussed what, and what was said in a meeting. */
async function allThere(pane: FrameLocator): Promise<void> {
  await openLeaders(pane);
  await pane.locator("summary", { hasText: TOPIC }).click();
  const rows = pane.locator("details[open] li[data-at] > button");
  await expect(rows.nth(0)).toContainText("Har notat");
  await expect(rows.nth(0)).toContainText("Drøftet 12. mai 2027, Ledergruppen");
  await expect(rows.nth(1)).toContainText("Satt til side: Gjelder ikke oss");
  await rows.nth(0).click();
  await expect(pane.getByRole("textbox", { name: /^Notat: / })).toHaveValue("Vi mangler vernepleiere");
  await pane.getByRole("button", { name: /^Drøftingsmøte/ }).click();
  await pane.getByRole("button", { name: "Gjennomfør" }).click();
  await expect(pane.getByRole("textbox", { name: "Det som blir sagt" })).toHaveValue("Ti går av");
}

test("what two leaders write at once is there for both, after a reload, and in a document that takes the plan in", async ({
  page,
  browser,
}) => {
  const { pane } = await openPreview(page, "?panes=2");
  const second = page.frameLocator(SECOND);
  await Promise.all([openLeaders(pane), openLeaders(second)]);
  await openQuestion(pane, 0);
  // A page that comes up takes the focus, which the two panes of one browser share: what is typed meanwhile goes astray.
  await second.getByRole("button", { name: "Nytt møte" }).click();
  await second.getByRole("heading", { level: 1, name: "Drøftingsmøte" }).waitFor();
  await pane.getByRole("textbox", { name: /^Notat: / }).fill("Vi mangler vernepleiere");
  await second.getByRole("button", { name: /^Kompetansedrøfting i enheten/ }).click();
  await pane.getByRole("button", { name: "Merk som drøftet" }).click();
  await second.getByRole("button", { name: "Start møtet" }).click();
  await second.getByRole("textbox", { name: "Det som blir sagt" }).waitFor();
  await pane.getByRole("combobox", { name: "Når ble det drøftet?" }).fill("12.5.2027");
  await pane.getByRole("combobox", { name: "Hvem var med?" }).fill("Ledergruppen");
  await second.getByRole("textbox", { name: "Det som blir sagt" }).fill("Ti går av");
  await pane.getByRole("button", { name: "Lagre", exact: true }).click();
  await pane.locator("details[open] li[data-at] > button").nth(1).click();
  await pane.getByRole("button", { name: "Sett til side" }).click();
  await pane.getByRole("textbox", { name: "Hvorfor settes det til side?" }).fill("Gjelder ikke oss");
  await pane.getByRole("button", { name: "Sett til side" }).click();
  await Promise.all([saved(pane), saved(second)]);
  await readAgain(pane);
  await allThere(pane);
  await second.getByRole("button", { name: "Alle møter" }).click();
  await readAgain(second);
  await allThere(second);

  await pane.locator("html").evaluate(() => {
    window.location.reload();
  });
  await expect(pane.getByRole("textbox", { name: "Det som blir sagt" })).toHaveValue("Ti går av");
  await pane.getByRole("button", { name: "Alle møter" }).click();
  await pane.getByRole("button", { name: "Alle steg" }).click();
  await pane.getByRole("button", { name: "Flytt og gjenbruk planen" }).click();
  const downloaded = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Last ned fil" }).click();
  const xml = await readFile(await (await downloaded).path());
  const context = await browser.newContext();
  const fresh = await openPreview(await context.newPage());
  await fresh.pane.getByRole("button", { name: "Flytt og gjenbruk planen" }).click();
  await fresh.pane
    .getByLabel("Velg fil å importere")
    .setInputFiles({ name: "plan.xml", mimeType: "application/xml", buffer: xml });
  await fresh.pane.getByRole("button", { name: "Ta inn" }).click();
  await expect(fresh.pane.getByText("Planen er tatt inn").first()).toBeVisible();
  await fresh.pane.getByRole("button", { name: "Alle steg" }).click();
  await allThere(fresh.pane);
  await context.close();
});

test("leaders who may only read see it at 320 px, in light, dark and forced colours", async ({ page, browser }) => {
  const first = await openPreview(page);
  await openLeaders(first.pane);
  await openQuestion(first.pane, 0);
  await first.pane.getByRole("textbox", { name: /^Notat: / }).fill("Vi mangler vernepleiere");
  await first.pane
    .getByRole("checkbox", { name: /^Ta med i møtet/ })
    .first()
    .check();
  await saved(first.pane);
  const docx = await first.save();
  for (const theme of ["light", "dark", "forced"] as const) {
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.route("**/read.docx", (route) => route.fulfill({ body: Buffer.from(docx) }));
    const preview = await openIn(
      other,
      theme === "forced" ? "light" : theme,
      "&readonly=1&pane=320&document=read.docx",
      1600,
    );
    if (theme === "forced") await other.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    const { pane } = preview;
    await openLeaders(pane);
    await openQuestion(pane, 0);
    await lookAsItIs(preview, `leaders-read-320-${theme}`);
    await pane.getByRole("button", { name: "Se møtet" }).click();
    await pane.getByRole("heading", { level: 2, name: "Spørsmål i møtet" }).waitFor();
    await lookAsItIs(preview, `meeting-read-320-${theme}`);
    await context.close();
  }
});
