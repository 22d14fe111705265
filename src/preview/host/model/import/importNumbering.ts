import { all, attr, children, setAttr } from "../../xml/wml";
import type { DocumentModel } from "../DocumentModel";
import type { Package } from "../package/Package";
import { relatedPart } from "../package/Relationships";

/** Gives the lists that imported content uses numbers of this document, and brings their definitions along. */
export function importNumbering(
  model: DocumentModel,
  source: Package,
  part: string,
  imported: readonly Element[],
): void {
  const numbering = relatedPart(source, part, "numbering");
  const root = numbering === null ? null : (source.xml(numbering)?.documentElement ?? null);
  const given = new Map<string, string | null>();
  for (const use of imported.flatMap((element) => all(element, "numId"))) {
    const numId = attr(use, "val") ?? "0";
    if (numId === "0") continue;
    const known = given.get(numId);
    const target = known === undefined ? bringList(model, root, numId) : known;
    given.set(numId, target);
    if (target === null) use.parentElement?.remove();
    else setAttr(use, "val", target);
  }
}

function bringList(model: DocumentModel, root: Element | null, numId: string): string | null {
  const num = root && children(root, "num").find((candidate) => attr(candidate, "numId") === numId);
  const abstractId = num && attr(children(num, "abstractNumId")[0], "val");
  const abstract =
    root && children(root, "abstractNum").find((candidate) => attr(candidate, "abstractNumId") === abstractId);
  if (!num || !abstract) return null;
  const { numbering } = model;
  const document = numbering.ensureRoot().ownerDocument;
  const copy = document.importNode(abstract, true);
  setAttr(copy, "abstractNumId", String(numbering.nextDefinition()));
  for (const link of [...all(copy, "pStyle"), ...all(copy, "styleLink"), ...all(copy, "numStyleLink")]) link.remove();
  return numbering.addList(
    copy,
    children(num, "lvlOverride").map((override) => document.importNode(override, true)),
  );
}
