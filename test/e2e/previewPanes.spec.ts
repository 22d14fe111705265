import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { control, docx, heading, para, table } from "../builders";
import { openPreview } from "./openPreview";

const SECOND = "#pane-frame-2 iframe";

/** Opens a document with a table in a block. */
async function openTable(page: Page): Promise<void> {
  const file = await docx(
    heading("Forankring (steg 2)"),
    control(
      "Tiltak",
      table([
        ["Tiltak", "Antall"],
        ["Kurs", "10"],
        ["Mentor", "9"],
      ]),
      para(""),
    ),
    para("Etter"),
  );
  await page.evaluate(([...bytes]) => window.preview!.open(bytes, "tabell.docx"), [...file]);
  await expect(page.locator("article td").first()).toHaveText("Tiltak");
}

const cells = (page: Page): Locator => page.locator("article td");
const tool = (page: Page, name: string): Locator => page.locator("#context").getByRole("button", { name });

/** Puts the cursor into the cell of that text. */
const click = (page: Page, text: string): Promise<void> => cells(page).filter({ hasText: text }).locator("p").click();

test("at a table its rows and columns are changed with the buttons that come up, by keyboard too", async ({ page }) => {
  await openPreview(page);
  await openTable(page);
  await expect(page.locator("#context")).toBeHidden();
  await click(page, "Mentor");
  await expect(page.getByRole("group", { name: "Tabell" }).getByRole("button")).toHaveText([
    "Ny rad under",
    "Slett rad",
    "Flytt rad opp",
    "Ny kolonne til høyre",
    "Slett kolonne",
    "Sorter etter kolonnen",
  ]);
  await page.keyboard.press("Tab");
  await expect(tool(page, "Ny rad under")).toBeFocused();
  await tool(page, "Flytt rad opp").press("Enter");
  await expect(cells(page)).toHaveText(["Tiltak", "Antall", "Mentor", "9", "Kurs", "10"]);
  await expect(tool(page, "Flytt rad opp")).toBeFocused();
  await tool(page, "Sorter etter kolonnen").click();
  await expect(cells(page)).toHaveText(["Kurs", "10", "Mentor", "9", "Tiltak", "Antall"]);
  await tool(page, "Ny kolonne til høyre").click();
  await expect(cells(page)).toHaveText(["Kurs", "", "10", "Mentor", "", "9", "Tiltak", "", "Antall"]);
  await tool(page, "Slett rad").click();
  await expect(cells(page)).toHaveText(["Kurs", "", "10", "Tiltak", "", "Antall"]);
});

test("a block is copied with its content control and deleted; outside of it no buttons come up", async ({ page }) => {
  const preview = await openPreview(page);
  await openTable(page);
  await click(page, "Kurs");
  const block = page.getByRole("group", { name: "Blokken «Tiltak»" });
  await block.getByRole("button", { name: "Kopier blokken" }).click();
  await expect(page.locator("article .content-control")).toHaveCount(2);
  await block.getByRole("button", { name: "Slett blokken" }).click();
  await expect(page.locator("article .content-control")).toHaveCount(1);
  await page.locator("article p").filter({ hasText: "Etter" }).click();
  await expect(page.locator("#context")).toBeHidden();
  expect((await preview.save()).length).toBeGreaterThan(1000);
});

test("a write-protected document has no buttons at its tables", async ({ page }) => {
  await openPreview(page, "?readonly=1");
  await openTable(page);
  await click(page, "Kurs");
  await expect(page.locator("#context")).toBeHidden();
  await page.getByLabel("Skrivebeskyttet").uncheck();
  await expect(page.getByRole("group", { name: "Tabell" })).toBeVisible();
});

test("with the buttons at a table the page has nothing that axe objects to", async ({ page }, testInfo) => {
  await openPreview(page, "?panes=2");
  await openTable(page);
  await click(page, "Kurs");
  await page.screenshot({ path: testInfo.outputPath("table.png") });
  const { violations } = await new AxeBuilder({ page }).exclude("#pane-frame").exclude("#pane-frame-2").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test("tests can type where they put the cursor, change a table, and open what was saved", async ({ page }) => {
  const preview = await openPreview(page);
  await openTable(page);
  await page.evaluate(() => {
    window.preview!.select("Kurs");
    window.preview!.type("Kurs og samling");
    window.preview!.edit("insertRowBelow");
    window.preview!.type("Hospitering");
  });
  const expected = [
    "Forankring (steg 2)",
    "Tiltak",
    "Antall",
    "Kurs og samling",
    "10",
    "Hospitering",
    "Mentor",
    "9",
    "Etter",
  ];
  expect(await preview.texts()).toEqual(expected);
  await page.evaluate(([...bytes]) => window.preview!.open(bytes), [...(await preview.save())]);
  expect(await preview.texts()).toEqual(expected);
  await page.evaluate(() => {
    window.preview!.select("Etter");
  });
  await expect(
    page.evaluate(() => {
      window.preview!.edit("deleteRow");
    }),
  ).rejects.toThrow("nothing to deleteRow");
});

test("two panes are on one document, each reading what the other has changed there", async ({ page }) => {
  const { pane } = await openPreview(page, "?panes=2");
  const second = page.frameLocator(SECOND);
  await expect(second.getByText("Forankring")).toBeVisible();
  await expect(pane.getByText("Forankring")).toBeVisible();
  const write = (): Promise<void> =>
    Word.run(async (context) => {
      context.document.body.insertParagraph("Fra rute 2", "Start");
      await context.sync();
    });
  const read = (): Promise<string> =>
    Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst().load("text");
      await context.sync();
      return first.text;
    });
  await second.locator("html").evaluate(write);
  expect(await pane.locator("html").evaluate(read)).toBe("Fra rute 2");
  await expect(page.locator("article p").first()).toHaveText("Fra rute 2");
});

test("a pane that is killed while it waits starts anew, its batch is carried out, and the other pane stays", async ({
  page,
}) => {
  const { pane } = await openPreview(page, "?panes=2");
  const second = page.frameLocator(SECOND);
  await expect(second.getByText("Forankring")).toBeVisible();
  await second.locator("html").evaluate((html) => {
    html.setAttribute("data-same", "");
  });
  await page.getByLabel("Forsinkelse").fill("600000");
  await pane.locator("html").evaluate((html) => {
    html.setAttribute("data-same", "");
    void Word.run(async (context) => {
      context.document.body.insertParagraph("Midt i en bolk", "Start");
      await context.sync();
    });
  });
  await expect(page.locator("article p").first()).toHaveText("Midt i en bolk");
  await page.getByLabel("Forsinkelse").fill("0");
  await page.evaluate(() => {
    window.preview!.killPane();
  });
  await expect(pane.getByText("Forankring")).toBeVisible();
  await expect(pane.locator("html")).not.toHaveAttribute("data-same");
  await expect(second.locator("html")).toHaveAttribute("data-same");
  await page.evaluate(() => {
    window.preview!.killPane(1);
  });
  await expect(second.getByText("Forankring")).toBeVisible();
  await expect(second.locator("html")).not.toHaveAttribute("data-same");
});

test("the pane is started anew by a button", async ({ page }) => {
  const { pane } = await openPreview(page);
  await pane.locator("html").evaluate((html) => {
    html.setAttribute("data-same", "");
  });
  await page.getByRole("button", { name: "Start ruten på nytt" }).click();
  await expect(pane.getByText("Forankring")).toBeVisible();
  await expect(pane.locator("html")).not.toHaveAttribute("data-same");
});

for (const [parameters, left] of [
  ["", "1"],
  ["?fault=settingsLost", null],
] as const) {
  test(`settings that the add-in saved are there when the document is opened again: ${parameters || "yes"}`, async ({
    page,
  }) => {
    const preview = await openPreview(page, parameters);
    const { pane } = preview;
    await pane.locator("html").evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set("a", "1");
          Office.context.document.settings.saveAsync(resolve);
        }),
    );
    await page.evaluate(([...bytes]) => window.preview!.open(bytes), [...(await preview.save())]);
    await expect(pane.getByText("Forankring")).toBeVisible();
    const read = await pane.locator("html").evaluate(() => Office.context.document.settings.get("a") as unknown);
    expect(read).toBe(left);
  });
}
