import type { DocumentView } from "../../actions/document/DocumentView";
import type { Strings } from "../../content/strings/nb";
import { STEP_IDS, type StepId } from "../../content/StepId";
import type { NextThing } from "../../plan/nextThing";
import { factsOf } from "../words/factsOf";
import type { Page } from "../state/Page";
import type { Question } from "../state/PaneState";
import type { Task } from "../state/Task";
import type { Language } from "../../content/Language";

/** The next thing in words, and what its button does. */
export interface NextCall {
  readonly why: string;
  readonly label: string;
  readonly act: Act;
}

export type Act =
  | { readonly kind: "go"; readonly page: Page }
  | { readonly kind: "perform"; readonly task: Task }
  | { readonly kind: "ask"; readonly question: Question };

/** Puts the next thing into words. */
export function tellNext(next: NextThing, view: DocumentView, { next: words }: Strings, language: Language): NextCall {
  const name = (step: StepId): string => factsOf(step).heading[language];
  switch (next.kind) {
    case "insertMissing":
      return insertMissing(next.steps, view, words, name);
    case "choose":
      return { why: words.chooseHeadingWhy(name(next.step)), label: words.chooseHeading, act: ask(next.step, view) };
    case "answer":
      return { ...goTo(next.step, words), why: words.answerWhy(name(next.step)) };
    case "insert":
      return { ...goTo(next.step, words), why: words.insertWhy(name(next.step)) };
    case "actionPlan":
      return { why: words.measuresWhy, label: words.measures, act: { kind: "go", page: { kind: "measures" } } };
    case "done":
      return { why: words.doneWhy, label: words.ready, act: { kind: "go", page: { kind: "ready" } } };
  }
}

function insertMissing(
  steps: readonly StepId[],
  view: DocumentView,
  words: Strings["next"],
  name: (step: StepId) => string,
): NextCall {
  if (view.isEmpty || steps.length === STEP_IDS.length) {
    return { why: newPlanWhy(view, words), label: words.newPlan, act: { kind: "perform", task: { kind: "newPlan" } } };
  }
  const why = words.insertHeadingsWhy(steps.map(name));
  return {
    why,
    label: words.insertHeadings(steps.length),
    act: { kind: "perform", task: { kind: "insertHeadings", steps } },
  };
}

function newPlanWhy({ isEmpty, hasStepsInTables }: DocumentView, words: Strings["next"]): string {
  if (isEmpty) return words.newPlanEmpty;
  return hasStepsInTables ? words.newPlanInTables : words.newPlanNoSteps;
}

function goTo(step: StepId, words: Strings["next"]): Pick<NextCall, "label" | "act"> {
  return { label: words.answer(factsOf(step).number), act: { kind: "go", page: { kind: "step", step } } };
}

function ask(step: StepId, view: DocumentView): Act {
  const candidates = view.steps.value.find(({ id }) => id === step)?.candidates ?? [];
  return { kind: "ask", question: { task: { kind: "showStep", step }, outcome: { kind: "choose", candidates } } };
}
