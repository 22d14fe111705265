import type { Prompt } from "../../content/Prompt";
import type { StepId } from "../../content/StepId";
import type { StepLibrary } from "../../content/StepLibrary";
import { normaliseText } from "../../document/text/normaliseText";
import type { Piece } from "../../document/Piece";
import type { Answer } from "../answers/Answer";
import { cleanText } from "../answers/cleanText";
import { setAnswer } from "../answers/setAnswer";
import { madeChoices } from "../choices/madeChoices";
import { withOwnWords } from "../choices/ownWording";
import type { Plan } from "../Plan";
import { answerPieces } from "./draftStep";
import { withoutFinalMark } from "./sentence/finalMark";

/** A paragraph of a step's text in Word, and the one of the draft that it was. */
export interface ParagraphPair {
  readonly inWord: string;
  readonly ours: string;
}

/** What comes of taking a paragraph's words into an answer. */
export interface TakenParagraph {
  readonly plan: Plan;
  readonly prompt: string;
  /** The paragraph as the draft has it by then: its last mark and its first letter may be set right. */
  readonly text: string;
}

/**
 * The plan whose answer has the words that a paragraph has in Word, where the paragraph is one line of one answer, and all
 * else that the answer becomes stays as it is. Null where it is not.
 */
export function takeParagraph(
  plan: Plan,
  step: StepId,
  library: StepLibrary,
  pair: ParagraphPair,
): TakenParagraph | null {
  const { content, choices } = withOwnWords(library, plan);
  const made = madeChoices(plan, choices);
  const prompts = content.prompts.filter(({ choice }) => choice === undefined || !made.includes(choice));
  const taken = prompts.flatMap((prompt) => takenInto(prompt, plan, step, pair));
  return taken.length === 1 ? (taken[0] ?? null) : null;
}

/** For each line of the answer that the paragraph is. */
function takenInto(
  prompt: Prompt,
  plan: Plan,
  step: StepId,
  { inWord, ours }: ParagraphPair,
): readonly TakenParagraph[] {
  const { language } = plan.meta;
  const answer = plan.answers[step][prompt.id];
  if (answer === undefined) return [];
  const before = answerPieces(prompt, answer, language);
  const words = normaliseText(cleanText(inWord));
  return withLine(answer, words).flatMap((changed) => {
    const after = answerPieces(prompt, changed, language);
    const text = onlyChange(before, after, ours);
    if (text === null || !saysThe(text, words)) return [];
    return [{ plan: setAnswer(plan, step, prompt.id, changed), prompt: prompt.id, text }];
  });
}

/** The answer with each of its lines in turn replaced by the words. */
function withLine(answer: Answer, words: string): readonly Answer[] {
  if (words === "") return [];
  if (answer.kind === "text") {
    const lines = answer.text.split("\n");
    return filled(lines).map((at) => ({ kind: "text", text: lines.with(at, words).join("\n") }));
  }
  return answer.kind === "list"
    ? filled(answer.items).map((at) => ({ kind: "list", items: answer.items.with(at, words) }))
    : [];
}

function filled(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
}

/** What the one paragraph that was ours has become; null where another has changed, or how many there are. */
function onlyChange(before: readonly Piece[], after: readonly Piece[], ours: string): string | null {
  if (before.length !== after.length) return null;
  const changed = after.filter((piece, at) => JSON.stringify(piece) !== JSON.stringify(before[at]));
  const [piece, ...others] = changed;
  if (piece === undefined || piece.kind === "table" || others.length > 0) return null;
  const was = before[after.indexOf(piece)];
  return was?.kind === piece.kind && normaliseText(was.text) === normaliseText(ours) ? piece.text : null;
}

function saysThe(text: string, words: string): boolean {
  return bare(text) === bare(words);
}

function bare(text: string): string {
  const words = withoutFinalMark(normaliseText(text));
  return words.slice(0, 1).toLocaleLowerCase("nb") + words.slice(1);
}
