import { readFileSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";
import { openAlongParts, readManifest, withOpenAlong } from "./openAlong.mjs";
import { LOCALES, templateDocument } from "./templateDocument.mjs";

const PARTS = [
  "[Content_Types].xml",
  "_rels/.rels",
  "docProps/app.xml",
  "docProps/core.xml",
  "word/_rels/document.xml.rels",
  "word/footer1.xml",
  "word/header1.xml",
  "word/numbering.xml",
  "word/settings.xml",
  "word/styles.xml",
];

/**
 * The template as a .docx. The same bytes each time: order, dates and compression are fixed.
 *
 * @param {import("./lines.mjs").Language} language
 * @param {boolean} [opensAlong] Word opens the add-in with the documents that are made of it (openAlong.mjs)
 * @returns {Promise<Uint8Array>}
 */
export async function templateDocx(language, opensAlong = false) {
  const zip = new JSZip();
  const options = { date: new Date(Date.UTC(2026, 0, 1)), createFolders: false };
  for (const part of PARTS) {
    const text = readFileSync(path.join(import.meta.dirname, "parts", part), "utf8");
    const localized = text.replaceAll(LOCALES.nb, LOCALES[language]);
    zip.file(part, opensAlong ? withOpenAlong(part, localized) : localized, options);
  }
  zip.file("word/document.xml", templateDocument(language), options);
  const more = opensAlong ? openAlongParts(readManifest()) : {};
  for (const [part, text] of Object.entries(more)) zip.file(part, text, options);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}
