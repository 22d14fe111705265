/**
 * Whether the web host has another version of the pane than the one that runs here: its page names other scripts. False where
 * the host does not answer.
 */
export async function isReplaced(): Promise<boolean> {
  try {
    const page = await fetch(window.location.pathname, { cache: "no-store" });
    if (!page.ok) return false;
    const served = new DOMParser().parseFromString(await page.text(), "text/html");
    const names = ownScripts(served);
    return names.length > 0 && ownScripts(document).some((name) => !names.includes(name));
  } catch {
    return false;
  }
}

/** The pane's own scripts as a page's HTML names them, beside it or in a folder; not Office.js, nor what a script has fetched. */
function ownScripts(page: Document): readonly string[] {
  const scripts = [...page.querySelectorAll<HTMLScriptElement>("script[src]")];
  return scripts.flatMap((each) => {
    const name = each.getAttribute("src") ?? "";
    return /^(?:[\w.-]+\/)*taskpane\.[^/]*js$/.test(name) ? [name] : [];
  });
}
