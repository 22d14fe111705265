import puppeteer, { type ElementHandle } from "puppeteer-core";
import { findControl, hasText, PANE, SAVE, type Engine } from "./Engine";

/** Firefox by WebDriver BiDi, through a proxy. Playwright's own driver asks for commands that the one with long support lacks. */
export async function firefox(program: string, proxy: string): Promise<Engine> {
  const [host, port] = proxy.split(":");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: program,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.ssl": host,
      "network.proxy.ssl_port": Number(port),
      "intl.accept_languages": "nb-NO",
    },
  });
  const page = await browser.newPage();
  const pane = async () => await (await page.waitForSelector(PANE))!.contentFrame();
  const find = async (...control: Parameters<typeof findControl>) =>
    (await (await pane()).waitForFunction(findControl, { polling: 100 }, ...control)) as ElementHandle<HTMLElement>;
  return {
    open: async (address) => {
      await page.goto(address);
    },
    click: async (control) => (await find(control)).click(),
    fill: async (control, text) => {
      const field = await find(control);
      await field.evaluate((element) => {
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
      });
      await field.type(text);
    },
    see: async (text) => {
      await (await pane()).waitForFunction(hasText, { polling: 100 }, text);
    },
    save: async () => Uint8Array.from((await page.evaluate(SAVE)) as number[]),
    close: () => browser.close(),
  };
}
