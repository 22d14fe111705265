import type { StepId } from "../../../content/StepId";
import { STEP_FACTS } from "../../../content/stepFacts";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import { normaliseText } from "../../../document/text/normaliseText";
import type { Steps } from "../../foreign/steps";
import type { Plan } from "../../Plan";
import type { OldBlock } from "../read/OldDocument";
import { rowsIn } from "../take/rowsIn";
import { datesIn, followUpsIn } from "./datesIn";
import { frontLines, languageOf, municipalityIn, yearsIn } from "./frontFacts";
import { goalIn } from "./listTarget";
import { type FoundPiece, GOALS, MEASURES, NEEDS, numberedPiece, type OldPiece, type OldTarget } from "./OldPiece";
import { rolesInText } from "./rolesIn";
import { sectionPieces } from "./sectionPieces";
import { isContentsLine, type OldSection, sectionsOf } from "./sections";
import { withSheetNames } from "./sheetContext";
import { stepsOf } from "./stepOfSection";

/** So many texts, from the first, tell whose a document is, for which years, and in which language. */
const MOST_LOOKED_AT = 5_000;

/** What finding needs besides the document. */
export interface Finding {
  readonly fileName: string;
  readonly tables: readonly TableDefinition[];
  /** The language of the plan that it is taken into, in which tables are read: so each is read once. */
  readonly language: Plan["meta"]["language"];
}

/**
 * A document's content piece by piece, each with the place where it belongs in the plan, by rules alone. All of it is in one. A
 * step looks at one row of a table: a workbook of thousands is looked through while the pane goes on.
 */
export function* findPieces(all: readonly OldBlock[], finding: Finding): Steps<readonly OldPiece[]> {
  const blocks = all.filter((block) => !isTemplateLine(block));
  const sections = sectionsOf(blocks);
  const steps = stepsOf(sections);
  const [front, ...chapters] = sections;
  const body = texts(blocks).slice(0, MOST_LOOKED_AT);
  const language = languageOf(body);
  const pieces: FoundPiece[] = [];
  for (const [index, section] of chapters.entries()) {
    yield;
    if (isUntouched(section)) continue;
    const above = section.parent === null ? "" : (sections[section.parent]?.heading ?? "");
    const place = {
      section,
      step: steps[index + 1] ?? null,
      above,
      tables: finding.tables,
      language: finding.language,
    };
    pieces.push(...(yield* sectionPieces(place)));
  }
  const found = [
    ...metaPieces(front?.blocks ?? [], body, finding, language),
    ...goalHeadings(sections),
    ...(/\.xlsx$/iu.test(finding.fileName) ? withSheetNames(pieces) : pieces),
    ...needsOfMeasures(pieces, finding),
    ...peopleAndDates(sections, steps),
    ...leftOver(front?.blocks ?? [], all, chapters.filter(isUntouched)),
  ];
  return found.map(numberedPiece);
}

function texts(blocks: readonly OldBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.rows.flat()));
}

const TEMPLATE_LINES = new Set(
  STEP_FACTS.flatMap(({ templateLines }) => templateLines.map(({ text }) => normaliseText(text))),
);

function isOfTemplate(block: OldBlock): boolean {
  return block.kind === "paragraph" && TEMPLATE_LINES.has(normaliseText(block.text));
}

/** A placeholder or a question that KS's template came with; its other lines may be a municipality's own words. */
function isTemplateLine(block: OldBlock): boolean {
  return block.kind === "paragraph" && /[?)]$/u.test(block.text) && isOfTemplate(block);
}

/** A section in which nobody has written anything. */
function isUntouched({ blocks }: OldSection): boolean {
  return blocks.length > 0 && blocks.every(isOfTemplate);
}

/** The municipality, the years and the language. */
function metaPieces(
  front: readonly OldBlock[],
  body: readonly string[],
  { fileName, language: current }: Finding,
  language: Plan["meta"]["language"],
): readonly FoundPiece[] {
  const lines = frontLines(front);
  const name = municipalityIn(lines, body, fileName);
  const years = [...lines, fileName, ...body].map(yearsIn).find((each) => each !== null);
  const piece = (field: "municipality" | "period" | "language", text: string): FoundPiece => ({
    heading: "",
    lines: [{ text, isPoint: false }],
    target: { kind: "meta", field },
  });
  return [
    ...(name === null ? [] : [piece("municipality", name)]),
    ...(years === undefined ? [] : [piece("period", `${years.from}–${years.to}`)]),
    ...(language === current ? [] : [piece("language", language)]),
  ];
}

/** Goals that are headings, "Mål 1: …", those of a chapter together. */
function goalHeadings(sections: readonly OldSection[]): readonly FoundPiece[] {
  const parents = [...new Set(sections.filter(({ heading }) => goalIn(heading) !== null).map(({ parent }) => parent))];
  return parents.map((parent) => ({
    heading: parent === null ? "" : (sections[parent]?.heading ?? ""),
    target: { kind: "table", table: GOALS },
    lines: sections
      .filter((each) => each.parent === parent)
      .flatMap(({ heading }) => goalIn(heading) ?? [])
      .map((text) => ({ text, isPoint: true })),
  }));
}

/** The needs that measures name, where the document does not list them itself. */
function needsOfMeasures(pieces: readonly FoundPiece[], { tables, language }: Finding): readonly FoundPiece[] {
  const form = tables.find(({ id }) => id === MEASURES);
  const isListed = pieces.some(({ target }) => target?.kind === "table" && target.table === NEEDS);
  if (isListed || form === undefined) return [];
  return pieces.flatMap(({ heading, rows, target }) => {
    if (rows === undefined || rows === null || target?.kind !== "table" || target.table !== MEASURES) return [];
    const needs = [...new Set(rowsIn(rows, form, language).cells.map(({ need = "" }) => need))].filter(Boolean);
    if (needs.length === 0) return [];
    const lines = needs.map((text) => ({ text, isPoint: true }));
    return [{ heading, lines, target: { kind: "table" as const, table: NEEDS } }];
  });
}

/** What the text itself tells of groups and of dates. It stands in the text as well, so that it is only offered. */
function peopleAndDates(sections: readonly OldSection[], steps: readonly (StepId | null)[]): readonly FoundPiece[] {
  return sections.flatMap((section, index) => {
    const step = index === 0 ? "s1" : steps[index];
    if (step !== "s1" && step !== "s2" && step !== "s7") return [];
    const lines = index === 0 ? frontLines(section.blocks) : proseOf(section);
    const events = lines.flatMap(step === "s7" ? followUpsIn : datesIn).map(({ what, when }) => `${what}\t${when}`);
    const roles =
      step === "s1"
        ? index === 0
          ? lines.flatMap(owner)
          : section.blocks.some(isListed)
            ? []
            : lines.flatMap(rolesInText)
        : [];
    const dates: OldTarget =
      step === "s7" ? { kind: "prompt", step, prompt: "dates" } : { kind: "prompt", step: "s1", prompt: "milestones" };
    return [
      ...offered(section.heading, roles, { kind: "prompt", step: "s1", prompt: "groups" }),
      ...offered(section.heading, events, dates),
    ];
  });
}

/** Who a front page says is responsible. */
function owner(line: string): readonly string[] {
  const [label = "", ...who] = line.split(":");
  const isOwner = /^(?:ansvarlig|ansvarleg|planeier|planeigar|eier|eigar)/iu.test(label) && who.length > 0;
  return isOwner ? [`Ansvarlig for planen: ${who.join(":").trim()}`] : [];
}

function isListed(block: OldBlock): boolean {
  return block.kind === "paragraph" && block.isList;
}

function proseOf({ blocks }: OldSection): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" && !block.isList ? [block.text] : []));
}

function offered(heading: string, found: readonly string[], target: OldTarget): readonly FoundPiece[] {
  if (found.length === 0) return [];
  return [{ heading, target, isSure: false, lines: found.map((text) => ({ text, isPoint: true })) }];
}

/** What stands above the first heading, contents lists, and lines of KS's template: told, and not taken. */
function leftOver(
  front: readonly OldBlock[],
  blocks: readonly OldBlock[],
  untouched: readonly OldSection[],
): readonly FoundPiece[] {
  const contents = blocks.filter(isContentsLine).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  const ofTemplate = texts([...blocks.filter(isTemplateLine), ...untouched.flatMap((section) => section.blocks)]);
  return [frontLines(front), contents, ofTemplate]
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ heading: "", target: null, lines: lines.map((text) => ({ text, isPoint: false })) }));
}
