import { allErrors } from "../../content/strings/allErrors";
import type { AllStrings } from "../words/useAllStrings";
import { STEP_IDS, type StepId } from "../../content/StepId";
import type { Candidate, FoundStep, OutlineWarning } from "../../document/headings/FoundStep";
import { parseBlockTag } from "../../document/block/blockTag";
import type { PlanWarning } from "../../plan/stored/PlanWarning";
import { hasHtaEnded } from "../../plan/values/htaPeriod";
import { factsOf } from "../words/factsOf";
import { tellHta } from "../words/tellHta";
import type { PaneState } from "../state/PaneState";
import type { Task } from "../state/Task";

/** A warning in words. */
export interface ToldWarning {
  readonly intent: "warning" | "info";
  readonly title: string;
  readonly text: string;
  /** Where to look in the document. */
  readonly show?: Task;
  /** A task that asks the user to choose, with what its button says. */
  readonly ask?: { readonly task: Task; readonly label: string };
  /** Something has failed: what a report of it says it is about. */
  readonly about?: readonly string[];
  /** The headings to choose from. */
  readonly choice?: { readonly step: StepId; readonly candidates: readonly Candidate[] };
}

type Name = (step: StepId) => string;

/** The warnings of the stored plan, the last scan and what it found, and of the tariff agreement, in words. Missing headings are the next thing to do, and told there. */
export function tellWarnings(state: PaneState, strings: AllStrings): readonly ToldWarning[] {
  const { planWarnings, scanFailed, view, plan } = state;
  const name: Name = (step) => factsOf(step).heading[plan.meta.language];
  const found = view?.steps.value ?? [];
  return distinct([
    ...planWarnings.flatMap((warning) => tellPlanWarning(warning, strings)),
    ...(scanFailed === null
      ? []
      : [
          {
            intent: "warning" as const,
            title: strings.warnings.scanFailed,
            text: Object.values(allErrors(strings)[scanFailed]).join(". "),
            about: ["scan", scanFailed],
          },
        ]),
    ...(view?.steps.warnings ?? []).flatMap((warning) => tellOutlineWarning(warning, found, strings, name)),
    ...tellEndedHta(plan.meta.hta, strings),
  ]);
}

function tellEndedHta(period: string, strings: AllStrings): readonly ToldWarning[] {
  if (!hasHtaEnded(period, new Date())) return [];
  return [{ intent: "info", title: strings.hta.endedTitle(period), text: tellHta(period, strings) ?? "" }];
}

function tellPlanWarning({ code }: PlanWarning, { planWarnings: words, notSaved }: AllStrings): readonly ToldWarning[] {
  switch (code) {
    case "partBroken":
      return [{ intent: "warning", title: words.broken, text: words.brokenHelp, about: [code] }];
    case "partTooLong":
      return [{ intent: "warning", title: words.tooLong, text: words.tooLongHelp }];
    case "partNewer":
      return [{ intent: "warning", title: words.newer, text: notSaved.newer }];
    case "partDoubled":
      return [{ intent: "warning", title: words.doubled, text: words.doubledHelp }];
    case "partRenumbered":
      return [{ intent: "warning", title: words.renumbered, text: words.renumberedHelp }];
    case "partForeign":
      return [];
  }
}

function tellOutlineWarning(
  warning: OutlineWarning,
  found: readonly FoundStep[],
  strings: AllStrings,
  name: Name,
): readonly ToldWarning[] {
  const { warnings: words } = strings;
  switch (warning.code) {
    case "stepMissing":
      return [];
    case "stepDoubled": {
      const step = stepId(warning.step);
      const candidates = found.find(({ id }) => id === step)?.candidates ?? [];
      return [
        { intent: "warning", title: words.doubled(name(step)), text: words.doubledHelp, choice: { step, candidates } },
      ];
    }
    case "headingRenamed": {
      const step = stepId(warning.step);
      const text = words.renamedHelp(warning.text);
      return [{ intent: "info", title: words.renamed(name(step)), text, show: { kind: "showStep", step } }];
    }
    case "stepsOutOfOrder":
      return [{ intent: "info", title: words.outOfOrder, text: words.outOfOrderHelp }];
    case "blockDoubled":
      return [tellDoubledBlock(warning.tag, strings, name)];
  }
}

function tellDoubledBlock(tag: string, strings: AllStrings, name: Name): ToldWarning {
  const { warnings: words, block } = strings;
  const ask = { task: { kind: "showBlock", tag }, label: block.choose } as const;
  const title = words.blockDoubled(blockName(tag, words, name));
  return { intent: "warning", title, text: words.blockDoubledHelp, ask };
}

function blockName(tag: string, words: AllStrings["warnings"], name: Name): string {
  const address = parseBlockTag(tag);
  if (address?.block === "handlingsplan") return words.blockOfActionPlan;
  if (address?.block === "kilder") return words.blockOfSources;
  const step = name(stepId(address?.step ?? ""));
  return address?.block === "text" ? words.blockOfStep(step) : words.blockOfTable(step);
}

function stepId(id: string): StepId {
  const step = STEP_IDS.find((each) => each === id);
  if (step === undefined) throw new Error(`No step ${id}`);
  return step;
}

function distinct(warnings: readonly ToldWarning[]): readonly ToldWarning[] {
  return [...new Map(warnings.map((warning) => [warning.title, warning])).values()];
}
