import type { Browser } from "@playwright/test";
import { findControl, hasText, PANE, SAVE, type Engine } from "./Engine";

/** Chromium as Playwright drives it, through a proxy. */
export async function chromium(browser: Browser, proxy: string): Promise<Engine> {
  const context = await browser.newContext({ proxy: { server: `http://${proxy}` }, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const pane = async () => (await (await page.waitForSelector(PANE)).contentFrame())!;
  const find = async (...control: Parameters<typeof findControl>) =>
    (await (await pane()).waitForFunction(findControl, ...control)).asElement()!;
  return {
    open: async (address) => {
      await page.goto(address);
    },
    click: async (control) => (await find(control)).click(),
    fill: async (control, text) => (await find(control)).fill(text),
    see: async (text) => {
      await (await pane()).waitForFunction(hasText, text);
    },
    save: async () => Uint8Array.from(await page.evaluate<number[]>(SAVE)),
    close: () => context.close(),
  };
}
