import { PROMPT_COUNTS } from "../../content/promptCounts";
import { STEP_IDS, type StepId } from "../../content/StepId";
import { MEASURE_TABLE_IDS } from "../../content/tables/measureTableIds";
import { TABLE_IDS, TABLE_STEPS } from "../../content/tables/tableIds";
import { countAnswered } from "../answers/countAnswered";
import type { DocumentFacts } from "../checks/DocumentFacts";
import { discussion } from "../checks/discussionChecks";
import { planTexts } from "../checks/planTexts";
import { frameCosts } from "../decision/frameCosts";
import { emptyPlan } from "../emptyPlan";
import { isBlank } from "../fill/fillTexts";
import type { Plan } from "../Plan";
import type { PlanWarning } from "../stored/PlanWarning";
import { writtenIn } from "../thread/threadCells";
import type { PlanFile } from "./PlanFileSource";
import type { Unit, UnitStepState } from "./Unit";
import { unitName } from "./unitName";
import { LINKED_TABLES } from "./unitRows";

/** What is kept of the plan in a unit's file. */
export function unitOf(
  { name: file, path }: Pick<PlanFile, "name" | "path">,
  plan: Plan,
  { key, warnings }: { readonly key: string; readonly warnings: readonly PlanWarning[] },
): Unit {
  const steps = STEP_IDS.map((step) => [step, stepState(plan, step)] as const);
  return {
    ...{ key, file, path, warnings },
    ...{ name: unitName(file, plan), knownId: null },
    plan: keptOf(plan),
    steps: Object.fromEntries(steps) as Unit["steps"],
    isDiscussed: isDiscussed(plan),
    frames: frameCosts(plan),
  };
}

/** Goals and needs with their columns, and the columns of tables of measures. */
function keptOf({ meta, measures, lastMeasure, tables }: Plan): Plan {
  const kept = [...LINKED_TABLES, ...MEASURE_TABLE_IDS].flatMap((id) =>
    tables[id] === undefined ? [] : [[id, tables[id]] as const],
  );
  return {
    ...emptyPlan(meta.language),
    ...{ meta, lastMeasure },
    measures,
    tables: Object.fromEntries(kept),
  };
}

function stepState(plan: Plan, step: StepId): UnitStepState {
  const answered = countAnswered(plan, step);
  if (answered >= PROMPT_COUNTS[step]) return "answered";
  const hasRows = TABLE_IDS.some(
    (id) => TABLE_STEPS[id] === step && plan.tables[id]?.rows.some(({ cells }) => !isBlank(writtenIn(cells))),
  );
  return answered > 0 || hasRows || (step === "s6" && plan.measures.length > 0) ? "begun" : "empty";
}

/** What the check of it needs to know of a document of which nothing but the plan was read. */
const NO_DOCUMENT: DocumentFacts = {
  today: "",
  paragraphs: [],
  emptySteps: [],
  behind: [],
  references: { expected: [], listed: null },
  front: {
    ...{ cover: [], contents: [], numbered: [], lines: [], captions: [] },
    ...{ canFill: false, isTitleOpen: false, canTakeOut: false },
  },
};

/** As the check before sending sees it, without what stands in the document alone. */
function isDiscussed(plan: Plan): boolean {
  return discussion({ plan, document: NO_DOCUMENT, thread: null, measures: [], texts: planTexts(plan) }) === null;
}
