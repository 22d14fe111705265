import { child, children, elements } from "../../xml/wml";
import type { DocumentModel } from "../DocumentModel";
import { importBlocks } from "./importBlocks";
import { importRelated } from "./importRelated";
import type { Package } from "../package/Package";
import { placeInContainer } from "../text/placeContent";
import { ensureRelatedPart, relatedPart } from "../package/Relationships";

/** What Word.InsertFileOptions asks to bring along, as far as the host plays it. */
export interface FileOptions {
  readonly importStyles: boolean;
  readonly importParagraphSpacing: boolean;
}

/**
 * Puts another document in place of all of this one: "headers, footers, watermarks, and other section properties are copied
 * by default", the settings are not (Document.insertFileFromBase64 of \@types/office-js). That imported styles take the place
 * of those with their names, and that the defaults come with them, is a guess.
 */
export function replaceDocument(model: DocumentModel, source: Package, options: FileOptions): void {
  const part = relatedPart(source, "", "officeDocument");
  const body = part === null ? null : child(source.xml(part)?.documentElement, "body");
  if (part === null || !body) return;
  if (options.importStyles) importStyles(model, source, part);
  if (options.importParagraphSpacing) importDefaults(model, source, part, "pPrDefault");
  placeInContainer(model, importBlocks(model, source), model.body, "Replace");
  const page = child(body, "sectPr");
  if (!page) return;
  const imported = model.xml.importNode(page, true);
  importRelated(model, source, part, imported);
  child(model.body, "sectPr")?.remove();
  model.body.append(imported);
}

function importStyles(model: DocumentModel, source: Package, part: string): void {
  importDefaults(model, source, part, "rPrDefault");
  for (const style of stylesOf(source, part)) {
    const name =
      elements(style)
        .find(({ localName }) => localName === "name")
        ?.getAttribute("w:val") ?? "";
    const here = model.styles.named(name);
    const links = new Set(["name", "basedOn", "next", "link", "numPr"]);
    if (!here) continue;
    for (const element of elements(here)) if (!links.has(element.localName)) element.remove();
    here.append(
      ...elements(style)
        .filter(({ localName }) => !links.has(localName))
        .map((element) => model.xml.importNode(element, true)),
    );
  }
}

function importDefaults(model: DocumentModel, source: Package, part: string, name: "rPrDefault" | "pPrDefault"): void {
  const from = child(child(stylesRoot(source, part), "docDefaults"), name);
  const own = ensureRelatedPart(model.parts, model.part, "styles");
  const to = child(child(model.parts.xml(own)?.documentElement, "docDefaults"), name);
  if (!from || !to) return;
  to.replaceWith(to.ownerDocument.importNode(from, true));
  model.parts.markChanged(own);
}

function stylesRoot(source: Package, part: string): Element | undefined {
  const styles = relatedPart(source, part, "styles");
  return styles === null ? undefined : source.xml(styles)?.documentElement;
}

function stylesOf(source: Package, part: string): readonly Element[] {
  const root = stylesRoot(source, part);
  return root ? children(root, "style") : [];
}
