import type { StepContent } from "../../../content/Prompt";
import type { StepId } from "../../../content/StepId";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import { normaliseText } from "../../../document/text/normaliseText";
import { setAnswer } from "../../answers/setAnswer";
import { emptyPlan } from "../../emptyPlan";
import { doneAtOnce, type Steps } from "../../foreign/steps";
import { fillPlan } from "../../fill/fillPlan";
import { changeMeasure } from "../../measures/editMeasures";
import { type Measure, MEASURE_TEXTS } from "../../measures/Measure";
import { setStepNotes, stepNotes } from "../../notes";
import type { Plan } from "../../Plan";
import { rollOver } from "../../rollOver";
import { setMeta } from "../../setMeta";
import { applyImport } from "../../sheet/take/applyImport";
import { withUnitColumn } from "../../sheet/take/unitColumn";
import { addRow, setColumns } from "../../table/tableEditing";
import { link } from "../../thread/editLinks";
import { targetsIn } from "../../thread/targets";
import { yearsIn } from "../find/frontFacts";
import { goalIn } from "../find/listTarget";
import { MEASURES, type OldPiece } from "../find/OldPiece";
import { addedAnswer, textOf } from "./answerOf";
import { pieceRows, type RowCells, withoutRows } from "./pieceRows";
import { withAllColumns } from "./rowsIn";

const MEASURE_FIELDS = [...MEASURE_TEXTS, "status"] as const;

/** What the user wants of a document. */
export interface OldWish {
  /** Those that are to be taken along, where they are to go. */
  readonly pieces: readonly OldPiece[];
  /** Rows that are not, by the piece's id and their place in it: "p5 0". */
  readonly without: ReadonlySet<string>;
  /** Whether the document is last period's plan: the period moves on, and what was done or cancelled is not carried along. */
  readonly isLast: boolean;
}

/** What the method is made of, as far as pieces go there. */
export interface OldContent {
  readonly steps: Readonly<Record<StepId, StepContent>>;
  readonly tables: readonly TableDefinition[];
}

/**
 * The plan with the pieces. Nothing that it says is changed: texts come after those that stand there, rows as those of another
 * plan (see fillPlan), and facts where there are none.
 */
export function takePieces(
  plan: Plan,
  wish: OldWish,
  content: OldContent,
  facts: Plan = doneAtOnce(factsOfPieces(plan, wish, content)),
): Plan {
  const texts = wish.pieces.reduce((sofar, piece) => withText(sofar, piece, content), plan);
  return fillPlan(texts, wish.isLast ? rollOver(facts, emptyPlan(plan.meta.language)) : facts);
}

/** What of the pieces is no text, as a plan of its own with the columns of the one that it is taken into. A step a row. */
export function* factsOfPieces({ meta, tables }: Plan, { pieces, without }: OldWish, content: OldContent): Steps<Plan> {
  const columns = tables[MEASURES]?.columns ?? [];
  const none = emptyPlan(meta.language);
  let plan = columns.length === 0 ? none : setColumns(none, MEASURES, columns);
  for (const piece of pieces) plan = yield* withFacts(plan, piece, without, content);
  return yield* linkNeeds(plan);
}

function withText(plan: Plan, piece: OldPiece, { steps }: OldContent): Plan {
  const { target } = piece;
  if (target?.kind === "notes") {
    return setStepNotes(plan, target.step, [...stepNotes(plan, target.step), noteOf(piece)]);
  }
  if (target?.kind === "meta" && target.field === "language") {
    const language = piece.lines[0]?.text;
    return language === "nb" || language === "nn" ? setMeta(plan, { language }) : plan;
  }
  if (target?.kind !== "prompt") return plan;
  const prompt = steps[target.step].prompts.find(({ id }) => id === target.prompt);
  if (prompt === undefined) return plan;
  return setAnswer(plan, target.step, prompt.id, addedAnswer(plan.answers[target.step][prompt.id], prompt, piece));
}

/** A paragraph of the user's own: with its heading, which tells what it is about. */
function noteOf(piece: OldPiece): string {
  return [goalIn(piece.heading) ?? piece.heading, textOf(piece)].filter((text) => text !== "").join("\n");
}

/** What a plan of its own has of the piece: the municipality, the period, rows of tables. */
function* withFacts(plan: Plan, piece: OldPiece, without: ReadonlySet<string>, { tables }: OldContent): Steps<Plan> {
  const { target } = piece;
  const text = piece.lines[0]?.text ?? "";
  if (target?.kind === "meta") {
    if (target.field === "municipality") return setMeta(plan, { municipality: text });
    return target.field === "period" ? setMeta(plan, yearsIn(text) ?? {}) : plan;
  }
  const table = target?.kind === "table" ? tables.find(({ id }) => id === target.table) : undefined;
  if (table === undefined) return plan;
  const rows = withoutRows(pieceRows(piece, table, plan.meta.language), piece, without);
  const form = withAllColumns(table);
  let sofar = plan;
  for (const cells of rows) {
    yield;
    sofar = table.id === MEASURES ? withMeasure(sofar, cells, form) : addRow(sofar, table.id, cells);
  }
  return sofar;
}

/** The plan with a measure; one that a document has at two places is the same, and its empty fields are filled. */
function withMeasure(plan: Plan, { unit = "", ...said }: RowCells, table: TableDefinition): Plan {
  if (unit === "") return withNamed(plan, said, table, null);
  const { plan: held, column } = withUnitColumn(plan, table);
  return withNamed(held, { ...said, [column]: unit }, table, column);
}

function withNamed(plan: Plan, cells: RowCells, table: TableDefinition, unit: string | null): Plan {
  const known = sameMeasure(plan, cells, unit);
  const proposal = { rows: [{ row: 0, kind: "new" as const, nr: null, cells }], aside: [], errors: [] };
  const added = applyImport(known === undefined ? plan : emptyPlan(plan.meta.language), table, proposal, new Set([0]));
  const [other] = added.measures;
  if (known === undefined || other === undefined) return added;
  const fields = MEASURE_FIELDS.filter((field) => known[field] === "").map((field) => [field, other[field]] as const);
  const change = { ...Object.fromEntries(fields), more: { ...other.more, ...known.more } };
  return changeMeasure(plan, known.nr, change);
}

/** The measure with the same action, for the same need and from the same unit where both tell one. */
function sameMeasure({ measures }: Plan, cells: RowCells, unit: string | null): Measure | undefined {
  const [action, need, from] = [cells.action ?? "", cells.need ?? "", cells[unit ?? ""] ?? ""].map(plain);
  const isLike = (one: string, other = ""): boolean => one === other || one === "" || other === "";
  return measures.find((measure) => {
    const said = saidBy(measure);
    return said.action === action && isLike(said.need, need) && isLike(plain(measure.more[unit ?? ""] ?? ""), from);
  });
}

/** What measures say, as it is compared: each is looked at once for every row. */
const SAID = new WeakMap<Measure, { readonly action: string; readonly need: string }>();

function saidBy(measure: Measure): { readonly action: string; readonly need: string } {
  const said = SAID.get(measure) ?? { action: plain(measure.action), need: plain(measure.need) };
  SAID.set(measure, said);
  return said;
}

function plain(text: string): string {
  return normaliseText(text).toLocaleLowerCase("nb");
}

/** Measures that name a need word for word are linked to it. */
function* linkNeeds(plan: Plan): Steps<Plan> {
  const needs = targetsIn(plan, "needs").all.map(({ nr, text }) => [normaliseText(text), nr] as const);
  const byText = new Map(needs);
  let sofar = plan;
  for (const { nr, need } of plan.measures) {
    yield;
    const target = byText.get(normaliseText(need));
    if (target !== undefined && need.trim() !== "") sofar = link(sofar, { kind: "measure", nr }, target);
  }
  return sofar;
}
