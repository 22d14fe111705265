import AxeBuilder from "@axe-core/playwright";
import { expect, test, type FrameLocator, type Locator, type Page } from "@playwright/test";
import JSZip from "jszip";
import { docx, heading, para, table } from "../builders";

/** What the page complained about or fetched from elsewhere than its own server; no test may leave anything here. */
let complaints: string[];

test.beforeEach(({ page, baseURL }) => {
  complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? "") && !/^(data|blob):/.test(url)) complaints.push(url);
  });
});

test.afterEach(() => {
  expect(complaints).toEqual([]);
});

async function open(page: Page, parameters = ""): Promise<FrameLocator> {
  await page.goto(`/preview.html${parameters}`);
  const pane = page.frameLocator("#pane-frame iframe");
  await expect(pane.getByRole("button").first()).toBeVisible();
  return pane;
}

/** The document's paragraph of exactly that text, contents table and headers left out. */
const paragraph = (page: Page, text: string): Locator =>
  page.locator("article p").filter({ has: page.getByText(text, { exact: true }) });

/** Chooses a file with "Åpne dokument". */
async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Åpne dokument" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** The text of the main part of the document that "Lagre dokument" gives. */
async function savedText(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lagre dokument" }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const zip = await JSZip.loadAsync(Buffer.concat(chunks));
  return (await zip.file("word/document.xml")?.async("string")) ?? "";
}

/** What the add-in is told of its platform; undefined as long as Office.js is on its way. */
const platformIn = (pane: FrameLocator): Promise<unknown> =>
  pane.locator("html").evaluate(() => {
    const { Office: office } = window as { Office?: { context?: { platform?: unknown } } };
    return office?.context?.platform;
  });

test("opens the template with the task pane and the three buttons of the ribbon beside it", async ({ page }) => {
  const pane = await open(page);
  await expect(page.locator("article p").first()).toHaveText("Strategisk kompetanse- og bemanningsplan");
  await expect(page.getByRole("group", { name: "Planhjelp" }).getByRole("button")).toHaveText([
    "Planhjelp",
    "Sett inn handlingsplan",
    "Neste steg",
  ]);
  await expect(pane.getByText("Forankring")).toBeVisible();
});

test("text that is typed into a paragraph is in the saved document, and a typed Escape leaves it as it was", async ({
  page,
}) => {
  await open(page);
  await paragraph(page, "(Kommunens navn) 20XX–20XX").dblclick();
  await page.keyboard.type(" – høringsutkast");
  await page.keyboard.press("Enter");
  await expect(paragraph(page, "(Kommunens navn) 20XX–20XX – høringsutkast")).toBeFocused();

  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("F2");
  await page.keyboard.type(" som ikke blir noe av");
  await page.keyboard.press("Escape");
  await expect(paragraph(page, "Strategisk kompetanse- og bemanningsplan").first()).toBeFocused();

  const saved = await savedText(page);
  expect(saved).toContain("høringsutkast");
  expect(saved).not.toContain("som ikke blir noe av");
});

test("an opened file replaces the document, and a cell of its table can be edited", async ({ page }) => {
  await open(page);
  const file = await docx(
    heading("Forankring (steg 2)"),
    para("Brødtekst"),
    table([
      ["Tiltak", "Frist"],
      ["Kurs", ""],
    ]),
  );
  await choose(page, "planen vår.docx", Buffer.from(file));
  await expect(page.getByText("planen vår.docx")).toBeVisible();
  await expect(page.locator("article h1, article p")).toHaveText([
    "Forankring (steg 2)",
    "Brødtekst",
    "Tiltak",
    "Frist",
    "Kurs",
    "",
  ]);

  await page.locator("article td").last().dblclick();
  await page.keyboard.type("1. juni");
  await page.keyboard.press("Enter");
  await expect(page.locator("article td").last()).toHaveText("1. juni");
  expect(await savedText(page)).toContain("1. juni");
});

test("a file that is no document gives a message and leaves the open document as it was", async ({ page }) => {
  await open(page);
  await choose(page, "bilde.docx", Buffer.from("ikke en zip-fil"));
  await expect(page.getByRole("alert")).toContainText("«bilde.docx» er ikke et Word-dokument");
  await expect(paragraph(page, "(Kommunens navn) 20XX–20XX")).toBeVisible();
  await page.getByRole("button", { name: "Lukk meldingen" }).click();
  await expect(page.getByRole("alert")).toBeHidden();
});

test("an address without a document gives a message, and a file can be opened all the same", async ({ page }) => {
  await page.goto("/preview.html?document=assets/finnes-ikke.docx");
  await expect(page.getByRole("alert")).toContainText("Fant ikke dokumentet");
  await choose(page, "kort.docx", Buffer.from(await docx(para("Bare dette"))));
  await expect(paragraph(page, "Bare dette")).toBeVisible();
  await expect(page.frameLocator("#pane-frame iframe").getByRole("button").first()).toBeVisible();
  complaints = complaints.filter((complaint) => !complaint.includes("404"));
});

test("«Neste steg» on the ribbon puts the selection in the first step that is not done", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Neste steg" }).click();
  const selected = page.locator("article [data-selected]");
  await expect(selected).toHaveText("Organisering og involvering (steg 1)");
  await expect(selected).toBeInViewport();
});

test("a button of the ribbon that cannot do its work says why in a dialog", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Sett inn handlingsplan" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.frameLocator("iframe").getByText("Planen har ingen tiltak ennå")).toBeVisible();
  await dialog.getByRole("button", { name: "Lukk" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Sett inn handlingsplan" })).toHaveAttribute("aria-busy", "false");
});

test("a paragraph of a write-protected document cannot be edited", async ({ page }) => {
  await open(page, "?readonly=1");
  const text = paragraph(page, "(Kommunens navn) 20XX–20XX");
  await text.dblclick();
  await expect(text).not.toHaveAttribute("contenteditable");
  await expect(page.getByLabel("Spor endringer")).toBeDisabled();

  await page.getByLabel("Skrivebeskyttet").uncheck();
  await text.dblclick();
  await expect(text).toHaveAttribute("contenteditable");
});

test("an edit with changes tracked is saved as an insertion", async ({ page }) => {
  await open(page);
  await page.getByLabel("Spor endringer").check();
  await paragraph(page, "(Kommunens navn) 20XX–20XX").dblclick();
  await page.keyboard.type(" sporet");
  await page.keyboard.press("Enter");
  await expect(page.locator("article ins")).toContainText("sporet");
  expect(await savedText(page)).toContain("<w:ins ");
});

for (const [name, platform] of [
  ["Windows", "PC"],
  ["Mac", "Mac"],
  ["iPad", "iOS"],
] as const) {
  test(`the add-in meets Word on ${name} when that is chosen`, async ({ page }) => {
    const pane = await open(page);
    await page.getByLabel("Word på").selectOption({ label: name });
    await expect.poll(() => platformIn(pane)).toBe(platform);
    await expect(page.getByRole("button", { name: "Neste steg" })).toHaveCount(name === "iPad" ? 0 : 1);
  });
}

test("the add-in is in the language and the theme of Word", async ({ page }) => {
  const pane = await open(page, "?language=nn-NO&theme=dark");
  await expect(page.getByRole("button", { name: "Set inn handlingsplan" })).toBeVisible();
  await expect(pane.locator("html")).toHaveAttribute("lang", "nn");
  expect(await pane.locator("html").evaluate(() => Office.context.officeTheme.isDarkTheme)).toBe(true);

  await page.getByLabel("Språk").selectOption("bokmål");
  await expect(page.getByRole("button", { name: "Sett inn handlingsplan" })).toBeVisible();
});

test("a pane that is loaded anew, or closed and shown again, is the add-in from its start", async ({ page }) => {
  const pane = await open(page);
  await page.getByRole("button", { name: "Start ruten på nytt" }).click();
  await expect(pane.getByRole("button").first()).toBeVisible();
  await page.getByRole("button", { name: "Lukk ruten" }).click();
  await expect(page.locator("#pane-frame iframe")).toHaveCount(0);
  await page.getByRole("group", { name: "Planhjelp" }).getByRole("button", { name: "Planhjelp" }).click();
  await expect(pane.getByRole("button").first()).toBeVisible();
});

test("an answer is held back as long as the page's address says, and is counted then", async ({ page }) => {
  await page.goto("/preview.html?latency=600000");
  const pane = page.frameLocator("#pane-frame iframe");
  const steps = pane.getByText("Forankring");
  await expect(pane.getByText("Leser dokumentet …").first()).toBeVisible();
  expect(await page.evaluate(() => window.preview?.roundTrips())).toBe(0);
  await expect(steps).toHaveCount(0);

  await page.getByLabel("Forsinkelse").fill("0");
  await page.getByRole("button", { name: "Start ruten på nytt" }).click();
  await expect(steps).toBeVisible();
  expect(await page.evaluate(() => window.preview?.roundTrips())).toBe(1);
  expect(await page.evaluate(() => window.preview?.answeredBytes() ?? 0)).toBeGreaterThan(1000);
});

test("the width of the pane can be set by the keyboard, from 320 pixels up", async ({ page }) => {
  await open(page, "?pane=330");
  const divider = page.getByRole("separator", { name: "Bredden på ruten" });
  await divider.press("ArrowRight");
  await divider.press("ArrowRight");
  await expect(divider).toHaveAttribute("aria-valuenow", "320");
  await divider.press("ArrowLeft");
  expect((await page.locator("#pane-frame iframe").boundingBox())?.width).toBe(330);
});

for (const theme of ["light", "dark"]) {
  test(`the page itself has nothing that axe objects to, ${theme}`, async ({ page }, testInfo) => {
    await open(page, `?theme=${theme}`);
    await page.screenshot({ path: testInfo.outputPath(`preview-${theme}.png`) });
    const { violations } = await new AxeBuilder({ page }).exclude("#pane-frame").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
