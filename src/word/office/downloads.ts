/** Platforms whose window for add-ins drops downloads without an error (office-js #2700, #4681, #3385). */
const DROPPING: readonly string[] = ["Mac", "iOS"];

/** Whether a download may come to nothing, without anyone being told. */
export function mayLoseDownloads(): boolean {
  // Declared as numbers, and texts when it runs.
  return DROPPING.includes(String(Office.context.platform));
}
