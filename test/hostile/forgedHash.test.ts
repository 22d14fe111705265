import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { viewTable } from "../../src/plan/table/viewTable";
import { removeFigure } from "../../src/actions/figure/removeFigure";
import { undoLast } from "../../src/actions/undo/undoLast";
import { writeFigure } from "../../src/actions/figure/writeFigure";
import { STATUS_TAG } from "../../src/plan/status/statusBlock";
import { decodeParts } from "../../src/plan/stored/decodeParts";
import type { PartName } from "../../src/plan/stored/PartName";
import { partOfBlock } from "../../src/plan/stored/partOfBlock";
import { after, done, grid, head, insert, opened, para, writeActionPlan } from "../actions/inPlan";
import { step } from "../actions/stepHeadings";
import { bullet, control, docx, heading, para as line, table } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { addParts, part } from "./strangeParts";

const TAG = "kplan:s2:text";
const FOREIGN = [line("Vedtak i kommunestyret."), line("Budsjett for skolene.")];

/** A document in which somebody has put our tag around something, and a part that says that we have written it. */
async function forged(blocks: readonly string[], tag = TAG, name: PartName = partOfBlock(tag)) {
  const { host } = await openInWord(await docx(...blocks));
  const { view } = await opened();
  const hash = view.blocks.find((block) => block.tag === tag)?.hash ?? "";
  const last = name === "measures" ? ` last="0"` : "";
  await addParts(part(`name="${name}"${last} revision="1"`, `<written block="${tag}" hash="${hash}"/>`));
  const state = await opened();
  expect(state.plan.written).toEqual(name === partOfBlock(tag) ? { [tag]: hash } : {});
  return { host, state };
}

test.each([
  [
    "headings, a table and another step's heading",
    [heading("Fremmed", { level: 2 }), ...FOREIGN, table([["a", "b"]]), step(6)],
  ],
  ["the heading of another step", [...FOREIGN, step(6)]],
  ["the heading of another step on a lower level", [...FOREIGN, heading("Handlingsplan (steg 6)", { level: 2 })]],
  ["a chapter's heading", [...FOREIGN, heading("Økonomi")]],
  ["a table that is none of ours", [...FOREIGN, table([["a", "b"]])]],
  [
    "much more text than ours",
    Array.from({ length: 60 }, () => line("Et langt avsnitt som ingen av oss har skrevet. ".repeat(2))),
  ],
])("text in our control is not replaced unasked, whatever the document says, where it holds %s", async (_, content) => {
  const { host, state } = await forged([step(2), control(TAG, ...content), line("etter"), step(7), line("slutt")]);
  const before = await linesOf(host);
  expect((await insert(state, "s2", [para("Vår linje.")])).kind).toBe("edited");
  expect(await linesOf(host)).toEqual(before);
});

test.each([
  ["another step", [step(2), line("a"), step(3), control(TAG, ...FOREIGN)]],
  ["no step", [control(TAG, ...FOREIGN), step(2), line("a")]],
])("nor where the control stands in %s", async (_, blocks) => {
  const { host, state } = await forged(blocks);
  const before = await linesOf(host);
  expect((await insert(state, "s2", [para("Vår linje.")])).kind).not.toBe("done");
  expect(await linesOf(host)).toEqual(before);
});

test("a short text in its own step is updated unasked, as what we have written at another time", async () => {
  const { host, state } = await forged([
    step(2),
    control(TAG, heading("Hvorfor", { level: 2 }), ...FOREIGN, bullet("a")),
  ]);
  done(await insert(state, "s2", [head("Hvorfor"), para("Vår linje.")]));
  expect((await linesOf(host)).slice(1)).toEqual([`[${TAG}] ## Hvorfor`, `[${TAG}] Vår linje.`]);
});

test("what this pane has written is updated unasked, with the tables that it had", async () => {
  const { host } = await openInWord(await docx(step(2), line("")));
  const start = await opened();
  const long = Array.from({ length: 60 }, () => para("Et langt avsnitt om hvorfor. ".repeat(5)));
  const state = after(done(await insert(start, "s2", [head("A"), ...long, grid(["x", "y"])])), start);
  done(await insert(state, "s2", [para("Kort.")]));
  expect((await linesOf(host)).filter((each) => each.startsWith("[kplan"))).toEqual([`[${TAG}] Kort.`]);
});

test("a hash counts only in the part that its block belongs to", () => {
  const xml = part(`name="s2" revision="1"`, `<written block="kplan:s3:text" hash="0123456789abcdef"/>`);
  expect(decodeParts([xml], "nb").plan.written).toEqual({});
});

test("another step's part does not make a text ours", async () => {
  const { host, state } = await forged([step(3), control("kplan:s3:text", ...FOREIGN)], "kplan:s3:text", "s2");
  const before = await linesOf(host);
  expect((await insert(state, "s3", [para("Vår linje.")])).kind).toBe("edited");
  expect(await linesOf(host)).toEqual(before);
});

test("a figure's tag around foreign text gives nothing to replace or take away", async () => {
  const foreign = [...FOREIGN, table([["a"]]), table([["b"]])];
  const { host, state } = await forged([step(7), control(STATUS_TAG, ...foreign), line("etter")], STATUS_TAG);
  const before = await linesOf(host);
  expect((await removeFigure(state, STATUS_TAG)).kind).toBe("edited");
  const request = {
    ...state,
    step: "s7",
    tag: STATUS_TAG,
    title: "Status",
    pieces: [para("Vår")],
    onEdited: "ask",
  } as const;
  expect((await writeFigure(request)).kind).toBe("edited");
  expect(await linesOf(host)).toEqual(before);
});

test("a table's tag around foreign text, another step's heading in it, is asked about", async () => {
  const tag = "kplan:s6:handlingsplan";
  const rows = table([
    ["Nr.", "Behov", "Tiltak", "Ansvarlig", "Frist", "Kostnad", "Status", "Evaluering"],
    ["T1", "a", "b", "", "", "", "", ""],
  ]);
  const { host, state } = await forged([step(6), control(tag, rows, step(7), ...FOREIGN)], tag);
  const before = await linesOf(host);
  expect((await writeActionPlan(state)).kind).toBe("edited");
  expect(await linesOf(host)).toEqual(before);
});

test("a table of ours that somebody has moved to an appendix is not asked about", async () => {
  const tag = "kplan:s6:handlingsplan";
  const { header } = viewTable(emptyPlan("nb"), HANDLINGSPLAN);
  const row = header.map((_, column) => (column === 2 ? "Kurs" : ""));
  const moved = control(tag, table([header, ["T1", ...row.slice(1)]]));
  const { state } = await forged([step(6), line("a"), heading("Vedlegg"), moved, line("b")], tag);
  const { saved } = done(await writeActionPlan(state));
  expect(saved?.plan.measures.map(({ action }) => action)).toEqual(["Kurs"]);
});

test("undo takes nothing back from a text that our tag has been moved to", async () => {
  const word = await openInWord(await docx(step(2), line("")));
  const start = await opened();
  const outcome = done(await insert(start, "s2", [para("Vår linje.")]));
  const { plan, store } = after(outcome, start);
  const { host } = await openInWord(await docx(step(2), control(TAG, ...FOREIGN), step(3)));
  const before = await linesOf(host);
  expect((await undoLast(outcome.undo!, plan, store)).kind).toBe("changedSince");
  expect(await linesOf(host)).toEqual(before);
  expect(word.host).not.toBe(host);
});
