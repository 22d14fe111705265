import type { Frame, Page } from "@playwright/test";

/** WCAG 1.4.12: what a reader may set, and the page must bear. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

/** 1280 by 1024 pixels at 400 % (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

/** What a page of the pane lacks at 400 %, with wider text, without motion and for the finger; as sentences. */
export async function pageFaults(page: Page, frame: Frame): Promise<readonly string[]> {
  const restless = await frame.evaluate(moving);
  const small = await frame.evaluate(smallTargets);
  await resize(page, ZOOMED);
  const zoomed = await frame.evaluate(crowded);
  const cut = await frame.evaluate(clippedBy, SPACING);
  await resize(page, null);
  return [...restless, ...small, ...zoomed, ...cut];
}

async function resize(page: Page, size: typeof ZOOMED | null): Promise<void> {
  await page.locator("#pane iframe").evaluate((iframe, to) => {
    const { style } = iframe;
    style.flex = to === null ? "" : "none";
    style.width = to === null ? "" : `${to.width}px`;
    style.height = to === null ? "" : `${to.height}px`;
  }, size);
}

/** Runs in the pane: what moves though the reader wants no motion. */
function moving(): string[] {
  const seconds = (list: string): number => Math.max(...list.split(",").map((each) => parseFloat(each)));
  return [...document.querySelectorAll("body *")].flatMap((each) => {
    const { transitionDuration, animationName, animationDuration, animationIterationCount } = getComputedStyle(each);
    const animates = animationName !== "none" && seconds(animationDuration) > 0.1;
    return seconds(transitionDuration) > 0.1 || (animates && animationIterationCount === "infinite")
      ? [`moves: ${each.outerHTML.slice(0, 120)}`]
      : [];
  });
}

/** Runs in the pane: targets of less than 24 pixels that have another one within these (WCAG 2.5.8); links in a text may be small. */
function smallTargets(): string[] {
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
  const targets = all.flatMap((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    const isInText = getComputedStyle(each).display === "inline";
    return width <= 1 || height <= 1 || isInText ? [] : [{ each, x, y, width, height }];
  });
  const isSmall = ({ width, height }: (typeof targets)[number]): boolean => width < 23.5 || height < 23.5;
  const crowds = (a: (typeof targets)[number], b: (typeof targets)[number]): boolean => {
    const far = (from: number, start: number, size: number): number => Math.max(start - from, from - start - size, 0);
    const across = far(a.x + a.width / 2, b.x, b.width);
    const down = far(a.y + a.height / 2, b.y, b.height);
    return a !== b && !a.each.contains(b.each) && !b.each.contains(a.each) && Math.hypot(across, down) < 12;
  };
  return targets
    .filter((target) => isSmall(target) && targets.some((other) => crowds(target, other)))
    .map(({ each }) => `smaller than 24 pixels: ${each.outerHTML.slice(0, 160)}`);
}

/** Runs in the pane: what leaves no room in a small window. */
function crowded(): string[] {
  const { scrollWidth, clientWidth, clientHeight } = document.documentElement;
  const stuck = [...document.querySelectorAll("body *")].filter((each) =>
    ["sticky", "fixed"].includes(getComputedStyle(each).position),
  );
  const covered = stuck.reduce((sum, each) => sum + each.getBoundingClientRect().height, 0);
  return [
    ...(scrollWidth > clientWidth ? [`scrolls to the side at 320 pixels, by ${scrollWidth - clientWidth}`] : []),
    ...(covered > clientHeight / 2 ? [`what stays in sight covers ${covered} of ${clientHeight} pixels`] : []),
  ];
}

/** Runs in the pane: what is cut off, or scrolls to the side, with wider text. */
function clippedBy(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const isHidden = (each: Element): boolean => each.clientWidth <= 1 || each.clientHeight <= 1;
  const hasText = (each: Element): boolean =>
    [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const cut = [...document.querySelectorAll("body *")].filter((each) => {
    const { overflowX, overflowY } = getComputedStyle(each);
    const isWide = overflowX !== "visible" && each.scrollWidth > each.clientWidth + 1;
    const isHigh = overflowY === "hidden" && each.scrollHeight > each.clientHeight + 1;
    return hasText(each) && !isHidden(each) && (isWide || isHigh);
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  document.adoptedStyleSheets = [];
  return [
    ...cut.map((each) => `cut off with wide spacing: ${each.outerHTML.slice(0, 160)}`),
    ...(scrollWidth > clientWidth ? [`scrolls to the side with wide spacing, by ${scrollWidth - clientWidth}`] : []),
  ];
}
