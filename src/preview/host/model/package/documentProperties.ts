import type { DocumentModel } from "../DocumentModel";
import { addRelationship, OFFICE_TYPE, relatedPart } from "./Relationships";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DC = "http://purl.org/dc/elements/1.1/";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

interface PropertyPart {
  readonly type: string;
  readonly contentType: string;
  readonly name: string;
  /** An empty part. */
  readonly xml: string;
}

/** What Word keeps of a document beside its text (ECMA-376 part 2, 11; part 1, 15.2.12.3). */
const CORE_PART: PropertyPart = {
  type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  name: "docProps/core.xml",
  xml: `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DC}"/>`,
};
const EXTENDED_PART: PropertyPart = {
  type: `${OFFICE_TYPE}/extended-properties`,
  contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  name: "docProps/app.xml",
  xml: `<Properties xmlns="${EXTENDED}"/>`,
};

/** Where each of Word's properties stands: its part, namespace, and element. */
const PLACES = {
  title: [CORE_PART, DC, "dc:title"],
  subject: [CORE_PART, DC, "dc:subject"],
  author: [CORE_PART, DC, "dc:creator"],
  comments: [CORE_PART, DC, "dc:description"],
  keywords: [CORE_PART, CORE, "cp:keywords"],
  category: [CORE_PART, CORE, "cp:category"],
  company: [EXTENDED_PART, EXTENDED, "Company"],
  manager: [EXTENDED_PART, EXTENDED, "Manager"],
} as const;

export type DocumentProperty = keyof typeof PLACES;

/** A property of the document; "" where it has none. */
export function documentProperty(model: DocumentModel, property: DocumentProperty): string {
  const [part] = PLACES[property];
  const xml = model.parts.xml(partOf(model, part) ?? "");
  return xml === null ? "" : (elementOf(xml, property)?.textContent ?? "");
}

export function setDocumentProperty(model: DocumentModel, property: DocumentProperty, text: string): void {
  const [part, namespace, name] = PLACES[property];
  model.editPart(() => {
    const file = partOf(model, part) ?? addPart(model, part);
    const xml = model.parts.xml(file);
    if (xml === null) return;
    const element = elementOf(xml, property) ?? xml.documentElement.appendChild(xml.createElementNS(namespace, name));
    element.textContent = text;
    model.parts.markChanged(file);
  });
}

function elementOf(xml: Document, property: DocumentProperty): Element | undefined {
  const [, namespace, name] = PLACES[property];
  return xml.getElementsByTagNameNS(namespace, name.replace(/^.*:/, ""))[0];
}

function partOf({ parts }: DocumentModel, { type }: PropertyPart): string | null {
  const found = relatedPart(parts, "", type.slice(type.lastIndexOf("/") + 1));
  return found !== null && parts.has(found) ? found : null;
}

function addPart({ parts }: DocumentModel, { type, contentType, name, xml }: PropertyPart): string {
  const made = parts.freeName(name);
  parts.put(made, xml, contentType);
  addRelationship(parts, "", type, made);
  return made;
}
