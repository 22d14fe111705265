import { REFERENCES_TAG, tableTag, textTag } from "../../actions/blockTags";
import type { LocatedCursor } from "../../actions/cursor/locateCursor";
import type { Language } from "../../content/Language";
import { loadLibrary } from "../../content/loadLibrary";
import { PROCESS_IDS } from "../../content/processIds";
import { REFERENCES } from "../../content/SectionId";
import { STEP_IDS, type StepId } from "../../content/StepId";
import { loadTables } from "../../content/tables/loadTables";
import type { TableDefinition } from "../../content/tables/TableDefinition";
import { parseBlockTag } from "../../document/block/blockTag";
import { agendaTag } from "../../plan/draft/agendaBlock";
import { promptAt } from "../../plan/draft/promptAt";
import { KEY_FIGURES_TAG, POPULATION_TAG, PROJECTION_TAG } from "../../plan/figures/figureBlocks";
import type { Plan } from "../../plan/Plan";
import { SENSITIVITY_TAG, STAFFING_TAG } from "../../plan/staffing/staffingBlocks";
import { STATUS_TAG } from "../../plan/status/statusBlock";
import { THREAD_FIGURE_TAG, THREAD_TAG } from "../../plan/thread/threadBlocks";
import type { CursorPlace } from "../state/Cursor";
import type { Page } from "../state/Page";
import type { PaneState } from "../state/PaneState";
import { factsOf } from "../words/factsOf";
import { sectionName } from "../words/sectionName";
import { rowAt } from "./rowAt";

/** The page that is about where the cursor stands; null where none is. Rejects where what tells it cannot be fetched. */
export async function cursorPlace(cursor: LocatedCursor, state: PaneState): Promise<CursorPlace | null> {
  const { tag } = cursor;
  if (tag === null) return sectionPlace(cursor, state);
  const step = STEP_IDS.find((id) => id === parseBlockTag(tag)?.step);
  if (step === undefined) return tag === REFERENCES_TAG ? referencesPlace(state.plan.meta.language) : null;
  if (tag === textTag(step)) return textPlace(step, cursor, state);
  const table = (await loadTables()).find((each) => tableTag(each) === tag);
  return table === undefined
    ? stepPlace(step, state.plan.meta.language, figurePage(tag))
    : tablePlace(table, cursor, tag, state.plan);
}

/** Outside our blocks: the step or the list of references that the paragraph stands in. */
function sectionPlace({ paragraph }: LocatedCursor, { view, plan }: PaneState): CursorPlace | null {
  if (paragraph === null || view === null) return null;
  const around = [view.references, ...view.steps.value].find(
    ({ section }) => section !== null && section.heading <= paragraph && paragraph < section.end,
  );
  const { language } = plan.meta;
  const step = STEP_IDS.find((id) => id === around?.id);
  if (step !== undefined) return stepPlace(step, language);
  return around === undefined ? null : referencesPlace(language);
}

function referencesPlace(language: Language): CursorPlace {
  return { page: { kind: "references" }, step: null, name: sectionName(REFERENCES, language), row: null };
}

function stepPlace(step: StepId, language: Language, page: Page = { kind: "step", step }): CursorPlace {
  const { number, heading } = factsOf(step);
  return { page, step: number, name: heading[language], row: null };
}

/** A step's text: at the prompt whose words stand there, where that can be told. */
async function textPlace(step: StepId, { tag, paragraph }: LocatedCursor, state: PaneState): Promise<CursorPlace> {
  const { plan, view } = state;
  const { language } = plan.meta;
  const place = stepPlace(step, language);
  const lines = (view?.outline.paragraphs ?? []).map((line, index) => ({ ...line, index }));
  const own = lines.filter(({ control, inTable }) => control?.tag === tag && !inTable);
  const at = own.findLastIndex(({ index }) => paragraph !== null && index <= paragraph);
  if (at < 0) return place;
  const library = await loadLibrary(step);
  const standing = own.map(({ text, style }) => ({ text, isHeading: style.startsWith("Heading") }));
  const prompt = library.content.prompts.find(({ id }) => id === promptAt(plan, step, library, standing, at));
  if (prompt === undefined) return place;
  const name = (prompt.heading ?? prompt.question)[language];
  return { ...place, page: { kind: "step", step, at: prompt.id }, name };
}

function tablePlace(table: TableDefinition, { row }: LocatedCursor, tag: string, plan: Plan): CursorPlace {
  const known = plan.inWord[tag];
  const nr = row === null || known === undefined ? null : rowAt(known, row);
  const at = nr === null ? {} : { at: nr };
  const page: Page =
    table.holds === "measures" ? { kind: "measures", ...at } : { kind: "table", table: table.id, ...at };
  // Rows of other tables have numbers that only the plan knows.
  const shown = nr !== null && row !== null && row.texts.concat(row.first).includes(nr) ? nr : null;
  return { page, step: null, name: table.title[plan.meta.language], row: shown };
}

/** What a block that is neither a text nor a table is made on. */
function figurePage(tag: string): Page | undefined {
  if (tag === STATUS_TAG) return { kind: "measures" };
  if (tag === THREAD_TAG || tag === THREAD_FIGURE_TAG) return { kind: "thread" };
  if ([POPULATION_TAG, PROJECTION_TAG, KEY_FIGURES_TAG].includes(tag)) return { kind: "figures" };
  if (tag === STAFFING_TAG || tag === SENSITIVITY_TAG) return { kind: "staffing" };
  const process = PROCESS_IDS.find((id) => agendaTag(id) === tag);
  return process && { kind: "process", process, from: null };
}
