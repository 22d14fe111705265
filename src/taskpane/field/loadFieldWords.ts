import { loadGuidance } from "../../content/loadGuidance";
import { loadStep } from "../../content/loadStep";
import { STEP_IDS } from "../../content/StepId";
import { loadTables } from "../../content/tables/loadTables";
import { isTablePart } from "../../plan/stored/PartName";
import { factField } from "../../plan/questions/factFields";
import type { FieldRef } from "../state/FieldRef";
import { type FieldWords, NO_WORDS } from "./FieldWords";

/** Fetches the content that names these fields; nothing where it cannot be had. */
export async function loadFieldWords(fields: readonly FieldRef[]): Promise<FieldWords> {
  try {
    const [steps, items, tables, choices] = await Promise.all([
      loadSteps(fields),
      loadItems(fields),
      loadForms(fields),
      loadChoices(fields),
    ]);
    return { ...steps, ...items, ...tables, ...choices };
  } catch {
    return NO_WORDS;
  }
}

async function loadSteps(fields: readonly FieldRef[]): Promise<Pick<FieldWords, "steps">> {
  const wanted = STEP_IDS.filter((id) => fields.some(({ part }) => part === id));
  const loaded = await Promise.all(wanted.map(async (id) => [id, await loadStep(id)] as const));
  return { steps: Object.fromEntries(loaded) };
}

/** Notes, and what was taken into a step's text, go by the ids of the guidance's items, which begin with the step's. */
async function loadItems(fields: readonly FieldRef[]): Promise<Pick<FieldWords, "items">> {
  const wanted = STEP_IDS.filter((id) =>
    fields.some(
      ({ part, field }) =>
        (part === "reflections" && (factField(field)?.item ?? field).startsWith(`${id}.`)) ||
        (part === id && field === "included"),
    ),
  );
  const loaded = await Promise.all(wanted.map((id) => loadGuidance(id)));
  return { items: loaded.flatMap(({ topics }) => topics.flatMap(({ items }) => items)) };
}

async function loadForms(fields: readonly FieldRef[]): Promise<Pick<FieldWords, "tables" | "measureColumns">> {
  const [tables, measureColumns] = await Promise.all([
    fields.some(({ part }) => isTablePart(part)) ? loadTables() : [],
    fields.some(({ field }) => field.includes(".more.")) ? loadMeasureColumns() : [],
  ]);
  return { tables, measureColumns };
}

async function loadMeasureColumns(): Promise<FieldWords["measureColumns"]> {
  return Object.values(
    (await import(/* webpackChunkName: "words" */ "../../content/tables/measureColumns")).MEASURE_COLUMNS,
  );
}

async function loadChoices(fields: readonly FieldRef[]): Promise<Pick<FieldWords, "choices" | "ownWords">> {
  if (!fields.some(({ part }) => part === "choices")) return { choices: [], ownWords: [] };
  const [{ PLAN_CHOICES }, { OWN_WORDS }] = await Promise.all([
    import(/* webpackChunkName: "words" */ "../../content/planChoices"),
    import(/* webpackChunkName: "words" */ "../../content/ownWords"),
  ]);
  return { choices: PLAN_CHOICES, ownWords: OWN_WORDS };
}
