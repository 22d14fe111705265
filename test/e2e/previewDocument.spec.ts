import { expect, test } from "@playwright/test";
import { openPreview } from "./openPreview";

for (const width of [640, 900, 1280]) {
  test(`no page of the document is cut off in a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await openPreview(page);
    const sheet = page.locator("section.docx").first();
    await expect(sheet).toBeVisible();
    const [desk, paper] = [await page.locator("#desk").boundingBox(), await sheet.boundingBox()];
    expect(paper!.x).toBeGreaterThanOrEqual(desk!.x);
    expect(paper!.x + paper!.width).toBeLessThanOrEqual(desk!.x + desk!.width);
    expect(await page.locator("#desk").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
}

for (const width of [480, 640, 900]) {
  test(`the document can be read beside the pane, or above it, in a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    const { pane } = await openPreview(page);
    const sheet = page.locator("section.docx").first();
    await expect(sheet).toBeVisible();
    const scale = await sheet.evaluate((paper: HTMLElement) => paper.getBoundingClientRect().width / paper.offsetWidth);
    expect(scale).toBeGreaterThan(0.5);
    const frame = await page.locator("#pane iframe").boundingBox();
    expect(frame!.height).toBeGreaterThan(300);
    expect(frame!.width).toBeGreaterThanOrEqual(320);
    await pane.getByRole("button", { name: /^7 ?Gjennomføring/ }).click();
    await expect(pane.getByRole("textbox").first()).toBeVisible();
  });
}

test("what stands in Calibri is shown in Carlito, which comes with the page", async ({ page }) => {
  await openPreview(page);
  await expect(page.locator("article p").first()).toBeVisible();
  const loaded = (): Promise<readonly string[]> =>
    page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family));
  await expect.poll(loaded).toContain("Calibri");
});

test("what the pane inserts is scrolled to and marked, and the mark goes", async ({ page }) => {
  const { pane } = await openPreview(page, "?platform=windows");
  await pane.getByRole("button", { name: /^7 ?Gjennomføring/ }).click();
  await pane.getByRole("textbox").first().fill("Ledergruppen følger opp planen hvert halvår.");
  await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
  const inserted = page.locator("article .content-control", { hasText: "Ledergruppen følger opp planen" });
  await expect(inserted).toBeInViewport();
  await expect(inserted).toHaveAttribute("data-changed");
  await expect(inserted).not.toHaveAttribute("data-changed");
});

test("the tools at the cursor say what they do, and to what", async ({ page }) => {
  const { pane } = await openPreview(page, "?platform=windows");
  await pane.getByRole("button", { name: /^2 ?Forankring/ }).click();
  await pane.getByRole("textbox").first().fill("Mange går snart av.");
  await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
  await page.locator("article .content-control p").last().click();
  const tools = page.getByRole("group", { name: "Blokken «Planhjelp: Forankring»" });
  await expect(tools).toContainText("Blokken «Planhjelp: Forankring»");
  await expect(tools.getByRole("button", { name: "Slett blokken" })).toHaveAttribute("title", /^Sletter alt i rammen/);
});

test("the pane has one button that starts it anew", async ({ page }) => {
  await openPreview(page);
  await expect(page.getByRole("button", { name: /på nytt/ })).toHaveCount(1);
});
