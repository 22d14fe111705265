import type JSZip from "jszip";
import { NAMESPACE } from "../stored/xml/namespace";
import { countZipEntries } from "../foreign/countZipEntries";
import { decodeXmlText } from "../foreign/decodeXmlText";
import { definesEntities } from "../foreign/definesEntities";
import { inflateEntry } from "../foreign/inflateEntry";
import type { PlanFileProblem } from "./PlanFileProblem";
import { MOST_BYTES, MOST_PARTS } from "../foreign/sizeLimit";

/** Where Word stores custom XML parts. */
const CUSTOM_XML = /^customXml\/item\d*\.xml$/iu;

/** The XML of the plan's parts in the bytes of a .docx, of which nothing but custom XML parts is inflated. */
export async function documentParts(bytes: Uint8Array): Promise<readonly string[] | PlanFileProblem> {
  if (countZipEntries(bytes) > MOST_PARTS) return "tooManyParts";
  const { default: Zip } = await import(/* webpackMode: "eager" */ "jszip");
  const zip = await Zip.loadAsync(bytes).catch(() => null);
  if (zip === null) return "broken";
  const contents = await inflateAll(zip.file(CUSTOM_XML));
  if (typeof contents === "string") return contents;
  const xmls = contents.map(decodeXmlText).filter((xml) => xml !== null);
  const ours = xmls.filter((xml) => xml.includes(NAMESPACE));
  if (ours.length === 0) return zip.file(/^word\//iu).length > 0 ? "noPlanInDocument" : "notAPlan";
  return ours.some(definesEntities) ? "broken" : ours;
}

async function inflateAll(
  entries: readonly JSZip.JSZipObject[],
): Promise<readonly Uint8Array[] | "tooLarge" | "broken"> {
  const contents: Uint8Array[] = [];
  let left = MOST_BYTES;
  for (const entry of entries) {
    const content = await inflateEntry(entry, left);
    if (typeof content === "string") return content;
    contents.push(content);
    left -= content.length;
  }
  return contents;
}
