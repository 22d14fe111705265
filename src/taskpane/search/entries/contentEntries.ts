import type { Guidance } from "../../../content/Guidance";
import type { Language } from "../../../content/Language";
import { SECTOR_NAMES } from "../../../content/measures/sectorNames";
import type { StandardMeasure } from "../../../content/measures/StandardMeasure";
import type { PlanChoice } from "../../../content/PlanChoice";
import type { StepContent } from "../../../content/Prompt";
import { STEP_FACTS } from "../../../content/stepFacts";
import type { StepId } from "../../../content/StepId";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import { strategyName } from "../../../plan/choices/strategies";
import { tableEntry } from "./tableEntry";
import type { SearchEntry } from "./SearchEntry";

/** All that the method has to say. */
export interface Content {
  readonly guidance: readonly Guidance[];
  readonly steps: readonly (readonly [StepId, StepContent])[];
  readonly choices: readonly PlanChoice[];
  readonly tables: readonly TableDefinition[];
  readonly measures: readonly StandardMeasure[];
}

/** What of the method can be found, in a language. */
export function contentEntries(content: Content, language: Language): readonly SearchEntry[] {
  return [
    ...content.guidance.flatMap((guidance) => guidanceEntries(guidance, language)),
    ...content.steps.flatMap(([step, { prompts }]) => promptEntries(step, prompts, language)),
    ...content.choices.filter(({ options }) => options.length > 0).map((choice) => choiceEntry(choice, language)),
    ...content.tables.map((table) => tableEntry(table, language)),
    ...content.measures.map((measure) => measureEntry(measure, language)),
  ];
}

function guidanceEntries({ step, topics }: Guidance, language: Language): readonly SearchEntry[] {
  return topics.flatMap((topic) =>
    topic.items.map(({ id, title, text }) => ({
      ...{ id, step, group: "guidance" as const, topic: topic.title[language], title: title?.[language] ?? "" },
      lines: [text[language]],
      page: { kind: "step", step, at: id },
    })),
  );
}

function promptEntries(step: StepId, prompts: StepContent["prompts"], language: Language): readonly SearchEntry[] {
  return prompts.map(({ id, question, hint, heading, input }) => ({
    id: `prompt.${step}.${id}`,
    about: STEP_FACTS.find((facts) => facts.id === step)?.heading[language] ?? "",
    ...{ step, group: "prompts" as const, topic: heading?.[language] ?? "", title: question[language] },
    lines: [hint[language], ...(input.kind === "choices" ? input.options.map(({ label }) => label[language]) : [])],
    page: { kind: "step", step, at: id },
  }));
}

function choiceEntry({ id, question, why, options, heading, steps }: PlanChoice, language: Language): SearchEntry {
  const parts = options.flatMap((option) => [option.name, ...option.parts.map(({ name }) => name)]);
  return {
    id: `choice.${id}`,
    ...{ step: steps[0] ?? null, group: "prompts", topic: heading[language], title: question[language] },
    lines: [why[language], ...new Set(parts.map((part) => part[language]))],
    page: { kind: "choices", from: null },
  };
}

function measureEntry(measure: StandardMeasure, language: Language): SearchEntry {
  const { id, title, action, need, strategies, sectors } = measure;
  const names = [
    ...strategies.map((strategy) => strategyName(strategy, language)),
    ...sectors.map((sector) => SECTOR_NAMES[sector][language]),
  ];
  return {
    id: `measure.${id}`,
    ...{ step: null, group: "measures", topic: names.join(" · "), title: title[language] },
    lines: [action[language], need[language]],
    page: { kind: "measures", standard: id },
  };
}
