import type { EditedParagraph } from "../../src/actions/text/ParagraphChoice";
import { S2 } from "../../src/content/steps/s2";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { draftStep } from "../../src/plan/draft/draftStep";
import type { Plan } from "../../src/plan/Plan";
import type { Store } from "../../src/plan/stored/Store";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, insert, opened, template } from "./inPlan";

/** What a pane knows. */
export interface Known {
  readonly plan: Plan;
  readonly store: Store;
}

export const WHY = "Vi trenger folk.";
export const RESULTS = "Færre slutter.";
export const [why, results] = S2.prompts.filter(({ input }) => input.kind === "text").map(({ id }) => id) as [
  string,
  string,
];

export const answered = (plan: Plan, prompt: string, text: string): Plan =>
  setAnswer(plan, "s2", prompt, { kind: "text", text });

export const draft = (plan: Plan) => draftStep(S2, plan.answers.s2, "nb");

/** Step 2 with two answers, inserted. */
export async function written() {
  const { host } = await openInWord(template());
  const start = await opened();
  const plan = answered(answered(start.plan, why, WHY), results, RESULTS);
  return { host, state: after(done(await insert({ ...start, plan }, "s2", draft(plan))), { ...start, plan }) };
}

/** Somebody types in Word: the last paragraph that says `before` says other words. */
export function type(host: WordHost, before: string, words: string): void {
  const paragraph = [...host.documentXml.getElementsByTagName("w:p")].findLast((each) => each.textContent === before);
  host.editParagraph(paragraph!, words);
}

/** The paragraphs that the user is asked about when the text is updated. */
export async function ask(state: Known): Promise<readonly EditedParagraph[]> {
  const outcome = await insert(state, "s2", draft(state.plan));
  if (outcome.kind !== "edited") throw new Error(`not asked: ${outcome.kind}`);
  return outcome.paragraphs!;
}

/** Updates the text; the user keeps all that differs, or some of it. */
export async function keep(state: Known, keeps: (paragraph: EditedParagraph) => boolean = () => true) {
  const onEdited = (await ask(state)).map((each) => ({ inWord: each.inWord, ours: each.ours, keeps: keeps(each) }));
  const outcome = done(await insert(state, "s2", draft(state.plan), { onEdited }));
  return { ...after(outcome, state), outcome };
}

/** The paragraphs of the text as it stands in Word. */
export async function block(host: WordHost): Promise<readonly string[]> {
  return (await linesOf(host)).flatMap((line) => (line.startsWith("[kplan:s2:text] ") ? [line.slice(16)] : []));
}
