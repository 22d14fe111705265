/** The name in the pane's address, and in that of the ribbon's page: `?owner=control` or `?owner=bookmark`. */
const PARAMETER = "owner";

/**
 * Whether new blocks are held together by a hidden bookmark, and not by a content control. So on the web, where a content
 * control that an add-in inserts may throw everyone out of the document (#6590, #6635, #6657); elsewhere they get a control.
 * IT chooses otherwise by the addresses in the manifest.
 */
export function holdsByBookmark(): boolean {
  const chosen = new URLSearchParams(window.location.search).get(PARAMETER);
  if (chosen === "control" || chosen === "bookmark") return chosen === "bookmark";
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}
