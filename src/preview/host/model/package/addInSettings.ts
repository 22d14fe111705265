import type { DocumentModel } from "../DocumentModel";
import { addRelationship, relatedPart, relationshipsOf } from "./Relationships";

/** What an add-in saves in a document with Office.context.document.settings: a web extension part ([MS-OWEXML]). */

const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const CONTENT = "application/vnd.ms-office.webextension";
const FOLDER = "word/webextensions";
const PANES = `${FOLDER}/taskpanes.xml`;

/** The settings of the add-in with that id in its manifest, by name; the values are JSON. */
export function readAddInSettings(model: DocumentModel, addIn: string): Map<string, string> {
  const part = partOf(model, addIn);
  const properties = part === null ? [] : [...(model.parts.xml(part)?.getElementsByTagNameNS(WE, "property") ?? [])];
  return new Map(
    properties.map((property) => [property.getAttribute("name") ?? "", property.getAttribute("value") ?? ""]),
  );
}

/** Replaces all settings of the add-in by these. */
export function writeAddInSettings(model: DocumentModel, addIn: string, settings: ReadonlyMap<string, string>): void {
  model.editPart(() => {
    const part = partOf(model, addIn) ?? addPart(model, addIn);
    const xml = model.parts.xml(part);
    const list = xml?.getElementsByTagNameNS(WE, "properties")[0];
    if (!xml || !list) return;
    list.replaceChildren(
      ...[...settings].map(([name, value]) => {
        const property = xml.createElementNS(WE, "we:property");
        property.setAttribute("name", name);
        property.setAttribute("value", value);
        return property;
      }),
    );
    model.parts.markChanged(part);
  });
}

function partOf(model: DocumentModel, addIn: string): string | null {
  const { parts } = model;
  const panes = relatedPart(parts, "", "webextensiontaskpanes");
  const extensions = panes === null ? [] : relationshipsOf(parts, panes).filter((rel) => rel.type === TYPE);
  const own = extensions.find((rel) => {
    const reference = parts.xml(rel.target)?.getElementsByTagNameNS(WE, "reference")[0];
    return reference?.getAttribute("id")?.toLowerCase() === addIn.toLowerCase();
  });
  return own?.target ?? null;
}

function addPart(model: DocumentModel, addIn: string): string {
  const { parts } = model;
  const panes = relatedPart(parts, "", "webextensiontaskpanes") ?? addPanes(model);
  let number = 1;
  while (parts.has(`${FOLDER}/webextension${number}.xml`)) number += 1;
  const part = `${FOLDER}/webextension${number}.xml`;
  parts.put(
    part,
    `<we:webextension xmlns:we="${WE}" id="{${addIn}}"><we:reference id="${addIn}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${R}"/></we:webextension>`,
    `${CONTENT}+xml`,
  );
  const list = parts.xml(panes);
  const pane = list?.createElementNS(WETP, "wetp:taskpane");
  const reference = list?.createElementNS(WETP, "wetp:webextensionref");
  if (!list || !pane || !reference) return part;
  reference.setAttributeNS(R, "r:id", addRelationship(parts, panes, TYPE, part));
  const shown = { dockstate: "right", visibility: "0", width: "350", row: String(number) };
  for (const [name, value] of Object.entries(shown)) pane.setAttribute(name, value);
  pane.append(reference);
  list.documentElement.append(pane);
  parts.markChanged(panes);
  return part;
}

function addPanes(model: DocumentModel): string {
  model.parts.put(PANES, `<wetp:taskpanes xmlns:wetp="${WETP}" xmlns:r="${R}"/>`, `${CONTENT}taskpanes+xml`);
  addRelationship(model.parts, "", `${TYPE}taskpanes`, PANES);
  return PANES;
}
