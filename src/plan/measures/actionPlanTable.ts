import { ACTION_PLAN_COLUMNS } from "../../content/actionPlanColumns";
import type { Language } from "../../content/Language";
import type { Measure } from "./Measure";
import { statusText } from "./statusWords";

/** The action plan's rows as texts: the header row first, then one row per measure in their order. */
export function actionPlanTable(measures: readonly Measure[], language: Language): readonly (readonly string[])[] {
  const header = Object.values(ACTION_PLAN_COLUMNS).map((column) => column[language]);
  return [header, ...measures.map((measure) => measureRow(measure, language))];
}

function measureRow(measure: Measure, language: Language): readonly string[] {
  const { nr, need, action, responsible, deadline, cost, status, evaluation } = measure;
  return [nr, need, action, responsible, deadline, cost, statusText(status, language), evaluation];
}
