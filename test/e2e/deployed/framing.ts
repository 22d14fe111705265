import type { Browser, FrameLocator, Page } from "@playwright/test";
import { PANE } from "./engines/Engine";
import { BASE, FRAME, HOSTS } from "./hosts";

/** A tab whose internet is the test's. */
export async function newTab(browser: Browser, proxy: string): Promise<Page> {
  const context = await browser.newContext({ proxy: { server: `http://${proxy}` }, ignoreHTTPSErrors: true });
  return context.newPage();
}

/**
 * Whether the browser shows a page of ours in a frame, with these hosts' pages around it, from the outermost on.
 *
 * @param page its file in the folder
 */
export async function framed(tab: Page, around: readonly string[], page: string): Promise<boolean> {
  const inFrame = (inner: string, host: string): string => `https://${host}${FRAME}${encodeURIComponent(inner)}`;
  await tab.goto(around.reduceRight(inFrame, BASE + page));
  const [shown] = tab.frames().slice(around.length);
  return shown?.url() === BASE + page && (await shown.locator("head script, head link").count()) > 0;
}

/** Office.js knows it not as Word, though our pages may be framed there. */
const NOT_MICROSOFTS = "kommune.sharepoint.com";

/** The pane in that Word. */
export interface TrustedOrNot {
  readonly pane: FrameLocator;
  readonly close: () => Promise<void>;
}

/**
 * Opens the preview as a Word that is not Microsoft's, which Office.js asks the user about, from a hidden page of its own.
 *
 * @param isTrusted what the user has said; no is what Chromium says by itself, since it lets no frame ask
 */
export async function trusted(browser: Browser, proxy: string, isTrusted: boolean): Promise<TrustedOrNot> {
  const page = await newTab(browser, proxy);
  if (isTrusted)
    await page.route(`https://${HOSTS.office}/**/AgaveErrorUX/index.html`, (route) =>
      route.fulfill({ contentType: "text/html", body: `<script>${YES}</script>` }),
    );
  await page.goto(`https://${NOT_MICROSOFTS}/preview.html?manifest=deployed.xml`);
  return { pane: page.locator(PANE).first().contentFrame(), close: () => page.context().close() };
}

/** What Office.js's page answers once the user has said yes, there or earlier. */
const YES = `addEventListener("message", ({ source, origin }) => {
  source.postMessage(JSON.stringify({ hostUserTrusted: true }), origin);
});`;
