import { definesEntities } from "../foreign/definesEntities";
import type { PlanFileProblem } from "../file/PlanFileProblem";
import { MOST_BYTES } from "../foreign/sizeLimit";
import { cleanMeasure } from "./cleanMeasure";
import { cleanText } from "../answers/cleanText";
import type { Measure } from "./Measure";
import { appendElement, appendMeasure } from "../stored/xml/writeContent";
import { withoutReports } from "../report/reportFields";
import { writtenIn } from "../thread/threadCells";
import { readMeasure } from "../stored/xml/measureXml";
import { NAMESPACE } from "../stored/xml/namespace";
import { PartError } from "../stored/xml/PartError";
import { childrenOf, textOf } from "../stored/xml/readElement";

/** Measures that a municipality keeps to use again, in any plan. */
export interface OwnCollection {
  readonly title: string;
  /** Numbered T1, T2 … in the collection; in a plan they get the plan's numbers. */
  readonly measures: readonly Measure[];
}

/** The version of the collections that we write; plans have another. */
const FORMAT = 1;

/** Why a file gives no collection; the pane has the words. */
export type CollectionProblem = Extract<PlanFileProblem, "empty" | "tooLarge" | "notAPlan" | "broken" | "newer">;

/** What the text of a file holds. */
export type ReadCollection =
  | { readonly kind: "collection"; readonly collection: OwnCollection }
  | { readonly kind: "problem"; readonly code: CollectionProblem };

/** The measures as a file: one `<collection>` with a `<title>` and the `<measure>` elements of a plan's file. */
export function encodeCollection(measures: readonly Measure[], title: string): string {
  const xml = document.implementation.createDocument(NAMESPACE, "collection");
  const root = xml.documentElement;
  root.setAttribute("version", String(FORMAT));
  root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  appendElement(root, "title", {}, cleanText(title));
  for (const measure of numbered(measures)) appendMeasure(root, measure);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(xml)}\n`;
}

/** The collection in the text of a file (see encodeCollection). Never throws for a bad file. */
export function readCollection(text: string): ReadCollection {
  if (text.trim() === "") return problem("empty");
  if (text.length > MOST_BYTES) return problem("tooLarge");
  if (!text.trimStart().startsWith("<")) return problem("notAPlan");
  if (definesEntities(text)) return problem("broken");
  const parsed = new DOMParser().parseFromString(text, "application/xml");
  if (parsed.getElementsByTagName("parsererror").length > 0) return problem("broken");
  const root = parsed.documentElement;
  if (root.namespaceURI !== NAMESPACE || root.localName !== "collection") return problem("notAPlan");
  const version = root.getAttribute("version") ?? "";
  if (!/^\d{1,15}$/u.test(version)) return problem("broken");
  return Number(version) > FORMAT ? problem("newer") : readMeasures(root);
}

function readMeasures(root: Element): ReadCollection {
  try {
    const measures = numbered(childrenOf(root, "measure").map(readMeasure));
    return measures.length === 0
      ? problem("empty")
      : { kind: "collection", collection: { title: textOf(root, "title"), measures } };
  } catch (error) {
    if (error instanceof PartError) return problem("broken");
    throw error;
  }
}

/** The measures, cleaned, with the numbers of their places and without what their plan alone has: links, reports. */
function numbered(measures: readonly Measure[]): readonly Measure[] {
  return measures.map((measure, index) => ({
    ...cleanMeasure({ ...measure, more: withoutReports(writtenIn(measure.more)) }),
    nr: `T${index + 1}`,
  }));
}

function problem(code: CollectionProblem): ReadCollection {
  return { kind: "problem", code };
}
