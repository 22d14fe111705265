import type { Done } from "../../src/actions/Outcome";
import { undoLast } from "../../src/actions/undo/undoLast";
import { writeFigure } from "../../src/actions/figure/writeFigure";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { STATUS_STEP, STATUS_TAG } from "../../src/plan/status/statusBlock";
import { statusPieces } from "../../src/plan/status/statusPieces";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, insert, opened, para, template } from "./inPlan";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const CHANGED_SINCE = { kind: "changedSince" };
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

const xmlOf = ({ documentXml }: WordHost) => documentXml.documentElement.outerHTML;

/** Hangs something on the words of a paragraph: an element in a run of its own. */
function hang({ documentXml }: WordHost, text: string, name: string): void {
  const paragraph = [...documentXml.getElementsByTagNameNS(W, "p")].find(({ textContent }) => textContent === text)!;
  const run = documentXml.createElementNS(W, "w:r");
  run.append(documentXml.createElementNS(W, name));
  paragraph.append(run);
}

const undo = (outcome: Done, { plan, store }: StoredPlan) => undoLast(outcome.undo!, plan, store);

describe("undo of an insertion does nothing where words of ours have got", () => {
  test.each([
    ["a picture", "w:drawing"],
    ["a footnote", "w:footnoteReference"],
  ])("%s", async (_, element) => {
    const { host } = await openInWord(template());
    const start = await opened();
    const outcome = done(await insert(start, "s2", [para("Vi trenger folk.")]));
    hang(host, "Vi trenger folk.", element);
    const before = xmlOf(host);
    expect(await undo(outcome, after(outcome, start))).toEqual(CHANGED_SINCE);
    expect(xmlOf(host)).toBe(before);
  });
});

describe("undo of a figure", () => {
  async function figure() {
    const { host } = await openInWord(template());
    const start = await opened();
    const before = await linesOf(host);
    const plan = addMeasure(start.plan, { action: "Kurs", deadline: "2026", status: "done" });
    const pieces = statusPieces(plan, { base64: PIXEL, width: 453, height: 150 });
    const place = { step: STATUS_STEP, tag: STATUS_TAG, title: "Status for tiltakene" };
    const outcome = done(await writeFigure({ ...place, plan, store: start.store, pieces, onEdited: "ask" }));
    return { host, before, outcome, now: after(outcome, { ...start, plan }) };
  }

  test("takes its picture along, which is ours", async () => {
    const { host, before, outcome, now } = await figure();
    expect(host.documentXml.getElementsByTagName("w:drawing")).toHaveLength(1);
    done(await undo(outcome, now));
    expect(await linesOf(host)).toEqual(before);
    expect(host.documentXml.getElementsByTagName("w:drawing")).toHaveLength(0);
  });

  test("does nothing where a note hangs on its text", async () => {
    const { host, outcome, now } = await figure();
    hang(host, "Planen har 1 tiltak: 1 er gjennomført.", "w:footnoteReference");
    expect(await undo(outcome, now)).toEqual(CHANGED_SINCE);
  });
});
