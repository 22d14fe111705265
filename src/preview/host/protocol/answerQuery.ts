import type { QueryInfo } from "./Batch";
import { HostCollection, HostObject } from "./HostObject";
import { readProperty } from "./members";
import type { References } from "./References";

/** What is asked of an object: names of properties, and below a navigation property what is asked of its object. */
interface Selection {
  /** All of the object's own properties: `*`, `$all`, or nothing named. */
  all: boolean;
  /** The object itself: `$none`. */
  itself: boolean;
  readonly below: Map<string, Selection>;
}

function emptySelection(): Selection {
  return { all: false, itself: false, below: new Map() };
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function addPath(selection: Selection, path: string): void {
  let at = selection;
  for (const name of path.split(/[/.]/)) {
    if (name === "*" || name === "$all") at.all = true;
    if (name === "$none") at.itself = true;
    if (name === "" || name === "*" || name.startsWith("$")) return;
    const next = at.below.get(pascal(name)) ?? emptySelection();
    at.below.set(pascal(name), next);
    at = next;
  }
}

function selectionOf(query: QueryInfo): Selection {
  const selection = emptySelection();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if ((query.Select ?? []).length === 0) selection.all = true;
  for (const path of paths) addPath(selection, path);
  return selection;
}

function answerObject(object: HostObject, selection: Selection, references: References): Record<string, unknown> {
  const answer: Record<string, unknown> = { _ReferenceId: references.add(object) };
  if (selection.all) for (const name of object.scalars) answer[name] = readProperty(object, name);
  for (const [name, below] of selection.below) {
    if (name === "IsNullObject") continue;
    const value = readProperty(object, name);
    answer[name] = value instanceof HostObject ? answerAny(value, orAll(below), references) : value;
  }
  return answer;
}

function orAll(selection: Selection): Selection {
  return selection.itself || selection.below.size > 0 ? selection : { ...selection, all: true };
}

/** What is asked of a collection's items: by their names alone, or below `items`. Of its own it has only its length. */
function ofItems(selection: Selection): Selection {
  const { Items: items, Length: length, ...own } = Object.fromEntries(selection.below);
  if (!items && !length) return selection;
  const asked = items ? orAll(items) : emptySelection();
  return {
    all: selection.all || asked.all,
    itself: selection.itself || asked.itself || length !== undefined,
    below: new Map([...Object.entries(own), ...asked.below]),
  };
}

function answerAny(object: HostObject, asked: Selection, references: References, query: QueryInfo = {}): unknown {
  if (!(object instanceof HostCollection)) return answerObject(object, asked, references);
  const selection = ofItems(asked);
  const skip = query.Skip ?? 0;
  const items = (object.items as readonly HostObject[]).slice(
    skip,
    query.Top === undefined ? undefined : skip + query.Top,
  );
  return {
    _ReferenceId: references.add(object),
    ...(object.answersItems ? { _Items: items.map((item) => answerObject(item, selection, references)) } : {}),
  };
}

/** What a load answers: the properties that were asked for and nothing else; of a collection those of its items. */
export function answerQuery(object: HostObject, query: QueryInfo, references: References): unknown {
  return answerAny(object, selectionOf(query), references, query);
}
