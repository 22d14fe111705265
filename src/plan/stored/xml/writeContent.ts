import type { Answer } from "../../answers/Answer";
import { type Measure, MEASURE_TEXTS } from "../../measures/Measure";
import type { KnownTable } from "../../table/KnownTable";
import type { PlanTable } from "../../table/PlanTable";
import type { PartVersion } from "../PartVersion";
import { NOT_OURS } from "./gridXml";
import { NAMESPACE } from "./namespace";

/** Sets the attributes `revision`, `by` and `seen`: "a1b2:4 c3d4:3". */
export function writeVersion(root: Element, { revision, by, seen }: PartVersion): void {
  root.setAttribute("revision", String(revision));
  if (by === "") return;
  root.setAttribute("by", by);
  root.setAttribute(
    "seen",
    Object.entries(seen)
      .map(([writer, number]) => `${writer}:${number}`)
      .join(" "),
  );
}

/** Adds `<answer prompt kind>` with what was answered. */
export function appendAnswer(parent: Element, prompt: string, answer: Answer): void {
  fillAnswer(appendElement(parent, "answer", { prompt, kind: answer.kind }), answer);
}

/** Adds to an element that names the answer's kind what was answered. */
export function fillAnswer(element: Element, answer: Answer): void {
  switch (answer.kind) {
    case "text":
      appendElement(element, "text", {}, answer.text);
      break;
    case "list":
      for (const item of answer.items) appendElement(element, "item", {}, item);
      break;
    case "people":
      for (const { who, how } of answer.people) {
        const person = appendElement(element, "person");
        appendElement(person, "who", {}, who);
        appendElement(person, "how", {}, how);
      }
      break;
    case "dates":
      for (const { what, when } of answer.events) {
        const event = appendElement(element, "event");
        appendElement(event, "what", {}, what);
        appendElement(event, "when", {}, when);
      }
      break;
    case "choices":
      for (const option of answer.chosen) appendElement(element, "chosen", {}, option);
      appendElement(element, "other", {}, answer.other);
  }
}

/** Adds `<measure nr status>` with one element per text, and `<field name>` for what further forms ask. */
export function appendMeasure(parent: Element, measure: Measure): void {
  const element = appendElement(parent, "measure", { nr: measure.nr, status: measure.status });
  for (const name of MEASURE_TEXTS) appendElement(element, name, {}, measure[name]);
  for (const [name, text] of Object.entries(measure.more)) appendElement(element, "field", { name }, text);
}

/** Gives the part its `form`, and adds `<column id name hidden>` for each column that the user has changed or placed, and `<row nr>` with its `<cell column>`s. */
export function appendTable(root: Element, table: PlanTable): void {
  root.setAttribute("last", String(table.lastRow));
  if (table.form !== undefined) root.setAttribute("form", table.form);
  for (const { id, name, hidden } of table.columns) {
    appendElement(root, "column", { id, name, hidden: String(hidden) });
  }
  for (const { nr, cells } of table.rows) {
    const row = appendElement(root, "row", { nr });
    for (const [column, text] of Object.entries(cells)) appendElement(row, "cell", { column }, text);
  }
}

/** An id that stands in a list of ids as it is. */
const LISTED = /^(?!-$)\S+$/u;

/**
 * Adds `<table block columns>` with the texts of a table's rows: `columns` are the ids of its columns, and each `<row nr>` has
 * its number; "-" for what is not ours, and neither where that is not known, or cannot be written so.
 */
export function appendGrid(root: Element, block: string, { rows, identity: known }: KnownTable): void {
  const isListed = known?.columns.every((id) => id === null || LISTED.test(id)) ?? false;
  const identity = isListed ? known : null;
  const columns = identity && { columns: identity.columns.map((id) => id ?? NOT_OURS).join(" ") };
  const table = appendElement(root, "table", { block, ...columns });
  rows.forEach((cells, index) => {
    const nr = index === 0 ? undefined : identity?.rows[index - 1];
    const row = appendElement(table, "row", nr === undefined ? {} : { nr: nr ?? NOT_OURS });
    for (const cell of cells) appendElement(row, "cell", {}, cell);
  });
}

/** Adds an element with these attributes, and with a text where one is given. */
export function appendElement(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  text?: string,
): Element {
  const element = parent.ownerDocument.createElementNS(NAMESPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  if (text !== undefined) element.textContent = text;
  parent.appendChild(element);
  return element;
}
