/** What Word reads when it opens a document; the manifest names the pane that it opens by the same word. */
const NAME = "Office.AutoShowTaskpaneWithDocument";

/**
 * Whether Word opens the pane together with this document. Null where that cannot be chosen: on iPad, in a document that can only
 * be read, and where Word does not say.
 */
export function opensAlong(): boolean | null {
  try {
    const { requirements, document } = Office.context;
    if (!requirements.isSetSupported("AddinCommands", "1.1")) return null;
    return document.mode === Office.DocumentMode.ReadOnly ? null : document.settings.get(NAME) === true;
  } catch {
    return null;
  }
}

/**
 * Chooses it, by one write, and none where it is so already: each write of a setting may reload the panes of others (#4354).
 * Gives Office's error where Word refuses (#6552; #6209 for documents that turn out to be read-only), null where it is done.
 */
export function setOpensAlong(opens: boolean): Promise<Error | Office.Error | null> {
  if (opensAlong() === opens) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { settings } = Office.context.document;
    const before: unknown = settings.get(NAME);
    settings.set(NAME, opens);
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) {
        resolve(null);
        return;
      }
      // Or it would go along with a later save.
      if (before === null || before === undefined) settings.remove(NAME);
      else settings.set(NAME, before);
      resolve(error);
    });
  });
}
