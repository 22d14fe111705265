import type { ChoiceId } from "../../content/PlanChoice";
import { PROCESS_SOURCE } from "../../content/processIds";
import type { Source, SourceId } from "../../content/Source";
import type { SourceLibrary } from "../../content/SourceLibrary";
import { localesOf } from "../../content/localesOf";
import { referenceOf, SOURCES } from "../../content/sources";
import type { StepId } from "../../content/StepId";
import type { TableId } from "../../content/tables/tableIds";
import { includedItems } from "../answers/included";
import { partOfBlock } from "../stored/partOfBlock";
import { writtenIn } from "../thread/threadCells";
import type { Plan } from "../Plan";
import { AGENDA_TAGS } from "./agendaBlock";
import { chosenOption } from "../choices/planChoice";

/** Why a source is in the list of references. */
export type SourceUse =
  /** KS's template, which every plan builds on. */
  | { readonly kind: "template" }
  | { readonly kind: "choice"; readonly choice: ChoiceId }
  | { readonly kind: "guidance"; readonly step: StepId }
  | { readonly kind: "table"; readonly table: TableId }
  /** An agenda stands in the document. */
  | { readonly kind: "agenda" };

/** A source that the plan builds on. */
export interface UsedSource {
  readonly source: Source;
  /** At least one, each once. */
  readonly uses: readonly SourceUse[];
}

type Named = readonly [SourceId, SourceUse];

const AGENDA: Named = [PROCESS_SOURCE, { kind: "agenda" }];

/**
 * The sources that the plan builds on, as the list of references orders them, never our own. `standing` are the tags of our blocks in the
 * document: a table counts where it stands there or has rows.
 */
export function usedSources(plan: Plan, library: SourceLibrary, standing: readonly string[]): readonly UsedSource[] {
  const named: readonly Named[] = [
    ["mal", { kind: "template" }],
    ...fromChoices(plan, library),
    ...fromGuidance(plan, library),
    ...fromTables(plan, library, standing),
    ...(standing.some((tag) => AGENDA_TAGS.includes(tag)) ? [AGENDA] : []),
  ];
  return SOURCES.filter(({ id }) => id !== "own")
    .flatMap((source) => {
      const uses = named.flatMap(([id, use]) => (id === source.id ? [use] : []));
      const distinct = new Map(uses.map((use) => [JSON.stringify(use), use]));
      return uses.length === 0 ? [] : [{ source, uses: [...distinct.values()] }];
    })
    .sort(byReference(plan));
}

function byReference({ meta: { language, hta } }: Plan): (a: UsedSource, b: UsedSource) => number {
  const { compare } = new Intl.Collator(localesOf(language));
  return (a, b) => compare(referenceOf(a.source, language, hta), referenceOf(b.source, language, hta));
}

function fromChoices(plan: Plan, { choices }: SourceLibrary): readonly Named[] {
  return choices.flatMap((choice) => {
    const chosen = chosenOption(plan, choice);
    const sources = [
      chosen?.option?.source,
      chosen?.option?.cited,
      ...(chosen?.additions ?? []).map(({ source }) => source),
    ].filter((source) => source !== undefined);
    return sources.map(({ id }): Named => [id, { kind: "choice", choice: choice.id }]);
  });
}

function fromGuidance(plan: Plan, { guidance }: SourceLibrary): readonly Named[] {
  return guidance.flatMap(({ step, topics }) => {
    const included = includedItems(plan, step);
    const items = topics.flatMap((topic) => topic.items);
    const taken = items.filter(({ id, inPlan }) => inPlan !== undefined && included.includes(id));
    return taken.map(({ source }): Named => [source.id, { kind: "guidance", step }]);
  });
}

function fromTables(plan: Plan, { tables }: SourceLibrary, standing: readonly string[]): readonly Named[] {
  const parts = new Set<string>(standing.map(partOfBlock));
  return tables
    .filter(({ id, isPrivate }) => stands(id, parts) || (isPrivate !== true && hasRows(plan, id)))
    .map(({ id, source }): Named => [source.id, { kind: "table", table: id }]);
}

function stands(id: TableId, parts: ReadonlySet<string>): boolean {
  return parts.has(id === "nitt.tab.handlingsplan" ? "measures" : id);
}

function hasRows({ tables }: Plan, id: TableId): boolean {
  return (
    tables[id]?.rows.some(({ cells }) => Object.values(writtenIn(cells)).some((cell) => cell.trim() !== "")) ?? false
  );
}
