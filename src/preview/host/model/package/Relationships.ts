import { all, W } from "../../xml/wml";
import type { Package } from "./Package";
import { partKey, partUri } from "./partKey";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
/** The base of the relationship types of ECMA-376 part 1. */
export const OFFICE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WML_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's name, or the address where the target is outside of the package. */
  readonly target: string;
  readonly external: boolean;
  readonly element: Element;
}

/** The name of the part that holds the relationships of a part. */
export function relsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  const path = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** The relationships of a part; of the package where the name is "". */
export function relationshipsOf(parts: Package, part: string): Relationship[] {
  const rels = parts.xml(relsName(part));
  return (rels ? all(rels, "Relationship", RELATIONSHIPS) : []).map((element) => {
    const target = element.getAttribute("Target") ?? "";
    const external = element.getAttribute("TargetMode") === "External";
    return {
      id: element.getAttribute("Id") ?? "",
      type: element.getAttribute("Type") ?? "",
      target: external ? target : resolve(part, target),
      external,
      element,
    };
  });
}

/** The part that a part points to with a relationship of the type's last word, "styles" for instance. */
export function relatedPart(parts: Package, part: string, type: string): string | null {
  return relationshipsOf(parts, part).find((rel) => rel.type.endsWith(`/${type}`) && !rel.external)?.target ?? null;
}

/**
 * The part of a document's styles, lists, settings or comments. Where it has none, an empty one is made, under a name that nothing in
 * the package has: a part that no relationship leads to is none of the document's.
 */
export function ensureRelatedPart(
  parts: Package,
  part: string,
  kind: "styles" | "numbering" | "settings" | "comments",
): string {
  const known = relatedPart(parts, part, kind);
  if (known !== null && parts.has(known)) return known;
  const made = known ?? parts.freeName(`${folderOf(part)}${kind}.xml`);
  parts.put(made, `<w:${kind} xmlns:w="${W}"/>`, `${WML_TYPE}.${kind}+xml`);
  if (known === null) addRelationship(parts, part, `${OFFICE_TYPE}/${kind}`, made);
  return made;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function relativeTarget(part: string, target: string): string {
  const folder = folderOf(part);
  if (folder !== "" && target.startsWith(folder)) return target.slice(folder.length);
  return "../".repeat(folder.split("/").length - 1) + target;
}

/** Adds a relationship and gives its id. `target` is a part's name, or an address outside of the package. */
export function addRelationship(
  parts: Package,
  part: string,
  type: string,
  target: string,
  external = false,
  wantedId?: string,
): string {
  const name = relsName(part);
  if (!parts.has(name)) parts.put(name, `<Relationships xmlns="${RELATIONSHIPS}"/>`);
  const rels = parts.xml(name);
  if (!rels) throw new Error(`${name} is not XML`);
  const id = wantedId ?? freeId(parts, part);
  const element = rels.createElementNS(RELATIONSHIPS, "Relationship");
  element.setAttribute("Id", id);
  element.setAttribute("Type", type);
  element.setAttribute("Target", external ? target : partUri(relativeTarget(part, target)));
  if (external) element.setAttribute("TargetMode", "External");
  rels.documentElement.append(element);
  parts.markChanged(name);
  return id;
}

function freeId(parts: Package, part: string): string {
  const used = new Set(relationshipsOf(parts, part).map((rel) => rel.id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

export function removeRelationshipsTo(parts: Package, part: string, target: string): void {
  const key = partKey(target);
  for (const rel of relationshipsOf(parts, part))
    if (!rel.external && partKey(rel.target) === key) rel.element.remove();
  parts.markChanged(relsName(part));
}
