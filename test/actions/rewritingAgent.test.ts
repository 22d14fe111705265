import { reportPieces } from "../../src/plan/report/reportPieces";
import { REPORT_STEP, reportTag } from "../../src/plan/report/reportBlock";
import { writeFigure } from "../../src/actions/figure/writeFigure";
import { changeMeasure } from "../../src/plan/measures/editMeasures";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { dropOwners } from "../owners";
import { after, done, foundHeadings, head, insert, para, point, writeActionPlan } from "./inPlan";
import { TABLE, take, TEXT, written } from "./lostDocument";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The paragraph that holds exactly the text. */
function paragraph(host: WordHost, text: string): Element {
  const found = [...host.documentXml.getElementsByTagNameNS(W, "p")].find((each) => each.textContent === text);
  if (found === undefined) throw new Error(`no paragraph says ${text}`);
  return found;
}

/** What agents such as Copilot do to a document that they are asked to improve: none of it goes through us. */
const agent = {
  rewrite: (host: WordHost, from: string, to: string): void => {
    host.editParagraph(paragraph(host, from), to);
  },
  /** A bullet becomes a part of running text: its list and its style go. */
  unlist: (host: WordHost, text: string): void => {
    const bullet = paragraph(host, text);
    host.editXml(bullet, () => {
      bullet.getElementsByTagNameNS(W, "pPr")[0]?.remove();
    });
  },
  /** The table is taken out and another is put in that says the same, without the look and the marks of the first. */
  rebuildTable: (host: WordHost, cell: string): void => {
    let place: Element | null = paragraph(host, cell);
    while (place !== null && place.localName !== "tbl") place = place.parentElement;
    const table = place as Element;
    host.editXml(table, () => {
      const copy = table.cloneNode(true) as Element;
      for (const name of ["tblPr", "trPr", "bookmarkStart", "bookmarkEnd", "sdt"])
        for (const each of [...copy.getElementsByTagNameNS(W, name)]) each.remove();
      const look = copy.ownerDocument.createElementNS(W, "w:tblPr");
      copy.insertBefore(look, copy.firstChild);
      table.replaceWith(copy);
    });
  },
};

/** Lines without our marks: what a reader sees. */
const seen = async (host: WordHost): Promise<readonly string[]> =>
  (await linesOf(host)).map((line) => line.replace(/^\[kplan[^\]]*\] /u, ""));

test("paragraphs that were rewritten are told, and are not written over without a question", async () => {
  const { word, state } = await written();
  agent.rewrite(word.host, "Fordi vi trenger folk.", "Vi mangler folk, og derfor lager vi planen.");
  const before = await linesOf(word.host);
  const outcome = await insert(state, "s2", [head("Hvorfor"), para("Ny tekst."), point("Ett")]);
  expect(outcome.kind).toBe("edited");
  expect(await linesOf(word.host)).toEqual(before);
});

test("a list that was made into text is told, and its words are found again", async () => {
  const { word, state } = await written();
  agent.unlist(word.host, "Ett");
  agent.rewrite(word.host, "Ett", "For det første: Ett.");
  const before = await linesOf(word.host);
  expect((await insert(state, "s2", [head("Hvorfor"), para("Fordi vi trenger folk."), point("To")])).kind).toBe(
    "edited",
  );
  expect(await linesOf(word.host)).toEqual(before);
});

test("a step whose heading was reworded is found by its mark, and gets its text where it stood", async () => {
  const { word, state } = await written();
  const [forankring] = (await foundHeadings()).filter(({ id }) => id === "s2");
  const old = (await linesOf(word.host)).find((line) => /^# .*Forankring/u.test(line))!.replace(/^# /u, "");
  agent.rewrite(word.host, old, "Derfor lager vi planen, og slik henger den sammen");
  expect((await foundHeadings()).find(({ id }) => id === "s2")?.paragraph).toBe(forankring?.paragraph);
  const next = await insert(state, "s2", [head("Hvorfor"), para("Fordi vi trenger flere."), point("Ett")]);
  done(next);
  const lines = await seen(word.host);
  expect(lines.filter((line) => line === "Fordi vi trenger flere.")).toHaveLength(1);
  expect(lines).not.toContain("Fordi vi trenger folk.");
});

test("a table that was rebuilt is read by its words and rows: nothing is lost, and nothing stands twice", async () => {
  const { word, state } = await written();
  agent.rebuildTable(word.host, "Fagbrev");
  agent.rewrite(word.host, "Fagbrev", "Fagbrev for assistenter");
  const plan = changeMeasure(state.plan, "T1", { responsible: "HR-sjef" });
  const state2 = after(done(await writeActionPlan({ ...state, plan })), { ...state, plan });
  expect(state2.plan.measures.map(({ action }) => action)).toEqual(["Kurs", "Fagbrev for assistenter"]);
  const lines = await seen(word.host);
  expect(lines.filter((line) => line.includes("Fagbrev for assistenter"))).toHaveLength(1);
  expect(lines.filter((line) => line.includes("HR-sjef"))).toHaveLength(1);
});

test("where all our marks are gone, what we wrote is found by its words, told, and taken over", async () => {
  const { word, state } = await written();
  agent.rebuildTable(word.host, "Fagbrev");
  dropOwners(word.host);
  const before = await seen(word.host);
  expect((await writeActionPlan(state)).kind).toBe("unclaimed");
  expect(await seen(word.host)).toEqual(before);
  const taken = after(done(await take(state, [TEXT, TABLE])), state);
  expect(taken.plan.measures.map(({ action }) => action)).toEqual(["Kurs", "Fagbrev"]);
  expect(await seen(word.host)).toEqual(before);
});

test("a chapter of a yearly report that was rewritten stays as the agent left it", async () => {
  const { word, state } = await written();
  const request = (plan = state.plan, store = state.store) => ({
    ...{ plan, store, step: REPORT_STEP, tag: reportTag(2027), title: "Årsrapport 2027", onEdited: "ask" as const },
    pieces: reportPieces(plan, 2027, "2028-02-01"),
  });
  const told = after(done(await writeFigure(request())), state);
  agent.rewrite(word.host, "Status for tiltakene", "Slik går det med tiltakene");
  const before = await linesOf(word.host);
  const changed = changeMeasure(told.plan, "T1", { status: "done" });
  expect((await writeFigure(request(changed, told.store))).kind).toBe("edited");
  expect(await linesOf(word.host)).toEqual(before);
});
