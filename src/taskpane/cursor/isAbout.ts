import type { CursorPlace } from "../state/Cursor";
import type { Page } from "../state/Page";
import { isSamePage } from "../state/visits";

/** Whether a page is already about the place where the cursor stands, as exactly as that is known. */
export function isAbout(page: Page, { page: wanted }: CursorPlace): boolean {
  return isSamePage(page, wanted) && (atOf(wanted) === null || atOf(wanted) === atOf(page));
}

function atOf(page: Page): string | null {
  return "at" in page ? (page.at ?? null) : null;
}
