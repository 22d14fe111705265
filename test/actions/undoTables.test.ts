import type { Done } from "../../src/actions/Outcome";
import { undoLast } from "../../src/actions/undo/undoLast";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { changeMeasure, deleteMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { hideColumn } from "../../src/plan/table/columnEditing";
import type { WordHost } from "../../src/preview/host/WordHost";
import { docx, para as line } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, insert, opened, para, writeActionPlan } from "./inPlan";
import { PLACEHOLDER, step, words } from "./stepHeadings";
import { cellOf, inserted, merge, tableLines, typeRow, typeSection, updated } from "./tableInWord";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const CHANGED_SINCE = { kind: "changedSince" };

const xmlOf = ({ documentXml }: WordHost) => documentXml.documentElement.outerHTML;

/** What a person hangs on words in Word: an element in a run of its own. */
function hang(paragraph: Element, name: string): void {
  const run = paragraph.ownerDocument.createElementNS(W, "w:r");
  run.append(paragraph.ownerDocument.createElementNS(W, name));
  paragraph.append(run);
}

/** The table with a plan that has become another. */
async function changed(state: StoredPlan, plan: Plan) {
  const outcome = done(await writeActionPlan({ ...state, plan }));
  return { outcome, now: after(outcome, { ...state, plan }) };
}

const undo = (outcome: Done, { plan, store }: StoredPlan) => undoLast(outcome.undo!, plan, store);

describe("undo of a table's change", () => {
  test("leaves alone what the user has done to other cells, and is not undone itself", async () => {
    const { host, state } = await inserted();
    const before = await tableLines(host);
    const { outcome, now } = await changed(state, changeMeasure(state.plan, "T1", { action: "Kurs i ledelse" }));
    const cell = cellOf(host, "Hospitering");
    hang(cell.getElementsByTagNameNS(W, "p")[0]!, "w:commentReference");
    expect(done(await undo(outcome, now)).undo).toBeNull();
    expect(await tableLines(host)).toEqual(before);
    expect(cell.getElementsByTagNameNS(W, "commentReference")).toHaveLength(1);
    expect(host.documentXml.contains(cell)).toBe(true);
  });

  test("gives back a row and takes a column away where the change did both the other way", async () => {
    const { host, state } = await inserted();
    const before = await tableLines(host);
    const wider = hideColumn(deleteMeasure(state.plan, "T2").plan, HANDLINGSPLAN, "deadline", false);
    const { outcome, now } = await changed(state, wider);
    expect((await tableLines(host)).length).toBe(before.length - 1);
    done(await undo(outcome, now));
    expect(await tableLines(host)).toEqual(before);
  });

  test("is done where rows with merged cells stand as they stood", async () => {
    const { host, state } = await inserted();
    typeSection(host, "T3", "Oppvekst");
    const known = await updated(state);
    const before = await tableLines(host);
    const { outcome, now } = await changed(known, changeMeasure(known.plan, "T1", { action: "Kurs i ledelse" }));
    done(await undo(outcome, now));
    expect(await tableLines(host)).toEqual(before);
  });

  test("is not offered where a row would come back beside nothing but merged cells", async () => {
    const { host, state } = await inserted();
    typeSection(host, "T3", "Oppvekst");
    const known = await updated(state);
    const { outcome } = await changed(known, deleteMeasure(known.plan, "T3").plan);
    expect(outcome.undo).toBeNull();
  });

  test.each(["all cells of a row", "the last two"])(
    "does nothing where somebody has merged %s since",
    async (which) => {
      const { host, state } = await inserted();
      const row = typeRow(host, "T2", "Sum");
      const known = await updated(state);
      const { outcome, now } = await changed(known, changeMeasure(known.plan, "T1", { action: "Kurs i ledelse" }));
      if (which === "the last two") {
        const [, , third, last] = [...row.getElementsByTagNameNS(W, "tc")];
        last!.remove();
        const span = row.ownerDocument.createElementNS(W, "w:gridSpan");
        span.setAttributeNS(W, "w:val", "2");
        third!.getElementsByTagNameNS(W, "tcW")[0]!.after(span);
      } else merge(row);
      const before = xmlOf(host);
      expect(await undo(outcome, now)).toEqual(CHANGED_SINCE);
      expect(xmlOf(host)).toBe(before);
    },
  );
});

describe("where somebody has deleted the heading of a section since", () => {
  async function withoutHeading(...pieces: Parameters<typeof insert>[2]) {
    const { host } = await openInWord(await docx(step(2), line("Mitt."), line(PLACEHOLDER), step(3)));
    const start = await opened();
    const outcome = done(await insert(start, "s2", pieces));
    host.documentXml.getElementsByTagNameNS(W, "p")[0]!.remove();
    return { host, outcome, state: after(outcome, start) };
  }

  test("undo of what took the place of the template's lines does nothing", async () => {
    const { host, outcome, state } = await withoutHeading(para("Vår tekst."));
    const before = xmlOf(host);
    expect(await undo(outcome, state)).toEqual(CHANGED_SINCE);
    expect(xmlOf(host)).toBe(before);
  });

  test("a text that stands there is changed, and that is undone", async () => {
    const { host, state } = await withoutHeading(para("Vår tekst."));
    const before = await linesOf(host);
    const outcome = done(await insert(state, "s2", [para("Vår nye tekst.")]));
    expect(await linesOf(host)).not.toEqual(before);
    done(await undo(outcome, after(outcome, state)));
    expect(await linesOf(host)).toEqual(before);
  });

  test("a table that stands there is updated, and that is undone", async () => {
    const { host, state } = await inserted();
    const before = await tableLines(host);
    [...host.documentXml.getElementsByTagNameNS(W, "p")]
      .findLast(({ textContent }) => textContent.startsWith(words(6)))!
      .remove();
    const { outcome, now } = await changed(state, changeMeasure(state.plan, "T1", { action: "Kurs i ledelse" }));
    done(await undo(outcome, now));
    expect(await tableLines(host)).toEqual(before);
  });
});
