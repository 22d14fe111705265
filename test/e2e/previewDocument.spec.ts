import { expect, test } from "@playwright/test";
import { openPreview } from "./openPreview";

test("what stands in Calibri is shown in Carlito, which comes with the page", async ({ page }) => {
  await openPreview(page);
  await expect(page.locator("article p").first()).toBeVisible();
  const loaded = (): Promise<readonly string[]> =>
    page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family));
  await expect.poll(loaded).toContain("Calibri");
});

test("the pane has one button that starts it anew", async ({ page }) => {
  await openPreview(page);
  await expect(page.getByRole("button", { name: /på nytt/ })).toHaveCount(1);
});
