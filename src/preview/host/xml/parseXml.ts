/** An XML text as a DOM, or null where it is not well-formed. */
export function parseXml(text: string): Document | null {
  let parsed: Document;
  try {
    parsed = new DOMParser().parseFromString(text, "application/xml");
  } catch {
    return null;
  }
  return parsed.getElementsByTagName("parsererror").length > 0 ? null : parsed;
}
