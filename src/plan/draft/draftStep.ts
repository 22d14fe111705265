import type { Language } from "../../content/Language";
import type { ChoiceId } from "../../content/PlanChoice";
import type { Prompt, StepContent } from "../../content/Prompt";
import type { Piece } from "../../document/Piece";
import type { Answer, StepAnswers } from "../answers/Answer";
import { answerRows } from "./answerRows";
import { formatLead } from "./formatLead";
import { joinList } from "./joinList";
import { textPieces } from "./textPieces";

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
    .map((prompt) => ({ prompt, body: madeBody(prompt, made) ?? bodyOf(prompt, answers[prompt.id], language) }))
    .filter(({ body }) => body.length > 0)
    .map(({ prompt, body }) => ({ heading: headingOf(prompt, language, words), body }));
  return sections.flatMap(({ heading, body }, index) => {
    if (heading === undefined || heading === sections[index - 1]?.heading) return body;
    return [{ kind: "heading", level: 2, text: heading } as const, ...body];
  });
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

function bodyOf(prompt: Prompt, answer: Answer | undefined, language: Language): readonly Piece[] {
  if (answer === undefined) return [];
  if (answer.kind === "text") return textPieces(answer.text);
  const rows = answerRows(prompt, answer, language);
  const bullets = rows.map(({ alone }) => ({ kind: "bullet", text: alone }) as const);
  if (rows.length === 0 || prompt.lead === undefined) return bullets;
  const inSentence = joinList(
    rows.map((row) => row.inSentence),
    language,
  );
  const lead = formatLead(prompt.lead[language], language, rows.length, inSentence);
  const paragraph = { kind: "paragraph", text: lead.text } as const;
  return lead.holdsAnswer ? [paragraph] : [paragraph, ...bullets];
}
