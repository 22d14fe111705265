import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { openPreview, type OpenPreview } from "./openPreview";

/** The themes of Word that the pane is looked at in. */
export const THEMES = ["light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

/** Widths of the pane, in CSS pixels: Word's narrowest, and one that users often have. */
const WIDTHS = [320, 450];

/** Opens the preview in a theme, in a window of that height. */
export async function openIn(
  page: Page,
  theme: Theme,
  parameters = "",
  height = 900,
  isNewcomer = false,
): Promise<OpenPreview> {
  await page.setViewportSize({ width: 1280, height });
  await page.emulateMedia({ colorScheme: theme });
  return openPreview(page, `?theme=${theme}${parameters}`, isNewcomer);
}

/** What is looked at: the page, and the pane in it. */
type Looked = Pick<OpenPreview, "page" | "pane">;

/** Finds nothing for axe and nothing to scroll to the side, at both widths; keeps a picture of each. */
export async function look(preview: Looked, name: string, theme: Theme): Promise<void> {
  for (const width of WIDTHS) {
    await setWidth(preview, width);
    await lookAsItIs(preview, `${name}-${width}-${theme}`, theme);
  }
}

/** The same for the pane as it is now. */
export async function lookAsItIs({ page, pane }: Looked, name: string, theme: Theme = "light"): Promise<void> {
  const path = `.artifacts/screenshots/${name}.png`;
  await page.locator("#pane iframe").screenshot({ path, animations: "disabled" });
  expect(await violations(page, theme)).toEqual([]);
  const overflow = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** What axe finds in the pane. Fluent's focus dummies are no part of the page. */
async function violations(page: Page, theme: Theme): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    .include(["#pane iframe", "body"])
    .exclude(["#pane iframe", "[data-tabster-dummy]"]);
  // Both themes have the same elements: all else is found in the light one.
  if (theme === "dark") builder.withRules(["color-contrast", "link-in-text-block"]);
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** As if the divider had been dragged there: the focus stays where it is. */
async function setWidth({ page, pane }: Looked, width: number): Promise<void> {
  await page.locator("#pane").evaluate((element, pixels) => {
    element.style.width = `${pixels}px`;
  }, width);
  await expect.poll(() => pane.locator("html").evaluate(() => window.innerWidth)).toBe(width);
}
