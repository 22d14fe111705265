import type { Language } from "../../content/Language";
import type { ChoiceId } from "../../content/PlanChoice";
import type { Prompt, StepContent } from "../../content/Prompt";
import type { Piece } from "../../document/Piece";
import type { Answer, StepAnswers } from "../answers/Answer";
import { answerRows } from "./answerRows";
import { joinList } from "./joinList";
import { textPieces } from "./textPieces";
import { IntlMessageFormat } from "intl-messageformat";
import { localesOf } from "../../content/localesOf";

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

/** Stands for the answer while the message is formatted, so that no message ever holds a user's words. */
const ANSWER = Symbol("answer");
const CLOSED = /[.!?:…]["'»”)]*$/u;

const messages = new Map<string, IntlMessageFormat>();

/** A lead as it reads in the plan. */
interface FormattedLead {
  readonly text: string;
  /** The answer stands inside the sentence, so that it is not to follow below. */
  readonly holdsAnswer: boolean;
}

/** Formats the ICU message `lead` for `count` rows, with `answer` where it says `{answer}`. A sentence that the answer ends is closed. */
function formatLead(lead: string, language: Language, count: number, answer: string): FormattedLead {
  const parts = messageOf(lead, language).formatToParts<symbol>({ count, answer: ANSWER });
  const holdsAnswer = parts.some(({ value }) => value === ANSWER);
  const text = parts.map(({ value }) => (value === ANSWER ? answer : String(value))).join("");
  return { text: CLOSED.test(text) ? text : `${text}.`, holdsAnswer };
}

function messageOf(lead: string, language: Language): IntlMessageFormat {
  const key = `${language}:${lead}`;
  const message = messages.get(key) ?? new IntlMessageFormat(lead, localesOf(language), undefined, { ignoreTag: true });
  messages.set(key, message);
  return message;
}
