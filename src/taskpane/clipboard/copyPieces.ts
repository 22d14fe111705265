import type { Piece } from "../../document/Piece";
import { piecesAsHtml } from "./piecesAsHtml";
import { piecesAsText } from "./piecesAsText";

/** Copies pieces as text and as HTML; false where the browser refuses. To be called from a click. */
export async function copyPieces(pieces: readonly Piece[]): Promise<boolean> {
  const text = piecesAsText(pieces);
  const html = piecesAsHtml(pieces);
  return copyByEvent(text, html) || (await copyByClipboard(text, html));
}

/**
 * The older way comes first: frames of other origins, as a pane is in Word on the web, are often refused the newer one,
 * and a refusal may come too late for another try.
 */
function copyByEvent(text: string, html: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
    copied = true;
  };
  document.addEventListener("copy", fill, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
    return document.execCommand("copy") && copied;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill, true);
  }
}

async function copyByClipboard(text: string, html: string): Promise<boolean> {
  try {
    const blob = (type: string, content: string): Blob => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/plain": blob("text/plain", text), "text/html": blob("text/html", html) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
