import type { ExampleAnswer, ExampleChoice, ExamplePlan, ExampleRow } from "../../content/example/ExamplePlan";
import { loadExample } from "../../content/example/loadExample";
import type { Language } from "../../content/Language";
import { CHOICE_IDS } from "../../content/PlanChoice";
import { STEP_IDS, type StepId } from "../../content/StepId";
import { goalColumnOf } from "../../content/tables/threadTables";
import { TABLE_IDS, type TableId } from "../../content/tables/tableIds";
import { addMeasure } from "../measures/editMeasures";
import type { Answer } from "../answers/Answer";
import { linkAlike, numberThread } from "../thread/migrateThread";
import { readLinked } from "../thread/linkText";
import { linksOf, TOKENS, tokensIn, tokenText } from "../thread/threadCells";
import { targetsIn } from "../thread/targets";
import { emptyPlan } from "../emptyPlan";
import { exampleMeasure } from "./exampleMeasure";
import { setIncluded } from "../answers/setIncluded";
import type { Plan } from "../Plan";
import { OWN_OPTION, setChoice, setOwnWord } from "../choices/planChoice";
import type { PlanTable } from "../table/PlanTable";
import { setAnswer } from "../answers/setAnswer";
import { setMeta } from "../setMeta";
import { setNote } from "../notes";

/** A complete plan of a municipality that does not exist. To be looked at: nothing of it belongs in a user's plan. */
export async function examplePlan(language: Language): Promise<Plan> {
  const example = await loadExample();
  const { municipality, from, to, hta } = example;
  const named = setMeta(emptyPlan(language), { municipality, from, to, hta });
  const answered = STEP_IDS.reduce((plan, step) => withStep(plan, example, step), withChoices(named, example));
  const filled = { ...answered, tables: tablesOf(example, language), previous: previousOf(example, language) };
  const measured = example.measures.reduce(
    (plan, measure) => addMeasure(plan, exampleMeasure(plan, example, measure)),
    filled,
  );
  return withGoals(linkAlike(numberThread(measured)));
}

/** The plan in which the rows that begin with goals' numbers are linked to them. */
function withGoals(plan: Plan): Plan {
  const { byNr } = targetsIn(plan, "goals");
  const tables = Object.entries(plan.tables).map(([id, table]) => {
    const column = goalColumnOf(id as TableId);
    if (column === null) return [id, table] as const;
    const rows = table.rows.map(({ nr, cells }) => {
      const { nrs, words } = readLinked(plan, "goals", cells[column] ?? "");
      const tokens = nrs.flatMap((goal) => tokensIn(byNr.get(goal)?.row.cells[TOKENS]));
      const linked = { [column]: words, [linksOf(column)]: tokenText(tokens) };
      const filled = Object.entries({ ...cells, ...linked }).filter(([, text]) => text !== "");
      return { nr, cells: Object.fromEntries(filled) };
    });
    return [id, { ...table, rows }] as const;
  });
  return { ...plan, tables: Object.fromEntries(tables) };
}

function withChoices(plan: Plan, { choices, words }: ExamplePlan): Plan {
  const { language } = plan.meta;
  const chosen = CHOICE_IDS.reduce((sofar, id) => {
    const choice = choices[id];
    return choice === undefined ? sofar : setChoice(sofar, id, ...choiceValues(choice, language));
  }, plan);
  return Object.entries(words).reduce((sofar, [word, text]) => setOwnWord(sofar, word, text[language]), chosen);
}

function choiceValues({ option, additions = [], own }: ExampleChoice, language: Language) {
  return [option ?? OWN_OPTION, additions, own?.[language] ?? ""] as const;
}

function withStep(plan: Plan, { steps }: ExamplePlan, step: StepId): Plan {
  const { answers, included, notes } = steps[step];
  const { language } = plan.meta;
  const answered = Object.entries(answers).reduce(
    (sofar, [prompt, answer]) => setAnswer(sofar, step, prompt, answerIn(answer, language)),
    plan,
  );
  const taken = included.reduce((sofar, item) => setIncluded(sofar, step, item, true), answered);
  return Object.entries(notes).reduce((sofar, [item, text]) => setNote(sofar, item, text[language]), taken);
}

function answerIn(answer: ExampleAnswer, language: Language): Answer {
  switch (answer.kind) {
    case "text":
      return { kind: "text", text: answer.text[language] };
    case "list":
      return { kind: "list", items: answer.items.map((item) => item[language]) };
    case "people":
      return {
        kind: "people",
        people: answer.people.map(({ who, how }) => ({ who: who[language], how: how[language] })),
      };
    case "dates":
      return { kind: "dates", events: answer.events.map(({ what, when }) => ({ what: what[language], when })) };
  }
}

function tablesOf({ tables }: ExamplePlan, language: Language): Plan["tables"] {
  const filled = TABLE_IDS.flatMap((id) => {
    const rows = tables[id];
    return rows === undefined ? [] : [[id, tableOf(rows, language)] as const];
  });
  return Object.fromEntries(filled);
}

function tableOf(rows: readonly ExampleRow[], language: Language): PlanTable {
  const texts = rows.map((row, index) => ({
    nr: `R${index + 1}`,
    cells: Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text[language]])),
  }));
  return { rows: texts, lastRow: rows.length, columns: [] };
}

function previousOf({ previous: { from, to, done } }: ExamplePlan, language: Language): Plan["previous"] {
  const before = done.reduce(
    (plan, { need, action, evaluation }) =>
      addMeasure(plan, {
        need: need[language],
        action: action[language],
        status: "done",
        evaluation: evaluation[language],
      }),
    emptyPlan(language),
  );
  return { from, to, done: before.measures };
}
