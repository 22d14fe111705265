import { fingerprint, knownFields, LINKS, linksText } from "./origin";
import type { Texts } from "./rowTexts";
import type { UnitFieldChange, UnitRowState } from "./UnitProposal";
import type { PlanRow } from "./unitRows";

/** What a row of a unit is to the same row of the plan. */
export interface ComparedRow {
  readonly state: Extract<UnitRowState, "same" | "changedThere" | "changedHere" | "changedInBoth">;
  readonly changes: readonly UnitFieldChange[];
  readonly isRelinked: boolean;
}

/**
 * Compares field by field with what was known when the row was last taken or sent. Where neither side has changed a field and
 * they differ nevertheless, two states of it were known: the plan's stays.
 */
export function compareRow(here: PlanRow, there: PlanRow, unit: string, passed: string): ComparedRow {
  const known = knownFields(here.kept, unit);
  const isKnown = (field: string, text: string): boolean => {
    const prints = known.get(field);
    return prints === undefined ? text.trim() === "" : prints.has(fingerprint(text));
  };
  const fields = new Set([...Object.keys(there.texts), ...Object.keys(here.texts)]);
  const changes = [...fields].flatMap((field): readonly UnitFieldChange[] => {
    const [ours, theirs] = [here.texts[field] ?? "", there.texts[field] ?? ""];
    // What says the unit is the plan's own word for it, unless the unit has one of its own.
    if (saysSame(ours, theirs) || (field === passed && theirs === "")) return [];
    const isTheirs = !isKnown(field, theirs);
    const by = isTheirs ? (isKnown(field, ours) ? "there" : "both") : "here";
    return [{ field, here: ours, there: theirs, by }];
  });
  const isRelinked = known.get(LINKS)?.has(linksPrint(there)) === false;
  return { state: stateOf(changes, isRelinked), changes, isRelinked };
}

function saysSame(one: string, other: string): boolean {
  return one === other || fingerprint(one) === fingerprint(other);
}

function stateOf(changes: readonly UnitFieldChange[], isRelinked: boolean): ComparedRow["state"] {
  if (changes.some(({ by }) => by === "both")) return "changedInBoth";
  if (isRelinked || changes.some(({ by }) => by === "there")) return "changedThere";
  return changes.length > 0 ? "changedHere" : "same";
}

/** What the links of a unit's row are known by. */
export function linksPrint({ links }: PlanRow): string {
  return fingerprint(linksText(links));
}

/** All that a new row says, as changes. */
export function asChanges(texts: Texts): readonly UnitFieldChange[] {
  return Object.entries(texts).map(([field, there]) => ({ field, here: "", there, by: "there" }));
}
