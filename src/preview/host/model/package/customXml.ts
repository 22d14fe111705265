import { isWindows } from "../../HostSettings";
import { WordError } from "../../protocol/WordError";
import { parseXml } from "../../xml/parseXml";
import { withoutDeclaration } from "../../xml/xmlText";
import type { DocumentModel } from "../DocumentModel";
import {
  addRelationship,
  OFFICE_TYPE,
  relatedPart,
  relationshipsOf,
  removeRelationshipsTo,
  relsName,
} from "./Relationships";

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DECLARATION = /^\uFEFF?\s*<\?xml/;

/** A custom XML part (ECMA-376 part 1, 15.2.5): its id is the one in its properties part. */
export interface CustomXml {
  readonly id: string;
  readonly part: string;
}

function idOf(model: DocumentModel, part: string): string {
  const properties = relatedPart(model.parts, part, "customXmlProps");
  const root = properties === null ? null : (model.parts.xml(properties)?.documentElement ?? null);
  return root?.getAttributeNS(DATA_STORE, "itemID") ?? `{${part}}`;
}

/** All parts that the document carries. */
export function storedXmlParts(model: DocumentModel): CustomXml[] {
  return storedNames(model).map((part) => ({ part, id: idOf(model, part) }));
}

function storedNames(model: DocumentModel): string[] {
  return relationshipsOf(model.parts, model.part)
    .filter((rel) => rel.type === `${OFFICE_TYPE}/customXml` && model.parts.has(rel.target))
    .map((rel) => rel.target);
}

/** Whether a part that an add-in holds can be used still. */
export function isFound(model: DocumentModel, { id, part }: CustomXml): boolean {
  if (!storedNames(model).includes(part) || idOf(model, part) !== id) return false;
  return !isTooLarge(model, model.parts.lastText(part));
}

/** The parts that an add-in finds: on the web not those that are too large for it (#2408, #6216, by design). */
export function customXmlParts(model: DocumentModel): CustomXml[] {
  return storedXmlParts(model).filter(({ part }) => !isTooLarge(model, model.parts.lastText(part)));
}

/** "Precisely 1 MB"; that bytes of UTF-8 are meant is a guess. */
const MOST_ON_WEB = 1_048_576;

function isTooLarge(model: DocumentModel, xml: string): boolean {
  if (model.settings.platform !== "web" || xml.length * 3 <= MOST_ON_WEB) return false;
  return new Blob([xml]).size > MOST_ON_WEB;
}

export function namespaceOf(model: DocumentModel, { part }: CustomXml): string {
  return model.parts.xml(part)?.documentElement.namespaceURI ?? "";
}

export function xmlOf(model: DocumentModel, { part }: CustomXml): string {
  return withoutDeclaration(model.parts.text(part) ?? "");
}

function checked(model: DocumentModel, xml: string): string {
  if (isTooLarge(model, xml)) throw new WordError("GeneralException", "The custom XML part is larger than 1 MB");
  if (!parseXml(xml)) throw new WordError("InvalidArgument", "The XML is not well-formed");
  return xml;
}

function newGuid(): string {
  const hex = Array.from({ length: 32 }, () =>
    Math.floor(Math.random() * 16)
      .toString(16)
      .toUpperCase(),
  );
  hex[12] = "4";
  hex[16] = "89AB".charAt(Math.floor(Math.random() * 4));
  const digits = hex.join("");
  return `{${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join("-")}}`;
}

/** An id as a new part gets one. */
export function newCustomXmlId(model: DocumentModel, xml: string): string {
  checked(model, xml);
  return newGuid();
}

export function addCustomXml(model: DocumentModel, xml: string): CustomXml {
  const content = checked(model, xml);
  const added: { part: string; id: string } = { part: "", id: newGuid() };
  model.editPart(() => {
    let number = 1;
    while (["item", "itemProps"].some((kind) => model.parts.has(`customXml/${kind}${number}.xml`))) number += 1;
    added.part = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    model.parts.put(added.part, content);
    model.parts.put(
      properties,
      `<ds:datastoreItem xmlns:ds="${DATA_STORE}" ds:itemID="${added.id}"><ds:schemaRefs/></ds:datastoreItem>`,
      PROPERTIES_TYPE,
    );
    addRelationship(model.parts, added.part, `${OFFICE_TYPE}/customXmlProps`, properties);
    addRelationship(model.parts, model.part, `${OFFICE_TYPE}/customXml`, added.part);
  });
  return added;
}

/** Replaces the XML; Word on Windows does not take one that begins with a declaration (#1643). */
export function setCustomXml(model: DocumentModel, { part }: CustomXml, xml: string): void {
  if (isWindows(model.settings.platform) && DECLARATION.test(xml)) {
    throw new WordError("GeneralException", "The XML begins with a declaration");
  }
  const content = checked(model, xml);
  model.editPart(() => {
    model.parts.put(part, content);
  });
}

export function deleteCustomXml(model: DocumentModel, { part }: CustomXml): void {
  model.editPart(() => {
    const properties = relatedPart(model.parts, part, "customXmlProps");
    if (properties !== null) model.parts.remove(properties);
    model.parts.remove(relsName(part));
    model.parts.remove(part);
    removeRelationshipsTo(model.parts, model.part, part);
  });
}
