import { partKey, partUri } from "./partKey";

export const TYPES_PART = "[Content_Types].xml";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

function extensionOf(name: string): string {
  return /\.([^./]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

function overridesOf(types: Document, name: string): Element[] {
  const key = partKey(name);
  return [...types.getElementsByTagNameNS(TYPES, "Override")].filter(
    (entry) => partKey(entry.getAttribute("PartName") ?? "") === key,
  );
}

/** A part's content type: its own, or that of its extension (ECMA-376 part 2, 10.1.2.4); "" where nothing says it. */
export function contentTypeOf(types: Document, name: string): string {
  const [own] = overridesOf(types, name);
  const byExtension = [...types.getElementsByTagNameNS(TYPES, "Default")].find(
    (entry) => entry.getAttribute("Extension")?.toLowerCase() === extensionOf(name),
  );
  return (own ?? byExtension)?.getAttribute("ContentType") ?? "";
}

/** What a part is that nothing else is said of: relationships, some XML, or some bytes. */
export function plainTypeOf(name: string): string {
  const known: Readonly<Record<string, string>> = { rels: RELATIONSHIPS, xml: "application/xml" };
  return known[extensionOf(name)] ?? "application/octet-stream";
}

/** Says what a part is, where that is not said already. Gives whether anything was changed. */
export function setContentType(types: Document, name: string, contentType: string): boolean {
  if (contentTypeOf(types, name) === contentType) return false;
  removeContentType(types, name);
  if (contentTypeOf(types, name) === contentType) return true;
  const entry = types.createElementNS(TYPES, "Override");
  entry.setAttribute("PartName", `/${partUri(name)}`);
  entry.setAttribute("ContentType", contentType);
  types.documentElement.append(entry);
  return true;
}

/** Takes out what is said of this part alone. Gives whether anything was. */
export function removeContentType(types: Document, name: string): boolean {
  const own = overridesOf(types, name);
  for (const entry of own) entry.remove();
  return own.length > 0;
}
