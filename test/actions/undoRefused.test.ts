import { insertHeadings } from "../../src/actions/place/insertHeadings";
import { undoLast } from "../../src/actions/undo/undoLast";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import type { WordHost } from "../../src/preview/host/WordHost";
import { bullet, docx, para as line, table } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { blockElements, useControls } from "../owners";
import { after, done, grid, insert, opened, para, template, writeActionPlan } from "./inPlan";
import { PLACEHOLDER, step } from "./stepHeadings";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TABLE = "kplan:s6:handlingsplan";

function paragraphOf({ documentXml }: WordHost, text: string): Element {
  return [...documentXml.getElementsByTagNameNS(W, "p")].find(({ textContent }) => textContent === text)!;
}

const xmlOf = ({ documentXml }: WordHost) => documentXml.documentElement.outerHTML;

/** All paragraphs of the document, the empty ones too. */
const paragraphs = ({ documentXml }: WordHost) =>
  [...documentXml.getElementsByTagNameNS(W, "p")].map(({ textContent }) => textContent);

/** A section whose text has taken the place of two of the template's lines. */
async function inserted(...blocks: readonly string[]) {
  const { host } = await openInWord(await docx(step(2), ...blocks));
  const before = paragraphs(host);
  const start = await opened();
  const outcome = done(await insert(start, "s2", [para("Vår tekst.")], { answered: ["why"] }));
  return { host, before, undo: outcome.undo!, ...after(outcome, start) };
}

/** The action plan with one measure, which has got another name. */
async function changedTable() {
  const { host } = await openInWord(template());
  const start = await opened();
  const plan = addMeasure(start.plan, { action: "Kurs" });
  const state = after(done(await writeActionPlan({ plan, store: start.store })), { ...start, plan });
  const changed = changeMeasure(state.plan, "T1", { action: "Kurs i ledelse" });
  const outcome = done(await writeActionPlan({ plan: changed, store: state.store }));
  return { host, before: state.plan, undo: outcome.undo!, ...after(outcome, { ...state, plan: changed }) };
}

const WHY = bullet("Hvorfor skal vi jobbe med strategisk kompetanseplan?");

describe("undo brings lines of the template back", () => {
  test("above and below what the user has written", async () => {
    const { host, before, undo, plan, store } = await inserted(line(PLACEHOLDER), line("Mitt."), WHY, step(3));
    expect(paragraphs(host)).not.toEqual(before);
    done(await undoLast(undo, plan, store));
    expect(paragraphs(host)).toEqual(before);
  });

  test.each([
    ["a line that made way", [line(PLACEHOLDER)]],
    ["two lines that made way", [line(PLACEHOLDER), WHY]],
    ["the user's text and a line that made way", [line("Mitt."), WHY]],
    ["a line that made way below a table, where Word keeps an empty one", [line(PLACEHOLDER), table([["t"]]), WHY]],
  ])("where the document ended in %s", async (_, blocks) => {
    const { host, before, undo, plan, store } = await inserted(...blocks);
    done(await undoLast(undo, plan, store));
    expect(paragraphs(host)).toEqual(before);
  });

  test.each([
    ["has been changed", "Mitt, og mer."],
    ["has been emptied", ""],
  ])("not where what the user has written beside the block %s since", async (_, text) => {
    const { host, undo, plan, store } = await inserted(line(PLACEHOLDER), line("Mitt."), WHY, step(3));
    host.editParagraph(paragraphOf(host, "Mitt."), text);
    const now = xmlOf(host);
    expect(await undoLast(undo, plan, store)).toEqual({ kind: "changedSince" });
    expect(xmlOf(host)).toBe(now);
  });

  test("not where something has been written since in the empty line that Word has kept", async () => {
    const { host, undo, plan, store } = await inserted(line(PLACEHOLDER), table([["t"]]), WHY);
    const last = [...host.documentXml.getElementsByTagNameNS(W, "p")].at(-1)!;
    expect(last.textContent).toBe("");
    host.editParagraph(last, "Annet.");
    expect(await undoLast(undo, plan, store)).toEqual({ kind: "changedSince" });
  });

  test("not where something has been written below it all since", async () => {
    const { host, undo, plan, store } = await inserted(line(PLACEHOLDER), WHY, line("Mitt."));
    await Word.run(async (context) => {
      context.document.body.insertParagraph("Mer.", "End");
      await context.sync();
    });
    expect(await undoLast(undo, plan, store)).toEqual({ kind: "changedSince" });
    expect(paragraphs(host).at(-1)).toBe("Mer.");
  });
});

describe("undo changes nothing", () => {
  test("where the block stands twice by now: it says so", async () => {
    useControls();
    const { host, undo, plan, store } = await inserted(line(PLACEHOLDER), step(3));
    host.copyControl(host.documentXml.getElementsByTagNameNS(W, "sdt")[0]!);
    const now = xmlOf(host);
    expect(await undoLast(undo, plan, store)).toMatchObject({ kind: "doubled", tag: "kplan:s2:text" });
    expect(xmlOf(host)).toBe(now);
  });

  test("where somebody has taken the block out", async () => {
    useControls();
    const { host, undo, plan, store } = await inserted(line(PLACEHOLDER), step(3));
    host.deleteControl(host.documentXml.getElementsByTagNameNS(W, "sdt")[0]!);
    const now = xmlOf(host);
    expect(await undoLast(undo, plan, store)).toEqual({ kind: "changedSince" });
    expect(xmlOf(host)).toBe(now);
  });

  test("where somebody has deleted the table, and left its caption", async () => {
    const { host, undo, plan, store } = await changedTable();
    blockElements(host.documentXml, TABLE)
      .find(({ localName }) => localName === "tbl")!
      .remove();
    const now = xmlOf(host);
    expect(await undoLast(undo, plan, store)).toEqual({ kind: "changedSince" });
    expect(xmlOf(host)).toBe(now);
  });

  const cellOf = ({ documentXml }: WordHost, text: string) =>
    [...documentXml.getElementsByTagNameNS(W, "tc")].find((each) => each.textContent === text)!;

  test("where somebody has put in a row", async () => {
    const { host, undo, plan, store } = await changedTable();
    host.insertRowBelow(cellOf(host, "T1"));
    expect(await undoLast(undo, plan, store)).toEqual({ kind: "changedSince" });
  });

  test("where a text has gone to the empty cell beside it", async () => {
    const { host, undo, plan, store } = await changedTable();
    const cell = cellOf(host, "Kurs i ledelse");
    host.editCell(cell.previousElementSibling!, "Kurs i ledelse");
    host.editCell(cell, "");
    const now = xmlOf(host);
    expect(await undoLast(undo, plan, store)).toEqual({ kind: "changedSince" });
    expect(xmlOf(host)).toBe(now);
  });

  test.each(["a text of ours", "the user's own text"])("of headings below which there is %s by now", async (whose) => {
    const { host } = await openInWord(await docx(line("Innledning")));
    const outcome = done(await insertHeadings(["s2", "s3"], "nb"));
    const start = await opened();
    if (whose === "a text of ours") done(await insert(start, "s2", [para("Vår tekst.")]));
    else {
      await Word.run(async (context) => {
        context.document.body.insertParagraph("Mitt.", "End").styleBuiltIn = "Normal";
        await context.sync();
      });
    }
    const now = xmlOf(host);
    expect(await undoLast(outcome.undo!, start.plan, start.store)).toEqual({ kind: "changedSince" });
    expect(xmlOf(host)).toBe(now);
  });
});

test("undo of a table's change brings back what the plan knew of the table, and asks nothing at the next update", async () => {
  const { before, undo, plan, store } = await changedTable();
  const undone = after(done(await undoLast(undo, plan, store)), { plan, store });
  expect([undone.plan.inWord, undone.plan.written]).toEqual([before.inWord, before.written]);
  expect((await writeActionPlan({ ...undone, plan: { ...undone.plan, measures: before.measures } })).kind).toBe(
    "unchanged",
  );
});

test("undo of a table that was inserted leaves nothing known of it", async () => {
  await openInWord(template());
  const start = await opened();
  const plan = addMeasure(start.plan, { action: "Kurs" });
  const outcome = done(await writeActionPlan({ plan, store: start.store }));
  const state = after(outcome, { ...start, plan });
  const undone = after(done(await undoLast(outcome.undo!, state.plan, state.store)), state);
  expect([undone.plan.inWord, undone.plan.written]).toEqual([{}, {}]);
});

test("undo of a table that was inserted takes its tables out before what holds them (#6330)", async () => {
  useControls();
  const { host } = await openInWord(template());
  const before = await linesOf(host);
  const start = await opened();
  const outcome = done(await insert(start, "s2", [para("a"), grid(["x", "y"], ["1", "2"])]));
  const { plan, store } = after(outcome, start);
  const [tables, controls] = [
    jest.spyOn(Word.Table.prototype, "delete"),
    jest.spyOn(Word.ContentControl.prototype, "delete"),
  ];
  done(await undoLast(outcome.undo!, plan, store));
  const [[first = NaN], [second = NaN]] = [tables.mock.invocationCallOrder, controls.mock.invocationCallOrder];
  expect(first).toBeLessThan(second);
  expect(await linesOf(host)).toEqual(before);
  jest.restoreAllMocks();
});
