import { ASPECT_TEXTS } from "../../content/checks";
import type { READY_STRINGS } from "../../content/strings/readyStrings";
import { checkOfReason } from "../../plan/checks/setAside";
import type { FindingPlace, Place } from "../../plan/checks/Place";
import type { Plan } from "../../plan/Plan";
import { fieldName } from "../field/fieldName";
import type { FieldWords } from "../field/FieldWords";
import { partName } from "../field/partName";
import type { FieldRef } from "../state/FieldRef";
import { factsOf } from "../words/factsOf";
import type { AllStrings } from "../words/useAllStrings";

type Words = (typeof READY_STRINGS)["nb"];

export interface PlaceNaming {
  readonly plan: Plan;
  readonly strings: AllStrings;
  readonly words: Words;
  /** Null until it has been fetched. */
  readonly fields: FieldWords | null;
}

/** The field of the plan that a place is; null for other places. */
export function fieldOf(place: Place): FieldRef | null {
  if (place.kind === "prompt") return { part: place.step, field: place.prompt };
  return place.kind === "note" && checkOfReason(place.item) === null
    ? { part: "reflections", field: place.item }
    : null;
}

/** A place in words: what it is called, what about it is wrong, and what stands there. */
export function placeName(place: FindingPlace, naming: PlaceNaming): string {
  const { strings, words } = naming;
  const named = bareName(place, naming);
  const isInWord = place.kind === "paragraph" || place.kind === "block";
  const quote = shortened(place.quote ?? "");
  const quoted = quote === "" ? named : words.quoted(named, quote);
  const told = place.about === undefined ? quoted : words.about(quoted, ASPECT_TEXTS[place.about][strings.language]);
  return isInWord ? `${words.inWord} ${told.trim()}` : told;
}

function bareName(place: FindingPlace, naming: PlaceNaming): string {
  const { plan, strings, words } = naming;
  const { language } = plan.meta;
  switch (place.kind) {
    case "measure":
      return measureName(place, plan, strings);
    case "measures":
      return strings.measures.title;
    case "row":
      return rowName(place, naming);
    case "table":
      return partName(place.table, strings, language);
    case "step": {
      const { number, heading } = factsOf(place.step);
      return words.about(strings.fields.step(number), heading[language]);
    }
    case "prompt":
    case "note":
      return nameOfField(place, naming);
    case "choices":
    case "previous":
      return strings.fields[place.kind];
    case "start":
      return strings.start.details;
    case "conflicts":
    case "references":
      return strings[place.kind].title;
    case "block":
      return `«${place.title}»`;
    case "paragraph":
      return place.quote === undefined ? words.paragraph : "";
  }
}

/** What is wrong about a prompt says what it asks. */
function nameOfField(
  place: Extract<FindingPlace, { kind: "prompt" | "note" }>,
  { plan, strings, fields }: PlaceNaming,
): string {
  const ref = fieldOf(place);
  if (ref === null) return strings.fields.setAside;
  if (fields === null || place.about !== undefined) return partName(ref.part, strings, plan.meta.language);
  return fieldName(ref, { words: fields, strings, plan });
}

function measureName(
  { nr, quote }: FindingPlace & { kind: "measure" },
  { measures }: Plan,
  strings: AllStrings,
): string {
  const action = quote === undefined ? (measures.find((measure) => measure.nr === nr)?.action ?? "") : "";
  return action.trim() === "" ? nr : strings.fields.cell(nr, shortened(action));
}

/** A row by its place in its table; one with a number that is shown, by that. */
function rowName({ table, nr }: Extract<Place, { kind: "row" }>, { plan, strings, words }: PlaceNaming): string {
  const title = partName(table, strings, plan.meta.language);
  const index = plan.tables[table]?.rows.findIndex((row) => row.nr === nr) ?? -1;
  return index < 0 || !nr.startsWith("R") ? strings.fields.cell(title, nr) : words.row(title, index + 1);
}

const LONGEST = 60;

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/gu, " ");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()} …`;
}
