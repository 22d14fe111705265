import { expect, test, type FrameLocator, type Locator } from "@playwright/test";
import { look, openIn, THEMES } from "./look";
import { openPreview } from "./openPreview";

const scrolled = (pane: FrameLocator): Promise<number> =>
  pane.locator("html").evaluate(() => Math.round(window.scrollY));

const topOf = (row: Locator): Promise<number> => row.evaluate((each) => Math.round(each.getBoundingClientRect().top));

test("the list of tables is come back to where it was left, with the focus on the row, and so after a reload", async ({
  page,
}) => {
  const { pane } = await openPreview(page, "?pane=320");
  await pane.getByRole("button", { name: "Standardtabeller" }).click();
  await expect(pane.getByRole("main").locator("li[data-at]").last()).toBeVisible();
  await pane.locator("html").evaluate(() => {
    window.scrollTo(0, 900);
  });
  const main = pane.getByRole("main");
  const inSight = await main
    .locator("li[data-at]")
    .evaluateAll((rows: HTMLElement[]) => rows.find((row) => row.getBoundingClientRect().top > 200)?.dataset.at);
  const row = main.locator(`li[data-at="${inSight}"] > button`).first();
  const title = await row.locator("span").first().textContent();
  await row.scrollIntoViewIfNeeded();
  expect(await scrolled(pane)).toBeGreaterThan(800);
  const left = await topOf(row);
  await row.click();
  await expect(pane.getByRole("heading", { level: 1, name: title! })).toBeFocused();
  expect(await scrolled(pane)).toBe(0);

  await pane.getByRole("button", { name: "Alle tabeller" }).click();
  await expect(row).toBeFocused();
  await expect.poll(() => topOf(row)).toBe(left);

  await pane.locator("html").evaluate(() => {
    window.location.reload();
  });
  await expect(pane.getByRole("heading", { level: 1, name: "Standardtabeller" })).toBeVisible();
  await expect(row).toBeFocused();
  await expect.poll(() => topOf(row)).toBe(left);
  await pane.getByRole("button", { name: "Alle steg" }).click();
  await expect(pane.getByRole("button", { name: "Standardtabeller" })).toBeFocused();
});

for (const theme of THEMES) {
  test(`a notice that has become a line, and the list of what can be undone, are accessible and fit: ${theme}`, async ({
    page,
  }) => {
    const preview = await openIn(page, theme);
    const { pane } = preview;
    await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
    const field = pane.getByRole("textbox").first();
    await field.fill("Mange går snart av med pensjon.");
    await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
    await expect(pane.getByRole("button", { name: "Angre siste innsetting" })).toBeVisible();
    await field.pressSequentially(" Vi må");
    await expect(pane.getByRole("button", { name: "Satt inn under «Forankring»", exact: true })).toBeVisible();
    await look(preview, "notice-line", theme);
    await pane.getByText("Angre …").click();
    await expect(pane.getByRole("button", { name: "Angre: Satt inn under «Forankring»" })).toBeVisible();
    await look(preview, "undo-list", theme);
  });
}
