import type { Language } from "../../content/Language";
import type { ChoicePart, PlanChoice } from "../../content/PlanChoice";
import type { SourceRef } from "../../content/Source";
import type { Piece } from "../../document/Piece";
import { chosenOption, ownLines } from "../choices/planChoice";
import type { Plan } from "../Plan";
import { wordsOf } from "../choices/wordsOf";
import { formatMessage } from "./formatMessage";
import { joinList } from "./joinList";
import { lowerFirst } from "./lowerFirst";
import { withSources } from "./sourceNote";

/** What was chosen, as it stands in the plan; nothing while nothing was chosen. */
export function choicePieces(plan: Plan, choice: PlanChoice): readonly Piece[] {
  const { language } = plan.meta;
  const chosen = chosenOption(plan, choice);
  if (chosen === null) return [];
  const { option, additions, own } = chosen;
  if (option === null) return ownPieces(choice, own, additions, language);
  const sources = [option.source, ...additions.flatMap(({ source }) => source ?? [])];
  const parts = [...option.parts, ...additions];
  if (option.inPlan === undefined)
    return underLead(
      choice,
      parts.map(({ name }) => bullet(name[language])),
      sources,
      language,
    );
  const names = parts.map(({ name, inSentence }) => inSentence?.[language] ?? lowerFirst(name[language]));
  const sentence = formatMessage(option.inPlan[language], language, {
    ...wordsOf(plan),
    parts: joinList(names, language),
  });
  return [{ kind: "paragraph", text: withSources(sentence, sources, language) }];
}

const bullet = (text: string): Piece => ({ kind: "bullet", text });

function ownPieces(
  choice: PlanChoice,
  text: string,
  additions: readonly ChoicePart[],
  language: Language,
): readonly Piece[] {
  const kind = choice.own === "list" ? "bullet" : "paragraph";
  const lines = ownLines(choice, text).map((line): Piece => ({ kind, text: line }));
  const added = additions.map(({ name, source }) =>
    bullet(withSources(name[language], source === undefined ? [] : [source], language)),
  );
  return underLead(choice, [...lines, ...added], [], language);
}

function underLead(
  { lead }: PlanChoice,
  list: readonly Piece[],
  sources: readonly SourceRef[],
  language: Language,
): readonly Piece[] {
  if (lead === undefined || list.length === 0) return list;
  return [{ kind: "paragraph", text: withSources(lead[language], sources, language) }, ...list];
}

/** What was chosen in each, under a heading of its own; nothing where nothing was. */
export function choiceSections(plan: Plan, choices: readonly PlanChoice[]): readonly Piece[] {
  return choices.flatMap((choice) => {
    const pieces = choicePieces(plan, choice);
    const text = choice.heading[plan.meta.language];
    return pieces.length === 0 ? [] : [{ kind: "heading", level: 2, text } as const, ...pieces];
  });
}
