import { FIGURES } from "../questions/factFields";
import { decodeXmlText } from "../foreign/decodeXmlText";
import { NAMESPACE } from "../stored/xml/namespace";

/** Where Word stores custom XML parts. */
const CUSTOM_XML = /^customXml\/item\d*\.xml$/iu;

/**
 * The bytes of a .docx without what only those who make the plan need: notes, what is ticked as done, reasons, other versions
 * of fields, and who has written when. Answers, measures, tables and the municipality's figures stay, and all that is not ours. Rejects where it is no
 * .docx.
 */
export async function bareDocument(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: Zip } = await import(/* webpackChunkName: "zip" */ "jszip");
  const zip = await Zip.loadAsync(bytes);
  for (const entry of zip.file(CUSTOM_XML)) {
    const xml = decodeXmlText(await entry.async("uint8array"));
    const bare = xml === null ? null : barePart(xml);
    if (bare !== null) zip.file(entry.name, bare);
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** A part of the plan without notes, conflicts and writers; null for what is no part of ours. */
function barePart(xml: string): string | null {
  if (!xml.includes(NAMESPACE)) return null;
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.namespaceURI !== NAMESPACE || root.localName !== "part") return null;
  const isNotes = root.getAttribute("name") === "reflections";
  for (const child of [...root.children])
    if (child.localName === "conflict" || (isNotes && isNote(child))) child.remove();
  root.setAttribute("revision", "1");
  root.removeAttribute("by");
  root.removeAttribute("seen");
  return new XMLSerializer().serializeToString(document);
}

/** The municipality's figures stand among the notes, and in the text. */
function isNote(element: Element): boolean {
  return element.localName === "note" && !(element.getAttribute("item") ?? "").startsWith(FIGURES);
}
