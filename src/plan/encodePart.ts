import type { PartName } from "./PartName";
import { partOfBlock } from "./partOfBlock";
import type { Plan } from "./Plan";
import { appendAnswer } from "./xml/answerXml";
import { appendElement } from "./xml/appendElement";
import { appendMeasure } from "./xml/measureXml";
import { NAMESPACE, VERSION } from "./xml/namespace";

/**
 * One part of the plan as the XML of a custom XML part: `<part name version revision>` in our namespace, the hashes of
 * the part's blocks included. Without XML declaration, which Word refuses to update (office-js #1643).
 */
export function encodePart(plan: Plan, part: PartName, revision: number): string {
  const xml = document.implementation.createDocument(NAMESPACE, "part");
  const root = xml.documentElement;
  root.setAttribute("name", part);
  root.setAttribute("version", String(VERSION));
  root.setAttribute("revision", String(revision));
  root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  appendContent(root, plan, part);
  for (const [tag, hash] of Object.entries(plan.written)) {
    if (partOfBlock(tag) === part) appendElement(root, "written", { block: tag, hash });
  }
  return new XMLSerializer().serializeToString(xml);
}

function appendContent(root: Element, plan: Plan, part: PartName): void {
  if (part === "meta") {
    const { municipality, from, to, language, place } = plan.meta;
    appendElement(root, "municipality", {}, municipality);
    appendElement(root, "from", {}, from);
    appendElement(root, "to", {}, to);
    appendElement(root, "language", {}, language);
    if (place !== "meta") appendElement(root, "place", {}, place);
  } else if (part === "measures") {
    root.setAttribute("last", String(plan.lastMeasure));
    for (const measure of plan.measures) appendMeasure(root, measure);
  } else {
    for (const [prompt, answer] of Object.entries(plan.answers[part])) appendAnswer(root, prompt, answer);
  }
}
