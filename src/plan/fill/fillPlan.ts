import { TABLE_IDS } from "../../content/tables/tableIds";
import { STEP_IDS } from "../../content/StepId";
import type { StepAnswers } from "../answers/Answer";
import { isAnswered } from "../answers/isAnswered";
import type { Plan, PlanMeta } from "../Plan";
import { numberThread } from "../thread/migrateThread";
import { withTokensApart } from "../thread/withTokensApart";
import { fillMeasures } from "./fillMeasures";
import { fillTable } from "./fillTable";
import { fillTexts } from "./fillTexts";

/**
 * The plan with its empty fields filled from another. What the user has written stays as it is, the language too. The
 * other's conflicts stay in its file: they belong to its own words.
 */
export function fillPlan(current: Plan, other: Plan): Plan {
  const incoming = withTokensApart(other, current);
  const answers = STEP_IDS.map((step) => [step, fillAnswers(current.answers[step], incoming.answers[step])] as const);
  const tables = TABLE_IDS.flatMap((id) => {
    const table = incoming.tables[id];
    return table === undefined ? [] : [[id, fillTable(id, current.tables[id], table)] as const];
  });
  const filled: Plan = {
    ...fillMeasures(current, incoming.measures),
    meta: fillMeta(current.meta, incoming.meta),
    choices: fillAnswers(current.choices, incoming.choices),
    answers: { ...current.answers, ...Object.fromEntries(answers) },
    tables: { ...current.tables, ...Object.fromEntries(tables) },
    reflections: fillTexts(current.reflections, incoming.reflections),
    previous: current.previous ?? incoming.previous,
  };
  return numberThread(filled, current);
}

function fillAnswers(current: StepAnswers, incoming: StepAnswers): StepAnswers {
  const answered = Object.entries(current).filter(([, answer]) => isAnswered(answer));
  return { ...current, ...incoming, ...Object.fromEntries(answered) };
}

function fillMeta(current: PlanMeta, incoming: PlanMeta): PlanMeta {
  return {
    ...current,
    municipality: current.municipality || incoming.municipality,
    from: current.from || incoming.from,
    to: current.to || incoming.to,
    hta: current.hta || incoming.hta,
  };
}
