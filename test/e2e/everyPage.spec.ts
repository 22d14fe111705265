import { expect, test, type Frame, type FrameLocator, type Page } from "@playwright/test";
import { WAYS, type Way } from "./everyPage";
import { keyboardWalk } from "./keyboardWalk";
import { openPreview } from "./openPreview";
import { pageFaults } from "./pageFaults";
import { shortTree } from "./shortTree";

test.use({ colorScheme: "light", contextOptions: { reducedMotion: "reduce", forcedColors: "active" } });

const START = "Les dokumentet på nytt";

/** The accessibility tree of a page, once all of it has come. */
async function settledTree(pane: FrameLocator): Promise<string> {
  await expect(pane.getByText("Henter siden")).toHaveCount(0);
  let tree = "";
  await expect
    .poll(async () => {
      const before = tree;
      tree = await pane.locator("body").ariaSnapshot();
      return tree === before && tree.length > 200;
    })
    .toBe(true);
  return tree;
}

async function goToStart(pane: FrameLocator): Promise<void> {
  const start = pane.getByRole("button", { name: START });
  const back = pane.getByRole("banner").getByRole("button").first();
  while (!(await start.isVisible())) {
    await back.or(start).first().click();
    await settledTree(pane);
  }
}

const frameOf = (page: Page): Frame => page.frames().find((each) => each.url().includes("taskpane"))!;

async function look(page: Page, pane: FrameLocator, { name, open }: Way): Promise<void> {
  await open(pane);
  const tree = await settledTree(pane);
  const { stops, faults } = await keyboardWalk(page, frameOf(page));
  const text = [...shortTree(tree), "", "Tab:", ...stops].join("\n");
  expect.soft(`${text}\n`).toMatchSnapshot(`${name}.txt`);
  expect.soft([...faults, ...(await pageFaults(page, frameOf(page)))], name).toEqual([]);
}

const HALF = WAYS.length / 2;

// npx playwright test everyPage --update-snapshots makes test/e2e/trees anew.
for (const ways of [WAYS.slice(0, HALF), WAYS.slice(HALF)]) {
  const names = ways.map(({ name }) => name).join(", ");
  test(`what is read aloud, the way of Tab, 400 %, wide text, forced colours, no motion: ${names}`, async ({
    page,
  }) => {
    const { pane } = await openPreview(page);
    for (const way of ways) {
      await look(page, pane, way);
      await goToStart(pane);
    }
  });
}

test("what is wrong on a page is found", async ({ page }) => {
  const { pane } = await openPreview(page);
  await settledTree(pane);
  await frameOf(page).evaluate(() => {
    const add = (name: string, style: string, text: string): void => {
      const made = document.createElement(name);
      made.style.cssText = style;
      made.textContent = text;
      document.querySelector("main")!.append(made);
    };
    add(
      "button",
      "position: absolute; top: 9px; left: 0; width: 12px; height: 12px; padding: 0; overflow: hidden; outline: none; transition: all 2s",
      "x",
    );
    add("button", "position: absolute; top: 9px; left: 14px; width: 12px; height: 12px; padding: 0", "y");
    add("p", "height: 20px; overflow: hidden", "en tekst som er for lang til å få plass på en linje i et smalt vindu");
    add("div", "width: 500px", "bred");
    add("div", "position: sticky; bottom: 0; height: 200px", "i veien");
  });
  const found = await pageFaults(page, frameOf(page));
  for (const fault of ["moves: <button", "smaller than 24 pixels", "cut off with wide spacing: <p", "covers 2"]) {
    expect(found.join("\n")).toContain(fault);
  }
  expect(found.filter((fault) => fault.startsWith("scrolls to the side"))).toHaveLength(2);
  expect((await keyboardWalk(page, frameOf(page))).faults).toContain("nothing shows the focus on button x");
});
