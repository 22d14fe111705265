import { expect, test } from "@playwright/test";
import { openPreview } from "./openPreview";

test("the pane has one button that starts it anew", async ({ page }) => {
  await openPreview(page);
  await expect(page.getByRole("button", { name: /på nytt/ })).toHaveCount(1);
});
