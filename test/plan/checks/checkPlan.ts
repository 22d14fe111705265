import type { Language } from "../../../src/content/Language";
import type { TableId } from "../../../src/content/tables/tableIds";
import type { CheckId } from "../../../src/plan/checks/Check";
import type { FindingPlace } from "../../../src/plan/checks/Place";
import type { DocumentFacts, WordParagraph } from "../../../src/plan/checks/DocumentFacts";
import { runChecks } from "../../../src/plan/checks/runChecks";
import type { ThreadFacts } from "../../../src/plan/checks/ThreadFacts";
import { setAnswer } from "../../../src/plan/answers/setAnswer";
import type { StepId } from "../../../src/content/StepId";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { addMeasure } from "../../../src/plan/measures/editMeasures";
import type { Measure } from "../../../src/plan/measures/Measure";
import type { Plan } from "../../../src/plan/Plan";

export const LANGUAGES = ["nb", "nn"] as const;

/** A document that has all that the plan has, on the last of November 2026. */
export const WORD: DocumentFacts = {
  today: "2026-11-30",
  paragraphs: [],
  emptySteps: [],
  behind: [],
  references: { expected: [], listed: [] },
  front: {
    ...{ cover: [], canFill: true, isTitleOpen: false, contents: [], numbered: [], lines: [] },
    ...{ canTakeOut: true, captions: [] },
  },
};

export interface Beside {
  readonly document?: Partial<DocumentFacts>;
  readonly thread?: ThreadFacts | null;
}

/** Where a check finds something in a plan; nowhere where all is well. */
export function placesOf(
  check: CheckId,
  plan: Plan,
  { document, thread = null }: Beside = {},
): readonly FindingPlace[] {
  const findings = runChecks(plan, { ...WORD, ...document }, thread);
  return findings.find((finding) => finding.check === check)?.where ?? [];
}

/** A paragraph of a document. */
export function inWord(text: string, values: Partial<WordParagraph> = {}): WordParagraph {
  return { index: 0, text, part: "other", level: null, inTable: false, isOurs: false, isTemplate: false, ...values };
}

/** A plan with nothing but measures. */
export function withMeasures(language: Language, ...measures: readonly Partial<Measure>[]): Plan {
  return measures.reduce((plan, measure) => addMeasure(plan, measure), emptyPlan(language));
}

/** The plan with a table of these rows. */
export function withRows(plan: Plan, table: TableId, ...rows: readonly Readonly<Record<string, string>>[]): Plan {
  const numbered = rows.map((cells, index) => ({ nr: `R${index + 1}`, cells }));
  return { ...plan, tables: { ...plan.tables, [table]: { rows: numbered, lastRow: rows.length, columns: [] } } };
}

export function withText(plan: Plan, step: StepId, prompt: string, text: string): Plan {
  return setAnswer(plan, step, prompt, { kind: "text", text });
}

export function withDates(
  plan: Plan,
  step: StepId,
  prompt: string,
  ...events: readonly (readonly [string, string])[]
): Plan {
  return setAnswer(plan, step, prompt, { kind: "dates", events: events.map(([what, when]) => ({ what, when })) });
}

/** The plan without an answer. */
export function unanswered(plan: Plan, step: StepId, ...prompts: readonly string[]): Plan {
  const answers = Object.entries(plan.answers[step]).filter(([prompt]) => !prompts.includes(prompt));
  return { ...plan, answers: { ...plan.answers, [step]: Object.fromEntries(answers) } };
}
