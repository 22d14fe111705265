import type JSZip from "jszip";
import { countZipEntries } from "../../foreign/countZipEntries";
import { decodeXmlText } from "../../foreign/decodeXmlText";
import { definesEntities } from "../../foreign/definesEntities";
import { inflateEntry } from "../../foreign/inflateEntry";
import type { SheetProblem } from "../read/SheetFile";
import { MOST_PARTS, mostInflated } from "../read/sheetLimits";

/** A file's parts cannot be read, for this reason. */
export class PartProblem extends Error {
  public constructor(public readonly code: SheetProblem) {
    super(code);
  }
}

/** The parts of a zipped file, each read when it is asked for. */
export interface WorkbookParts {
  readonly names: readonly string[];
  /** A part's XML, null where there is none. Throws a PartProblem for what is too large, or no XML. */
  readonly xml: (name: string) => Promise<string | null>;
}

/** Opens a zip. Throws a PartProblem where it is broken, or made of too much. */
export async function openParts(bytes: Uint8Array): Promise<WorkbookParts> {
  if (countZipEntries(bytes) > MOST_PARTS) throw new PartProblem("tooManyParts");
  const { default: Zip } = await import(/* webpackMode: "eager" */ "jszip");
  const zip = await Zip.loadAsync(bytes).catch(() => null);
  if (zip === null) throw new PartProblem("broken");
  const entries = new Map<string, JSZip.JSZipObject>();
  zip.forEach((_, entry) => {
    if (!entry.dir) entries.set(partName(entry.name), entry);
  });
  let left = mostInflated(bytes.length);
  const xml = async (name: string): Promise<string | null> => {
    const entry = entries.get(partName(name));
    if (entry === undefined) return null;
    const content = await inflateEntry(entry, left);
    if (typeof content === "string") throw new PartProblem(content === "tooLarge" ? "tooMuchMemory" : content);
    left -= content.length;
    const text = decodeXmlText(content);
    if (text === null || definesEntities(text)) throw new PartProblem("broken");
    return text;
  };
  return { names: [...entries.keys()], xml };
}

/** A part's name as it is compared: programs write backslashes, a leading slash and other case (ECMA-376 part 2, 6.2.2). */
function partName(name: string): string {
  return name.replace(/\\/gu, "/").replace(/^\/+/u, "").toLowerCase();
}

/** The name of a part that a relationship of another names. */
export function resolvePart(from: string, target: string): string {
  const plain = target.replace(/\\/gu, "/");
  const steps = plain.startsWith("/") ? plain.slice(1) : `${folderOf(from)}${plain}`;
  const path: string[] = [];
  for (const step of steps.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** The part with the relationships of another. */
export function relationshipsOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}
