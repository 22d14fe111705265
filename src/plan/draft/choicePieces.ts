import type { Language } from "../../content/Language";
import type { ChoicePart, PlanChoice } from "../../content/PlanChoice";
import type { Piece } from "../../document/Piece";
import { chosenOption } from "../planChoice";
import type { Plan } from "../Plan";
import { textLines } from "../textLines";
import { wordsOf } from "../wordsOf";
import { formatMessage } from "./formatMessage";
import { joinList } from "./joinList";
import { lowerFirst } from "./lowerFirst";
import { sourceNote } from "./sourceNote";

/** What was chosen, as it stands in the plan; nothing while nothing was chosen. */
export function choicePieces(plan: Plan, choice: PlanChoice): readonly Piece[] {
  const { language } = plan.meta;
  const chosen = chosenOption(plan, choice);
  if (chosen === null) return [];
  const { option, additions, own } = chosen;
  if (option === null) return [...ownPieces(choice, own), ...additions.map((part) => addedPiece(part, language))];
  if (option.inPlan === undefined) return [];
  const parts = [...option.parts, ...additions].map(
    ({ name, inSentence }) => inSentence?.[language] ?? lowerFirst(name[language]),
  );
  const sentence = formatMessage(option.inPlan[language], language, {
    ...wordsOf(plan),
    parts: joinList(parts, language),
  });
  const sources = [option.source, ...additions.flatMap(({ source }) => source ?? [])];
  const notes = new Set(sources.map((source) => sourceNote(source, language)));
  return [{ kind: "paragraph", text: withSource(sentence, [...notes].join("; ")) }];
}

function ownPieces({ own }: PlanChoice, text: string): readonly Piece[] {
  return textLines(text).map((line) => ({ kind: own === "list" ? "bullet" : "paragraph", text: line }));
}

/** A part that was added to the user's own list. */
function addedPiece({ name, source }: ChoicePart, language: Language): Piece {
  const note = source === undefined ? "" : sourceNote(source, language);
  return { kind: "bullet", text: withSource(name[language], note) };
}

/** "Setning. Setning til." becomes "Setning. Setning til (Kilde).", unless the text names the source or the place in it already. */
export function withSource(text: string, note: string): string {
  const place = note.slice(note.indexOf(",") + 1).trim();
  if (note === "" || text.includes(place)) return text;
  return text.endsWith(".") ? `${text.slice(0, -1)} (${note}).` : `${text} (${note})`;
}

/** The choices that a step asks for and no prompt of it stands for, with what was chosen, under headings of their own. */
export function choicesOfStep(
  plan: Plan,
  choices: readonly PlanChoice[],
  step: string,
  taken: readonly string[],
  language: Language,
): readonly Piece[] {
  return choices
    .filter(({ id, steps }) => steps[0] === step && !taken.includes(id))
    .flatMap((choice) => {
      const pieces = choicePieces(plan, choice);
      return pieces.length === 0
        ? []
        : [{ kind: "heading", level: 2, text: choice.heading[language] } as const, ...pieces];
    });
}
