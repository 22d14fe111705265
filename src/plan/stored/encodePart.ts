import { decodeParts } from "./decodeParts";
import { hasRowOf } from "../merge/FieldSet";
import { partFields } from "../merge/partFields";
import { isTablePart, type PartName } from "./PartName";
import { partOfBlock } from "./partOfBlock";
import { PartTooLarge } from "./PartTooLarge";
import { PartUnreadable } from "./PartUnreadable";
import { type PartVersion } from "./PartVersion";
import { nextVersion } from "./nextVersion";
import type { Plan } from "../Plan";
import {
  appendAnswer,
  appendElement,
  appendGrid,
  appendMeasure,
  appendTable,
  fillAnswer,
  writeVersion,
} from "./xml/writeContent";
import { NAMESPACE, VERSION } from "./xml/namespace";

/**
 * The most that one part may be kept in, in bytes. Word on the web refuses parts of 1 MB, and does not find one that was made
 * elsewhere (office-js #2408, #6216).
 */
export const MOST_PART_BYTES = 900_000;

/** What its version adds to a part at most, with all writers that are remembered. */
const MOST_VERSION_BYTES = 1000;

/**
 * As encodePart, for a part that is to be kept in a document: throws PartTooLarge where Word would lose it, PartUnreadable
 * where we would.
 */
export function encodeKeptPart(plan: Plan, part: PartName, version: PartVersion): string {
  const xml = encodePart(plan, part, version);
  const bytes = new Blob([xml]).size;
  if (bytes > MOST_PART_BYTES) throw new PartTooLarge(part, bytes);
  if (decodeParts([xml], plan.meta.language).parts[0] !== part) throw new PartUnreadable(part);
  return xml;
}

/** Whether a part is small enough to be kept in a document, whatever its version will be. */
export function canBeKept(plan: Plan, part: PartName): boolean {
  const xml = encodePart(plan, part, nextVersion("", []));
  return new Blob([xml]).size + MOST_VERSION_BYTES <= MOST_PART_BYTES;
}

/**
 * One part of the plan as the XML of a custom XML part: `<part name version revision>` in our namespace, the hashes of
 * the part's blocks and its conflicts included, but for those that are settled or about a row that is gone. Without XML declaration, which Word refuses to update (office-js #1643).
 */
export function encodePart(plan: Plan, part: PartName, version: PartVersion): string {
  const xml = document.implementation.createDocument(NAMESPACE, "part");
  const root = xml.documentElement;
  root.setAttribute("name", part);
  root.setAttribute("version", String(VERSION));
  writeVersion(root, version);
  root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  appendContent(root, plan, part);
  for (const [tag, hash] of Object.entries(plan.written)) {
    if (partOfBlock(tag) === part) appendElement(root, "written", { block: tag, hash });
  }
  const fields = partFields(plan, part);
  for (const { field, other } of fields.conflicts.filter((conflict) => hasRowOf(fields, conflict.field))) {
    fillAnswer(appendElement(root, "conflict", { field, kind: other.kind }), other);
  }
  return withoutForbidden(new XMLSerializer().serializeToString(xml));
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Without the characters that XML cannot hold (XML 1.0, 2.2), halves of pairs among them: Word would refuse the whole part. */
function withoutForbidden(xml: string): string {
  return xml.replace(FORBIDDEN, "");
}

function appendContent(root: Element, plan: Plan, part: PartName): void {
  switch (part) {
    case "meta":
      appendMeta(root, plan);
      break;
    case "measures":
      root.setAttribute("last", String(plan.lastMeasure));
      for (const measure of plan.measures) appendMeasure(root, measure);
      break;
    case "reflections":
      for (const [item, text] of Object.entries(plan.reflections)) appendElement(root, "note", { item }, text);
      break;
    case "inWord":
      for (const [tag, table] of Object.entries(plan.inWord)) appendGrid(root, tag, table);
      break;
    case "previous":
      appendPrevious(root, plan);
      break;
    default:
      if (isTablePart(part)) appendTable(root, plan.tables[part] ?? { rows: [], lastRow: 0, columns: [] });
      else appendAnswers(root, part === "choices" ? plan.choices : plan.answers[part]);
  }
}

function appendAnswers(root: Element, answers: Plan["choices"]): void {
  for (const [prompt, answer] of Object.entries(answers)) appendAnswer(root, prompt, answer);
}

function appendMeta(root: Element, { meta }: Plan): void {
  const { municipality, from, to, hta, language, place } = meta;
  appendElement(root, "municipality", {}, municipality);
  appendElement(root, "from", {}, from);
  appendElement(root, "to", {}, to);
  appendElement(root, "language", {}, language);
  if (hta !== "") appendElement(root, "hta", {}, hta);
  if (place !== "meta") appendElement(root, "place", {}, place);
}

function appendPrevious(root: Element, { previous }: Plan): void {
  if (previous === null) return;
  appendElement(root, "from", {}, previous.from);
  appendElement(root, "to", {}, previous.to);
  for (const measure of previous.done) appendMeasure(root, measure);
}
