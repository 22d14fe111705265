/** Hands the user a file, as the browser does with downloads. Whether it was kept, nobody tells us. */
export function downloadBlob(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  // Firefox, and some of Word's windows, follow only links that are in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, REVOKED_AFTER_MS);
}

/** A browser may ask where to save before it reads. */
const REVOKED_AFTER_MS = 60_000;
