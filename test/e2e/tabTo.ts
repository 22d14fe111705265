import type { FrameLocator, Locator, Page } from "@playwright/test";

/** Goes by Tab to what has a name, and gives it. */
export async function tabTo(
  page: Page,
  pane: FrameLocator,
  role: "button" | "textbox" | "combobox",
  name: string | RegExp,
): Promise<Locator> {
  const target = pane.getByRole(role, { name }).first();
  await target.waitFor();
  for (let tries = 0; tries < 80; tries++) {
    if (await target.evaluate((element) => element === document.activeElement)) return target;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${String(name)}`);
}
