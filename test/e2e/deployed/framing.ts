import type { Browser, FrameLocator } from "@playwright/test";
import { PANE } from "./engines/Engine";
import { BASE, FRAME, HOSTS } from "./hosts";

/**
 * Whether the browser shows a page of ours in a frame, with these hosts' pages around it, from the outermost on.
 *
 * @param page its file in the folder
 */
export async function framed(
  browser: Browser,
  proxy: string,
  around: readonly string[],
  page: string,
): Promise<boolean> {
  const context = await browser.newContext({ proxy: { server: `http://${proxy}` }, ignoreHTTPSErrors: true });
  const tab = await context.newPage();
  const address = around.reduceRight(
    (inner, host) => `https://${host}${FRAME}${encodeURIComponent(inner)}`,
    BASE + page,
  );
  await tab.goto(address);
  const [shown] = tab.frames().slice(around.length);
  const isShown = shown?.url() === BASE + page && (await shown.locator("head script, head link").count()) > 0;
  await context.close();
  return isShown;
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
  const context = await browser.newContext({ proxy: { server: `http://${proxy}` }, ignoreHTTPSErrors: true });
  if (isTrusted)
    await context.route(`https://${HOSTS.office}/**/AgaveErrorUX/index.html`, (route) =>
      route.fulfill({ contentType: "text/html", body: `<script>${YES}</script>` }),
    );
  const page = await context.newPage();
  await page.goto(`https://${NOT_MICROSOFTS}/preview.html?manifest=deployed.xml`);
  return { pane: page.locator(PANE).first().contentFrame(), close: () => context.close() };
}

/** What Office.js's page answers once the user has said yes, there or earlier. */
const YES = `addEventListener("message", ({ source, origin }) => {
  source.postMessage(JSON.stringify({ hostUserTrusted: true }), origin);
});`;
