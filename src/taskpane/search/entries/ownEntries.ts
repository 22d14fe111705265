import type { Answer } from "../../../plan/answers/Answer";
import { textLines } from "../../../plan/answers/textLines";
import { MEASURE_TEXTS, type Measure } from "../../../plan/measures/Measure";
import { NOTES, stepNotes } from "../../../plan/notes";
import type { Plan } from "../../../plan/Plan";
import { withoutReports } from "../../../plan/report/reportFields";
import { writtenIn } from "../../../plan/thread/threadCells";
import { STEP_IDS } from "../../../content/StepId";
import type { Content } from "./contentEntries";
import type { SearchEntry } from "./SearchEntry";
import { tablePage } from "./tablePage";

const SHARED = { group: "own" as const, title: "" };

/** What the user has written: answers, choices, notes, measures and the cells of tables. What says nothing is left out. */
export function ownEntries(plan: Plan, content: Content): readonly SearchEntry[] {
  return [
    ...answerEntries(plan, content),
    ...choiceEntries(plan, content),
    ...noteEntries(plan, content),
    ...plan.measures.map(measureEntry),
    ...rowEntries(plan, content),
  ].filter(({ title, lines }) => title !== "" || lines.length > 0);
}

function answerEntries({ answers, meta }: Plan, { steps }: Content): readonly SearchEntry[] {
  return steps.flatMap(([step, { prompts }]) =>
    prompts.map(({ id, question }) => ({
      ...SHARED,
      ...{ id: `own.${step}.${id}`, step, topic: question[meta.language], lines: linesOf(answers[step][id]) },
      page: { kind: "step", step, at: id },
    })),
  );
}

function choiceEntries({ choices, meta }: Plan, content: Content): readonly SearchEntry[] {
  return content.choices.map(({ id, question }) => ({
    ...SHARED,
    ...{ id: `own.choice.${id}`, step: null, topic: question[meta.language], lines: linesOf(choices[id]) },
    page: { kind: "choices", from: null },
  }));
}

/** Notes to questions, and those that stand in a step's text. */
function noteEntries(plan: Plan, { guidance }: Content): readonly SearchEntry[] {
  const items = guidance.flatMap(({ step, topics }) =>
    topics.flatMap((topic) => topic.items.map((item) => ({ step, item }))),
  );
  const byQuestion = items.flatMap(({ step, item }): readonly SearchEntry[] => {
    const lines = textLines(plan.reflections[item.id] ?? "");
    const topic = item.text[plan.meta.language];
    return [{ ...SHARED, id: `own.${item.id}`, step, topic, lines, page: { kind: "step", step, at: item.id } }];
  });
  const inText = STEP_IDS.map((step) => ({
    ...SHARED,
    ...{ id: `own.${step}.${NOTES}`, step, topic: "", lines: stepNotes(plan, step).flatMap(textLines) },
    page: { kind: "step" as const, step, at: NOTES },
  }));
  return [...byQuestion, ...inText];
}

function measureEntry(measure: Measure): SearchEntry {
  const { nr, action, more } = measure;
  const others = [
    ...MEASURE_TEXTS.filter((field) => field !== "action").map((field) => measure[field]),
    ...Object.values(withoutReports(writtenIn(more))),
  ];
  return {
    ...SHARED,
    ...{ id: `own.measure.${nr}`, step: null, topic: nr, title: action.trim() },
    lines: others.flatMap(textLines),
    page: { kind: "measures", at: nr },
  };
}

function rowEntries({ tables, meta }: Plan, content: Content): readonly SearchEntry[] {
  return content.tables.flatMap(({ id, step, title }) =>
    (tables[id]?.rows ?? []).map(({ nr, cells }) => ({
      ...SHARED,
      ...{
        id: `own.${id}.${nr}`,
        step,
        topic: title[meta.language],
        lines: Object.values(writtenIn(cells)).flatMap(textLines),
      },
      page: tablePage(id, nr),
    })),
  );
}

/** What an answer says in the user's own words. */
function linesOf(answer: Answer | undefined): readonly string[] {
  switch (answer?.kind) {
    case undefined:
      return [];
    case "text":
      return textLines(answer.text);
    case "list":
      return answer.items.flatMap(textLines);
    case "people":
      return answer.people.map(({ who, how }) => [who, how].filter(Boolean).join(": ")).filter(Boolean);
    case "dates":
      return answer.events.flatMap(({ what }) => textLines(what));
    case "choices":
      return textLines(answer.other);
  }
}
