import type { Answer } from "../answers/Answer";
import { isAnswered } from "../answers/isAnswered";
import { type FieldSet, type FieldStates, hasConflict, hasRowOf } from "./FieldSet";
import { holdsTokens, tokensIn, tokenText } from "../thread/threadCells";
import { sameValue } from "./sameValue";

/** A field after a merge: what it says, and what the other side has made of it where that is something else. */
interface MergedField {
  readonly value: Answer | undefined;
  readonly other?: Answer | undefined;
}

/** What the fields of rows that stand say after a merge, and by field what they say on the side that gave way. */
export function mergeFields(
  states: FieldStates,
  rows: FieldSet["rows"],
): { readonly fields: FieldSet["fields"]; readonly others: FieldSet["fields"] } {
  const fields = new Map<string, Answer>();
  const others = new Map<string, Answer>();
  for (const field of new Set([...states.ours.fields.keys(), ...states.theirs.fields.keys()])) {
    if (!hasRowOf({ rows }, field)) continue;
    const { value, other } = mergeField(states, field);
    if (value !== undefined) fields.set(field, value);
    if (other !== undefined) others.set(field, other);
  }
  return { fields, others };
}

function mergeField({ base, theirs, ours }: FieldStates, field: string): MergedField {
  const [before, their, our] = [base, theirs, ours].map(({ fields }) => fields.get(field));
  if (!hasRowOf(theirs, field) || sameValue(their, our)) return { value: our };
  if (!hasRowOf(ours, field)) return { value: their };
  if (holdsTokens(field)) return { value: mergeTokens(before, their, our) };
  const isKept = (side: FieldSet, other: Answer | undefined) =>
    other !== undefined && hasConflict(side.conflicts, field, other);
  // They have merged our version already: as they have it, it does not go back and forth between two panes.
  const haveMergedOurs = isKept(theirs, our) && !isKept(base, our);
  if (haveMergedOurs && isKept(ours, their)) return inOneOrder(their, our);
  if (sameValue(our, before)) return { value: their };
  if (sameValue(their, before) || !isAnswered(their)) return { value: our };
  if (!isAnswered(our)) return { value: their };
  return haveMergedOurs ? { value: their, other: our } : { value: our, other: their };
}

/** Links are no words: those that one side has made are there, and those that one side has taken out are not. */
function mergeTokens(
  before: Answer | undefined,
  their: Answer | undefined,
  our: Answer | undefined,
): Answer | undefined {
  const [known, theirs, ours] = [before, their, our].map(
    (answer) => new Set(tokensIn(answer?.kind === "text" ? answer.text : "")),
  );
  const all = [...(theirs ?? []), ...(ours ?? [])];
  const kept = all.filter(
    (token) => known?.has(token) !== true || (theirs?.has(token) === true && ours?.has(token) === true),
  );
  return kept.length === 0 ? undefined : { kind: "text", text: tokenText(kept) };
}

/** Two versions, each of which has been merged with the other one: both panes are to take the same. */
function inOneOrder(their: Answer | undefined, our: Answer | undefined): MergedField {
  const isTheirsFirst = JSON.stringify(their) < JSON.stringify(our);
  return isTheirsFirst ? { value: their, other: our } : { value: our, other: their };
}
