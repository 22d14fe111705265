import type { HostSettings } from "./HostSettings";
import { deleteCustomXml, storedXmlParts } from "./model/customXml";
import { DocumentModel } from "./model/DocumentModel";
import { Package } from "./model/Package";

/** A .docx as it is when its custom XML parts were lost on the way (#1742). */
export async function withoutCustomXml(docx: Uint8Array, settings: HostSettings): Promise<Uint8Array> {
  const parts = await Package.open(docx);
  const model = new DocumentModel(parts, { ...settings, readOnly: false, faults: [] });
  const lost = storedXmlParts(model);
  for (const part of lost) deleteCustomXml(model, part);
  return lost.length === 0 ? docx : parts.save();
}
