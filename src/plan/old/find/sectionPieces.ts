import type { StepId } from "../../../content/StepId";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import { normaliseText } from "../../../document/text/normaliseText";
import type { Steps } from "../../foreign/steps";
import type { Plan } from "../../Plan";
import type { OldBlock, OldParagraph, OldTable } from "../read/OldDocument";
import { isStrategy } from "../take/sectionRows";
import { goalIn, listTarget } from "./listTarget";
import { saysFacts } from "./measureLine";
import { type FoundPiece, GOALS, MEASURES, type OldLine, type OldTarget } from "./OldPiece";
import { targetOfSection } from "./promptOfSection";
import { roleIn } from "./rolesIn";
import type { OldSection } from "./sections";
import { tableLines } from "./tableLines";
import { tableTarget } from "./tableTarget";

/** A section with what is known of it. */
export interface SectionPlace {
  readonly section: OldSection;
  readonly step: StepId | null;
  /** The heading of the section that it is a part of, "" for none. */
  readonly above: string;
  readonly tables: readonly TableDefinition[];
  readonly language: Plan["meta"]["language"];
}

/** Longer lines lead to nothing. */
const LONGEST_LEAD = 250;
/** Prompts of rows, which prose is no answer to. */
const ROWS_ONLY = new Set(["participants", "groups", "milestones"]);
const SENTENCE = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** What a section holds: its text as one piece, and its tables and those of its lists that are rows of ours as pieces of their own. */
export function* sectionPieces(place: SectionPlace): Steps<readonly FoundPiece[]> {
  const { heading, blocks } = place.section;
  const measure = measureOf(place.section);
  if (measure !== null)
    return [{ heading, lines: [{ text: measure, isPoint: true }], target: { kind: "table", table: MEASURES } }];
  const context = contextOf(heading, place.above);
  const pieces: FoundPiece[] = [];
  const lines: OldLine[] = [];
  for (const [index, run] of runsOf(blocks).entries()) {
    const [first] = run;
    if (first?.kind === "table") {
      pieces.push({ ...(yield* tablePiece(first, place)), context, lead: captionOf(blocks, first) });
      continue;
    }
    const items = run.filter((block) => block.kind === "paragraph").filter((block) => !isCaption(block, blocks));
    const lead = index === 0 ? "" : leadOf(lines);
    const found = listPieces(items, { ...place, lead });
    pieces.push(...(found ?? []).map((piece) => ({ heading, lead, context, ...piece })));
    if (found === null) lines.push(...items.map(({ text, isList }) => ({ text, isPoint: isList })));
    else if (lead !== "") leave(lines, lead);
  }
  return lines.length === 0 ? pieces : [{ heading, lines, target: textTarget(place, lines, pieces) }, ...pieces];
}

const MEASURE_HEADING = /^tiltak(?: nr\.?)? ?[\d.]* ?[:.–-] (\S.*)$/iu;

/** A measure that has a section of its own, "Tiltak 1: …" with "Frist: …" below, in one line; null for other sections. */
function measureOf({ heading, blocks }: OldSection): string | null {
  const [, name] = MEASURE_HEADING.exec(heading) ?? [];
  const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [normaliseText(block.text)] : []));
  if (name === undefined || texts.length < blocks.length) return null;
  const line = [name, ...texts].map((text) => (/[.!?]$/u.test(text) ? text : `${text}.`)).join(" ");
  return saysFacts(line) ? line : null;
}

/** The caption right below a table, or right above it; "" for none. */
function captionOf(blocks: readonly OldBlock[], table: OldTable): string {
  const at = blocks.indexOf(table);
  const around = [blocks[at + 1], blocks[at - 1]].filter((each) => each?.kind === "paragraph");
  return around.find(({ role }) => role === "caption")?.text ?? "";
}

function isCaption(block: OldParagraph, blocks: readonly OldBlock[]): boolean {
  if (block.role !== "caption") return false;
  const at = blocks.indexOf(block);
  return [blocks[at + 1], blocks[at - 1]].some((each) => each?.kind === "table");
}

function* tablePiece(table: OldTable, { section, step, tables, language }: SectionPlace): Steps<FoundPiece> {
  const answer = tableLines(table, step);
  if (answer !== null)
    return {
      heading: section.heading,
      ...answer,
      isSure: answer.target?.kind === "prompt" && answer.target.prompt === "groups",
    };
  const { rows } = table;
  const found = yield* tableTarget(rows, tables, language);
  return { heading: section.heading, rows, target: found?.target ?? null, isSure: found?.isSure === true };
}

/** Where a section's text goes, besides what was taken out of it. */
function textTarget(
  { section: { heading }, step }: SectionPlace,
  lines: readonly OldLine[],
  pieces: readonly FoundPiece[],
): OldTarget | null {
  const target = targetOfSection(heading, step);
  if (target?.kind !== "prompt") return target;
  const { prompt } = target;
  const hasGoals = pieces.some((piece) => piece.target?.kind === "table" && piece.target.table === GOALS);
  if (goalIn(heading) !== null || (prompt === "goals" && hasGoals)) return { kind: "notes", step: target.step };
  const isProse = ROWS_ONLY.has(prompt) && lines.some(({ isPoint }) => !isPoint);
  return isProse ? { ...target, prompt: "process" } : target;
}

/** Takes away the sentence that leads to a list. */
function leave(lines: OldLine[], lead: string): void {
  const last = lines.pop();
  const rest = last?.text.slice(0, -lead.length).trim() ?? "";
  if (rest !== "") lines.push({ text: rest, isPoint: false });
}

/** Goals and strategies that measures stand under. */
function contextOf(heading: string, above: string): Readonly<Record<string, string>> {
  const goal = [heading, above].find((each) => goalIn(each) !== null);
  const strategy = [heading, above].map(strategyIn).find((each) => each !== null);
  return {
    ...(goal !== undefined && { anchoring: goal }),
    ...(strategy !== undefined && { strategy }),
  };
}

const STRATEGY_HEADING = /^(?:[\d.]+\s+)?(?:(strategi|satsingsområde|innsatsområde)(?: \d+)? ?[:.–-] ?)?(\S.*)$/iu;
const LONGEST_STRATEGY = 3;

/** The strategy that a heading names: "Strategi 1: Mobilisere", "6.2 Utvikle kompetanse"; null for others. */
function strategyIn(heading: string): string | null {
  const [, label = "", name = ""] = STRATEGY_HEADING.exec(normaliseText(heading)) ?? [];
  const isNamed = isStrategy(name) && name.split(" ").length <= LONGEST_STRATEGY;
  return label !== "" || isNamed ? name : null;
}

/** Blocks of the same kind one after another: lists, lines that each say a goal, tables by themselves, other paragraphs. */
function runsOf(blocks: readonly OldBlock[]): readonly (readonly OldBlock[])[] {
  const runs: OldBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const kind = kindOf(block);
    if (last?.[0] !== undefined && kind !== "table" && kindOf(last[0]) === kind) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function kindOf(block: OldBlock): "table" | "list" | "goals" | "text" {
  if (block.kind === "table") return "table";
  if (goalIn(block.text) !== null) return "goals";
  return block.isList ? "list" : "text";
}

/** The last sentence, where it leads to what follows. */
function leadOf(lines: readonly OldLine[]): string {
  const last = lines.at(-1);
  if (last === undefined || last.isPoint || !/[:?]$/u.test(last.text)) return "";
  const lead = last.text.split(SENTENCE).at(-1) ?? "";
  return lead.length <= LONGEST_LEAD ? lead : "";
}

type ListIn = SectionPlace & { readonly lead: string };

/** A list that is rows of ours, or people; null for one that is part of the text. */
function listPieces(
  items: readonly OldParagraph[],
  { section, step, above, lead }: ListIn,
): readonly Pick<FoundPiece, "lines" | "target">[] | null {
  const [first] = items;
  if (first === undefined || kindOf(first) === "text") return null;
  if (kindOf(first) === "goals") {
    return [{ target: { kind: "table", table: GOALS }, lines: points(items.map(({ text }) => goalIn(text) ?? text)) }];
  }
  const texts = items.map(({ text }) => text);
  const target = listTarget(texts, { step, heading: section.heading, above, lead });
  if (target !== null) return [{ target, lines: points(texts) }];
  return step === "s1" ? rolePieces(texts) : null;
}

/** Groups with their members, and all others that take part; null for a list without a role. */
function rolePieces(texts: readonly string[]): readonly Pick<FoundPiece, "lines" | "target">[] | null {
  const roles = texts.flatMap((text) => roleIn(text) ?? []);
  if (roles.length === 0) return null;
  const others = texts.filter((text) => roleIn(text) === null);
  return [
    { target: inFirstStep("groups"), lines: points(roles) },
    ...(others.length === 0 ? [] : [{ target: inFirstStep("participants"), lines: points(others) }]),
  ];
}

function inFirstStep(prompt: string): OldTarget {
  return { kind: "prompt", step: "s1", prompt };
}

function points(texts: readonly string[]): readonly OldLine[] {
  return texts.map((text) => ({ text, isPoint: true }));
}
