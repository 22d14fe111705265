import type JSZip from "jszip";
import { NAMESPACE } from "../xml/namespace";
import { countZipEntries } from "./countZipEntries";
import { decodeXmlText } from "./decodeXmlText";
import { definesEntities } from "./definesEntities";
import { inflateEntry } from "./inflateEntry";
import { planOfParts } from "./planOfParts";
import { problem, type ReadPlanFile } from "./PlanFileProblem";
import { MOST_BYTES, MOST_PARTS } from "./sizeLimit";

/** Where Word stores custom XML parts. */
const CUSTOM_XML = /^customXml\/item\d*\.xml$/iu;

/** The plan in the bytes of a .docx. Nothing but its custom XML parts is inflated. */
export async function readPlanDocument(bytes: Uint8Array): Promise<ReadPlanFile> {
  if (countZipEntries(bytes) > MOST_PARTS) return problem("tooManyParts");
  const { default: Zip } = await import("jszip");
  const zip = await Zip.loadAsync(bytes).catch(() => null);
  if (zip === null) return problem("broken");
  const contents = await inflateAll(zip.file(CUSTOM_XML));
  if (typeof contents === "string") return problem(contents);
  const xmls = contents.map(decodeXmlText).filter((xml) => xml !== null);
  const ours = xmls.filter((xml) => xml.includes(NAMESPACE));
  if (ours.length === 0) return problem(zip.file(/^word\//iu).length > 0 ? "noPlanInDocument" : "notAPlan");
  return ours.some(definesEntities) ? problem("broken") : planOfParts(ours);
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
