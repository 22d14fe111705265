import { fc } from "../seeded";
import { undoLast } from "../../src/actions/undo/undoLast";
import type { UndoRecord } from "../../src/actions/UndoRecord";
import { STEP_IDS } from "../../src/content/StepId";
import type { Piece } from "../../src/document/Piece";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import type { Store } from "../../src/plan/stored/Store";
import { bullet, control, heading, para as line, table } from "../builders";
import type { OpenDocument } from "../openInWord";
import { after, insert, writeActionPlan } from "./inPlan";

/** Words of the user's own: none of the template's lines, and none of what the add-in writes. */
const word = fc.stringMatching(/^[a-zæøå<&"]{1,8}$/).map((text) => `mitt ${text}`);

const block = fc.oneof(
  { weight: 3, arbitrary: word.map((text) => line(text)) },
  word.map((text) => bullet(text)),
  fc.tuple(word, word).map((row) => table([row])),
  word.map((text) => control("min egen", line(text))),
  word.map((text) => heading(text, { level: 2 })),
  fc.constant(line("")),
);

/** A document with some of the steps, in order, and text of the user's. */
export const blocks = fc
  .array(
    fc.record({
      present: fc.boolean(),
      twice: fc.integer({ min: 0, max: 9 }),
      body: fc.array(block, { maxLength: 4 }),
    }),
    {
      minLength: 7,
      maxLength: 7,
    },
  )
  .map((steps) =>
    steps.flatMap(({ present, twice, body }, index) => {
      const title = heading(`Kapittel (steg ${index + 1})`);
      return [...(present ? [title] : []), ...body, ...(twice === 0 ? [title] : [])];
    }),
  );

const text = fc.stringMatching(/^[a-z \t&<]{1,12}$/).map((words) => `vårt ${words}`);
/** A piece of our text. */
export const piece: fc.Arbitrary<Piece> = fc.oneof(
  text.map((words): Piece => ({ kind: "paragraph", text: words })),
  text.map((words): Piece => ({ kind: "bullet", text: words })),
  text.map((words): Piece => ({ kind: "heading", level: 2, text: words })),
  fc.tuple(text, text).map((row): Piece => ({ kind: "table", rows: [row, row] })),
);

/** What somebody does in the pane. */
export const deed = fc.oneof(
  fc.record({
    kind: fc.constant("insert" as const),
    step: fc.constantFrom(...STEP_IDS),
    pieces: fc.array(piece, { minLength: 1, maxLength: 5 }),
    onEdited: fc.constantFrom("ask" as const, "replace" as const, "below" as const),
  }),
  fc.record({ kind: fc.constant("measures" as const), actions: fc.array(text, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant("undo" as const) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** A pane of somebody, and what takes the last change back. */
export interface State {
  readonly plan: Plan;
  readonly store: Store;
  readonly undo: UndoRecord | null;
}

/** The pane after a deed; as it was where nothing was done. */
export async function perform(state: State, what: Deed): Promise<State> {
  const outcome = await act(state, what);
  if (outcome?.kind !== "done") return state;
  return { ...after(outcome, state), undo: outcome.undo };
}

function act({ plan, store, undo }: State, what: Deed) {
  if (what.kind === "insert") return insert({ plan, store }, what.step, what.pieces, { onEdited: what.onEdited });
  if (what.kind === "undo") return undo === null ? null : undoLast(undo, plan, store);
  const measures = what.actions.reduce((sofar, action) => {
    const next = addMeasure(sofar);
    return changeMeasure(next, `T${next.lastMeasure}`, { action });
  }, plan);
  return writeActionPlan({ plan: measures, store });
}

/** Somebody types: another text for any paragraph, or for any cell of a table. */
export const typing = fc.record({
  kind: fc.constantFrom("p" as const, "tc" as const),
  at: fc.nat({ max: 99 }),
  text: word,
});

/** Types it. */
export function type(
  { host }: OpenDocument,
  { kind, at, text }: typeof typing extends fc.Arbitrary<infer T> ? T : never,
): void {
  const all = [...host.documentXml.getElementsByTagName(`w:${kind}`)];
  const target = all[at % Math.max(1, all.length)];
  if (target === undefined) return;
  if (kind === "p") host.editParagraph(target, text);
  else host.editCell(target, text);
}

/** The lines that are not ours. */
export function theirs(lines: readonly string[]): string[] {
  return lines.filter((each) => !each.startsWith("[kplan:"));
}
