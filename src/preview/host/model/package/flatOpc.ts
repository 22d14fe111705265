import { WordError } from "../../protocol/WordError";
import { parseXml } from "../../xml/parseXml";
import { withoutDeclaration } from "../../xml/xmlText";
import { elements, W } from "../../xml/wml";
import { Package } from "./Package";
import { partKey } from "./partKey";
import { OFFICE_TYPE, relationshipsOf, relsName } from "./Relationships";

const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

function refuse(message: string): never {
  throw new WordError("InvalidArgument", message);
}

function checkParts(parts: Package, names: readonly string[]): void {
  const sources = ["", ...names.filter((name) => !name.endsWith(".rels"))];
  const targets = new Map(
    sources.flatMap((source) =>
      relationshipsOf(parts, source)
        .filter((rel) => !rel.external)
        .map((rel) => [partKey(rel.target), rel.target]),
    ),
  );
  const owned = new Set(sources.map((source) => partKey(relsName(source))));
  for (const target of targets.values()) if (!parts.has(target)) refuse(`The package lacks the part /${target}`);
  for (const name of sources.slice(1))
    if (!targets.has(partKey(name))) refuse(`No relationship leads to the part /${name}`);
  for (const name of names)
    if (name.endsWith(".rels") && !owned.has(partKey(name))) refuse(`/${name} belongs to no part`);
}

function typesXml(elements: readonly Element[]): string {
  const overrides = elements.map((part) => {
    const [name, type] = [part.getAttributeNS(PKG, "name") ?? "", part.getAttributeNS(PKG, "contentType") ?? ""];
    return `<Override PartName="${name}" ContentType="${type}"/>`;
  });
  return `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="${RELS_TYPE}"/>${overrides.join("")}</Types>`;
}

/** A flat OPC document, as insertOoxml takes it, as a package. InvalidArgument where Word would refuse it. */
export function readFlatOpc(xml: string): Package {
  const root = parseXml(xml)?.documentElement;
  if (!root) refuse("The OOXML is not well-formed");
  if (root.namespaceURI !== PKG || root.localName !== "package") refuse("The OOXML is no pkg:package");
  const texts = new Map<string, string>();
  const binaries = new Map<string, string>();
  const elements = [...root.getElementsByTagNameNS(PKG, "part")];
  for (const part of elements) {
    const name = (part.getAttributeNS(PKG, "name") ?? "").replace(/^\//, "");
    const content = part.getElementsByTagNameNS(PKG, "xmlData")[0]?.firstElementChild;
    if (content) texts.set(name, new XMLSerializer().serializeToString(content));
    else binaries.set(name, (part.getElementsByTagNameNS(PKG, "binaryData")[0]?.textContent ?? "").replace(/\s/g, ""));
  }
  texts.set("[Content_Types].xml", typesXml(elements));
  const parts = Package.of(texts, binaries);
  checkParts(
    parts,
    [...texts.keys(), ...binaries.keys()].filter((name) => name !== "[Content_Types].xml"),
  );
  return parts;
}

function partXml(parts: Package, name: string, text: string): string {
  const content = withoutDeclaration(text);
  const type = name.endsWith(".rels") ? RELS_TYPE : parts.contentType(name);
  return `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
}

/** Some blocks of the document as flat OPC, with the styles and lists of the document. */
export function writeFlatOpc(parts: Package, documentPart: string, blocks: readonly Element[]): string {
  const source = parts.xml(documentPart);
  if (!source) throw new Error("The document has no main part");
  const root = source.documentElement.cloneNode(false) as Element;
  root.removeAttributeNS(W, "conformance");
  const body = source.createElementNS(root.namespaceURI, "w:body");
  body.append(...blocks.map((block) => block.cloneNode(true)));
  root.append(body);
  const related = relationshipsOf(parts, documentPart).filter(
    (rel) => !rel.external && parts.text(rel.target) !== null,
  );
  const references = blocks.flatMap((block) => (block.localName === "sectPr" ? elements(block) : []));
  const used = new Set(references.map((reference) => reference.getAttributeNS(OFFICE_TYPE, "id")));
  const kept = related.filter(
    (rel) => used.has(rel.id) || /\/(styles|numbering|settings|fontTable|theme)$/.test(rel.type),
  );
  const rels = (entries: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
  const entry = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return [
    `<pkg:package xmlns:pkg="${PKG}">`,
    partXml(parts, "_rels/.rels", rels(entry("rId1", officeDocument, documentPart))),
    partXml(parts, relsName(documentPart), rels(kept.map((rel) => entry(rel.id, rel.type, `/${rel.target}`)).join(""))),
    partXml(parts, documentPart, new XMLSerializer().serializeToString(root)),
    ...kept.map((rel) => partXml(parts, rel.target, parts.text(rel.target) ?? "")),
    "</pkg:package>",
  ].join("");
}
