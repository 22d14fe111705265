import type JSZip from "jszip";
import { countZipEntries } from "../../foreign/countZipEntries";
import { decodeXmlText } from "../../foreign/decodeXmlText";
import { definesEntities } from "../../foreign/definesEntities";
import { inflateEntry } from "../../foreign/inflateEntry";
import { MOST_PARTS } from "../../foreign/sizeLimit";
import type { OldDocumentProblem } from "./OldDocument";

/** The most XML that is read of a document's text and styles: plans have less than 1 MB, and the pane parses it. */
const MOST_XML = 8 * 1024 * 1024;
const MAIN = /<Relationship\b[^>]*\/officeDocument"[^>]*>/u;
const TARGET = /\bTarget="\/?([^"]+)"/u;

/** The XML of a document's text, and of its styles, "" where it has none. */
export interface DocumentXml {
  readonly document: string;
  readonly styles: string;
}

/** Takes the XML out of the bytes of a .docx, of which nothing else is inflated. */
export async function documentXml(bytes: Uint8Array): Promise<DocumentXml | OldDocumentProblem> {
  if (countZipEntries(bytes) > MOST_PARTS) return "tooManyParts";
  const { default: Zip } = await import(/* webpackMode: "eager" */ "jszip");
  const zip = await Zip.loadAsync(bytes).catch(() => null);
  if (zip === null) return "broken";
  const relations = await textOf(zip.file("_rels/.rels"), MOST_XML);
  if (relations?.problem !== undefined) return relations.problem;
  const path = TARGET.exec(MAIN.exec(relations?.text ?? "")?.[0] ?? "")?.[1] ?? "word/document.xml";
  const main = path.startsWith("word/") ? await textOf(zip.file(path), MOST_XML) : null;
  if (main === null) return "notADocument";
  if (main.problem !== undefined) return main.problem;
  const styles = await textOf(zip.file(/^word\/styles\d*\.xml$/iu)[0] ?? null, MOST_XML - main.text.length);
  if (styles?.problem !== undefined) return styles.problem;
  return { document: main.text, styles: styles?.text ?? "" };
}

type EntryText = { readonly text: string; readonly problem?: undefined } | { readonly problem: "tooLarge" | "broken" };

async function textOf(entry: JSZip.JSZipObject | null, most: number): Promise<EntryText | null> {
  if (entry === null) return null;
  const content = await inflateEntry(entry, most);
  if (typeof content === "string") return { problem: content };
  const text = decodeXmlText(content);
  return text === null || definesEntities(text) ? { problem: "broken" } : { text };
}
