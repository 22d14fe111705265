import fc from "fast-check";
import { undoLast } from "../../src/actions/undoLast";
import type { UndoRecord } from "../../src/actions/UndoRecord";
import { STEP_IDS } from "../../src/content/StepId";
import type { Piece } from "../../src/document/Piece";
import { addMeasure } from "../../src/plan/addMeasure";
import { changeMeasure } from "../../src/plan/changeMeasure";
import type { Plan } from "../../src/plan/Plan";
import type { Store } from "../../src/plan/Store";
import { bullet, control, docx, heading, para as line, table } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord, type OpenDocument } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { after, insert, opened, writeActionPlan } from "./inPlan";

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
const blocks = fc
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
const piece: fc.Arbitrary<Piece> = fc.oneof(
  text.map((words): Piece => ({ kind: "paragraph", text: words })),
  text.map((words): Piece => ({ kind: "bullet", text: words })),
  text.map((words): Piece => ({ kind: "heading", level: 2, text: words })),
  fc.tuple(text, text).map((row): Piece => ({ kind: "table", rows: [row, row] })),
);

const deed = fc.oneof(
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

interface State {
  readonly plan: Plan;
  readonly store: Store;
  readonly undo: UndoRecord | null;
}

async function perform(state: State, what: Deed): Promise<State> {
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
const typing = fc.record({
  kind: fc.constantFrom("p" as const, "tc" as const),
  at: fc.nat({ max: 99 }),
  text: word,
});

function type(
  { host }: OpenDocument,
  { kind, at, text }: typeof typing extends fc.Arbitrary<infer T> ? T : never,
): void {
  const all = [...host.documentXml.getElementsByTagName(`w:${kind}`)];
  const target = all[at % Math.max(1, all.length)];
  if (target === undefined) return;
  if (kind === "p") host.editParagraph(target, text);
  else host.editCell(target, text);
}

/** What somebody has typed into our blocks. */
function typedIntoOurs(lines: readonly string[]): string[] {
  return lines
    .filter((each) => each.startsWith("[kplan:"))
    .flatMap((each) => each.match(/mitt [a-zæøå<&"]{1,8}/g) ?? []);
}

/** So many of the lines as stand among all of them in this order: more may stand between, the same words too. */
function inOrder(all: readonly string[], lines: readonly string[]): string[] {
  let next = 0;
  for (const line of all) if (line === lines[next]) next += 1;
  return lines.slice(0, next);
}

function theirs(lines: readonly string[]): string[] {
  return lines.filter((each) => !each.startsWith("[kplan:"));
}

test("whatever is inserted, updated and undone, what the user wrote stays as it was, in its order", async () => {
  await fc.assert(
    fc.asyncProperty(blocks, fc.array(deed, { minLength: 1, maxLength: 6 }), async (content, deeds) => {
      const { host } = await openInWord(await docx(...content));
      const before = theirs(await linesOf(host));
      let state: State = { ...(await opened()), undo: null };
      for (const each of deeds) {
        state = await perform(state, each);
        expect(theirs(await linesOf(host))).toEqual(before);
      }
      const saved = await host.save();
      const again = await openInWord(saved);
      expect(await linesOf(again.host)).toEqual(await linesOf(host));
      expect((await opened()).plan.written).toEqual(state.plan.written);
    }),
    { numRuns: 60 },
  );
});

test("whatever is typed between, in our blocks too, stays, unless the user has it replaced; the file stays valid", async () => {
  const saved: Uint8Array[] = [];
  const deeds = fc.array(fc.tuple(fc.array(typing, { maxLength: 3 }), deed), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(blocks, deeds, async (content, turns) => {
      const word = await openInWord(await docx(...content));
      let state: State = { ...(await opened()), undo: null };
      for (const [typed, what] of turns) {
        for (const each of typed) type(word, each);
        const before = await linesOf(word.host);
        state = await perform(state, what);
        const now = await linesOf(word.host);
        // Undo of "put ours below" makes what was the user's own by then a part of our block again.
        const all = now.map((line) => line.replace(/^\[kplan:[^\]]*\] /, ""));
        expect(inOrder(all, theirs(before))).toEqual(theirs(before));
        if (what.kind === "insert" && what.onEdited === "replace") continue;
        for (const each of typedIntoOurs(before)) expect(now.join("\n")).toContain(each);
      }
      saved.push(await word.host.save());
    }),
    { numRuns: 40 },
  );
  expect(await openXmlFaults(saved.slice(-3))).toEqual([]);
}, 600_000);

test("an insertion that is undone leaves the document as it was", async () => {
  await fc.assert(
    fc.asyncProperty(blocks, fc.array(piece, { minLength: 1, maxLength: 5 }), async (content, pieces) => {
      const { host } = await openInWord(await docx(...content));
      const before = await linesOf(host);
      const start = await opened();
      const outcome = await insert(start, "s3", pieces);
      if (outcome.kind !== "done" || outcome.undo === null) return;
      const state = after(outcome, start);
      expect((await undoLast(outcome.undo, state.plan, state.store)).kind).toBe("done");
      expect(await linesOf(host)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test("whatever is typed after a change, undo gives back the document before it, or says that it was changed since", async () => {
  const changes = fc.array(
    deed.filter(({ kind }) => kind !== "undo"),
    { minLength: 1, maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(blocks, changes, fc.array(typing, { maxLength: 2 }), async (content, deeds, typed) => {
      const word = await openInWord(await docx(...content));
      let state: State = { ...(await opened()), undo: null };
      let before = await linesOf(word.host);
      for (const each of deeds) {
        before = await linesOf(word.host);
        state = await perform({ ...state, undo: null }, each);
      }
      if (state.undo === null) return;
      for (const each of typed) type(word, each);
      const written = await linesOf(word.host);
      const { kind } = await undoLast(state.undo, state.plan, state.store);
      const now = await linesOf(word.host);
      if (kind === "changedSince") expect(now).toEqual(written);
      else {
        expect([kind, typed.length > 0 || now]).toEqual(["done", typed.length > 0 || before]);
        expect(theirs(now)).toEqual(theirs(written));
      }
    }),
    { numRuns: 60 },
  );
});
