import type { QueryInfo } from "./Batch";
import { HostCollection, HostObject } from "./HostObject";
import { readProperty } from "./members";
import type { References } from "./References";

/** What is asked of an object: names of properties, and below a navigation property what is asked of its object. */
interface Selection {
  all: boolean;
  readonly below: Map<string, Selection>;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function addPath(selection: Selection, path: string): void {
  let at = selection;
  for (const name of path.split(/[/.]/)) {
    if (name === "*") {
      at.all = true;
      return;
    }
    if (name === "$none" || name === "") return;
    const next = at.below.get(pascal(name)) ?? { all: false, below: new Map<string, Selection>() };
    at.below.set(pascal(name), next);
    at = next;
  }
}

function selectionOf(query: QueryInfo): Selection {
  const selection: Selection = { all: false, below: new Map() };
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
    answer[name] = value instanceof HostObject ? answerAny(value, below, references) : value;
  }
  return answer;
}

function answerAny(object: HostObject, asked: Selection, references: References, query: QueryInfo = {}): unknown {
  const selection = asked.below.size === 0 ? { ...asked, all: true } : asked;
  if (!(object instanceof HostCollection)) return answerObject(object, selection, references);
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

/** What a load answers: the properties that were asked for and nothing else. */
export function answerQuery(object: HostObject, query: QueryInfo, references: References): unknown {
  const selection = selectionOf(query);
  const nothing = query.Select?.length === 1 && query.Select[0] === "$none";
  if (nothing) return { _ReferenceId: references.add(object) };
  return answerAny(object, selection, references, query);
}
