import type { Language } from "../../content/Language";
import type { ChoiceId } from "../../content/PlanChoice";
import type { Prompt, StepContent } from "../../content/Prompt";
import type { Piece } from "../../document/Piece";
import type { Answer, StepAnswers } from "../answers/Answer";
import { answerRows, chosenLabels } from "./answerRows";
import { rowPieces } from "./rowPieces";
import { sentencePieces } from "./sentence/sentencePieces";
import { textPieces } from "./textPieces";

interface Section {
  readonly heading: string | undefined;
  readonly isFirst: boolean;
  readonly body: readonly Piece[];
}

/**
 * The step's text as it stands in the plan: for each answered prompt its heading, its lead and the user's words. The same
 * answers always give the same text; a prompt that was not answered leaves nothing. `made` are the choices once per plan
 * that are made in place of a prompt's answer, `words` the municipality's own words by id.
 */
export function draftStep(
  content: StepContent,
  answers: StepAnswers,
  language: Language,
  made: ReadonlyMap<ChoiceId, readonly Piece[]> = new Map(),
  words: Readonly<Record<string, string>> = {},
): readonly Piece[] {
  const sections = content.prompts
    .map((prompt) => ({ prompt, body: madeBody(prompt, made) ?? answerPieces(prompt, answers[prompt.id], language) }))
    .filter(({ body }) => body.length > 0)
    .map(({ prompt, body }) => ({
      heading: headingOf(prompt, language, words),
      isFirst: prompt.isFirst === true,
      body,
    }));
  return chapters(sections).flatMap(chapterPieces);
}

/** Sections one after another with the same heading. */
function chapters(sections: readonly Section[]): readonly (readonly Section[])[] {
  const result: Section[][] = [];
  for (const section of sections) {
    const last = result.at(-1);
    if (last?.[0] !== undefined && last[0].heading === section.heading) last.push(section);
    else result.push([section]);
  }
  return result;
}

function chapterPieces(sections: readonly Section[]): readonly Piece[] {
  const heading = sections[0]?.heading;
  const body = [...sections.filter(({ isFirst }) => isFirst), ...sections.filter(({ isFirst }) => !isFirst)];
  const pieces = body.flatMap((section) => section.body);
  return heading === undefined ? pieces : [{ kind: "heading", level: 2, text: heading }, ...pieces];
}

function headingOf(
  { heading, headingWord }: Prompt,
  language: Language,
  words: Readonly<Record<string, string>>,
): string | undefined {
  const own = headingWord === undefined ? undefined : words[headingWord];
  return own === undefined ? heading?.[language] : own.slice(0, 1).toLocaleUpperCase("nb") + own.slice(1);
}

/** What was chosen in place of the prompt's answer; null where nothing was. */
function madeBody({ choice }: Prompt, made: ReadonlyMap<ChoiceId, readonly Piece[]>): readonly Piece[] | null {
  const pieces = choice === undefined ? undefined : made.get(choice);
  return pieces === undefined || pieces.length === 0 ? null : pieces;
}

/** What an answer becomes in the text, without its heading. */
export function answerPieces(prompt: Prompt, answer: Answer | undefined, language: Language): readonly Piece[] {
  if (answer === undefined) return [];
  if (answer.kind === "text") return textPieces(answer.text);
  if (answer.kind === "choices" && prompt.sentence !== undefined) {
    const chosen = chosenLabels(prompt, answer.chosen, language);
    return sentencePieces(prompt.sentence[language], chosen, answer.other, language);
  }
  return rowPieces(answerRows(prompt, answer, language), prompt.lead?.[language]);
}
