/** What is copied, by its media type. */
export type Contents = Readonly<Record<string, string>>;

/** Copies something in these forms; false where the browser refuses. To be called from a click. */
export async function copyContents(contents: Contents): Promise<boolean> {
  return copyByEvent(contents) || (await copyByClipboard(contents));
}

/**
 * The older way comes first: frames of other origins, as a pane is in Word on the web, are often refused the newer one,
 * and a refusal may come too late for another try.
 */
function copyByEvent(contents: Contents): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.stopPropagation();
    for (const [type, content] of Object.entries(contents)) event.clipboardData.setData(type, content);
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

async function copyByClipboard(contents: Contents): Promise<boolean> {
  try {
    const blobs = Object.entries(contents).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
