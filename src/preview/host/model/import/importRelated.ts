import { everyElement } from "../../xml/wml";
import { plainTypeOf } from "../package/contentTypes";
import type { DocumentModel } from "../DocumentModel";
import type { Package } from "../package/Package";
import { addRelationship, OFFICE_TYPE, relationshipsOf } from "../package/Relationships";

/** Copies what imported content points to: pictures and other parts with all that they point to, and links. */
export function importRelated(model: DocumentModel, source: Package, part: string, imported: Element): void {
  const byId = new Map(relationshipsOf(source, part).map((rel) => [rel.id, rel]));
  const copied = new Map<string, string>();
  for (const element of everyElement(imported)) {
    for (const attribute of [...element.attributes]) {
      const rel = attribute.namespaceURI === OFFICE_TYPE ? byId.get(attribute.value) : undefined;
      if (!rel) continue;
      const target = rel.external ? rel.target : copyPart(model.parts, source, rel.target, copied);
      attribute.value = addRelationship(model.parts, model.part, rel.type, target, rel.external);
    }
  }
}

function copyPart(parts: Package, source: Package, name: string, copied: Map<string, string>): string {
  const known = copied.get(name);
  if (known !== undefined) return known;
  const target = parts.freeName(name);
  copied.set(name, target);
  const text = source.text(name);
  if (text === null) parts.putBinary(target, source.binary(name) ?? "");
  else parts.put(target, text);
  parts.setContentType(target, source.contentType(name) || plainTypeOf(name));
  for (const rel of relationshipsOf(source, name)) {
    const next = rel.external ? rel.target : copyPart(parts, source, rel.target, copied);
    addRelationship(parts, target, rel.type, next, rel.external, rel.id);
  }
  return target;
}
