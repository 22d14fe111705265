import type { StepId } from "../../content/StepId";
import type { StepLibrary } from "../../content/StepLibrary";
import { normaliseText } from "../../document/text/normaliseText";
import type { Piece } from "../../document/Piece";
import type { Plan } from "../Plan";
import { draftPrompt } from "./draftPrompt";

/** A line of a step's text as it stands in Word. */
export interface StandingLine {
  readonly text: string;
  readonly isHeading: boolean;
}

/**
 * The prompt whose words a line of a step's text is: by its own words, else by those above it up to the heading, and by the
 * heading itself. Of several under one heading the one whose words stand next below. Null where nothing tells.
 */
export function promptAt(
  plan: Plan,
  step: StepId,
  library: StepLibrary,
  lines: readonly StandingLine[],
  at: number,
): string | null {
  const owners = ownersOf(plan, step, library);
  const ownersAt = (index: number): readonly string[] => owners.get(normaliseText(lines[index]?.text ?? "")) ?? [];
  for (let index = at; index >= 0; index--) {
    const [first = null, ...others] = ownersAt(index);
    if (first !== null && others.length === 0) return first;
    if (lines[index]?.isHeading === true) return first === null ? null : (ownersAt(at + 1)[0] ?? first);
  }
  return ownersAt(at + 1)[0] ?? null;
}

/** The prompts that draft each text: a heading may be that of several. */
function ownersOf(plan: Plan, step: StepId, library: StepLibrary): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, readonly string[]>();
  for (const { id } of library.content.prompts) {
    for (const text of draftPrompt(plan, step, id, library).map(textOf)) {
      if (text !== "") owners.set(text, [...(owners.get(text) ?? []), id]);
    }
  }
  return owners;
}

function textOf(piece: Piece): string {
  return piece.kind === "table" ? "" : normaliseText(piece.text);
}
