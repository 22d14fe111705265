import { undoLast } from "../../src/actions/undo/undoLast";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import type { WordHost } from "../../src/preview/host/WordHost";
import { docx, heading } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, grid, head, insert, opened, para, point, template, writeActionPlan } from "./inPlan";

const WHY = [head("Hvorfor"), para("Fordi vi trenger folk."), point("Ett"), point("To")];

describe("undo", () => {
  test("brings the template's lines back as they were, bookmarks included", async () => {
    const { host } = await openInWord(template());
    const before = await linesOf(host);
    const bookmarks = bookmarkNames(host.documentXml);
    const start = await opened();
    const outcome = done(
      await insert(start, "s2", WHY, { answered: ["why", "aims", "where", "bodies", "communityPlan", "budget"] }),
    );
    const state = after(outcome, start);
    done(await undoLast(outcome.undo!, state.plan, state.store));
    expect(await linesOf(host)).toEqual(before);
    expect(bookmarkNames(host.documentXml).filter((name) => name !== "_kplan_s2")).toEqual(bookmarks);
  });

  test("of an update brings the template's lines back between those that still stand there", async () => {
    const { host } = await openInWord(template());
    const start = await opened();
    const state = after(done(await insert(start, "s2", WHY, { answered: ["why"] })), start);
    const before = await linesOf(host);
    const outcome = done(await insert(state, "s2", [...WHY, para("Og mer.")], { answered: ["aims", "bodies"] }));
    const now = after(outcome, state);
    expect(outcome.undo).toMatchObject({ removed: [{}, {}] });
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await linesOf(host)).toEqual(before);
  });

  test("of an update gives the text before it", async () => {
    const { host } = await openInWord(template());
    const start = await opened();
    const state = after(done(await insert(start, "s4", [para("a"), grid(["x", "y"], ["1", "2"]), para("b")])), start);
    const before = await linesOf(host);
    const outcome = done(await insert(state, "s4", [para("a"), para("c")]));
    const now = after(outcome, state);
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await linesOf(host)).toEqual(before);
  });

  test.each(["bullet", "table"] as const)(
    "gives back a bullet that another %s and text took the place of",
    async (kind) => {
      const { host } = await openInWord(
        await docx(...[1, 2, 3, 4, 5, 6, 7].map((step) => heading(`Kapittel (steg ${step})`))),
      );
      const start = await opened();
      const state = after(done(await insert(start, "s6", [point("Vårt punkt")])), start);
      const before = await linesOf(host);
      const other = kind === "table" ? grid(["x", "y"], ["1", "2"]) : point("Noe helt annet");
      const outcome = done(await insert(state, "s6", [other, para("Tekst under.")]));
      expect(bulletsIn(host)).toEqual(kind === "table" ? [] : ["Noe helt annet"]);
      const now = after(outcome, state);
      done(await undoLast(outcome.undo!, now.plan, now.store));
      expect(await linesOf(host)).toEqual(before);
      expect(bulletsIn(host)).toEqual(["Vårt punkt"]);
    },
  );

  test("of «put ours below» gives back the block that stood there", async () => {
    const { host } = await openInWord(template());
    const start = await opened();
    const state = after(done(await insert(start, "s2", [head("Hvorfor"), para("Vår tekst.")])), start);
    host.editParagraph(paragraphOf(host, "Vår tekst."), "Vår tekst, endret av Kari.");
    const before = await linesOf(host);
    const outcome = done(await insert(state, "s2", [para("Ny tekst.")], { onEdited: "below" }));
    const now = after(outcome, state);
    const undone = after(done(await undoLast(outcome.undo!, now.plan, now.store)), now);
    expect(await linesOf(host)).toEqual(before);
    expect(undone.plan.written).toEqual(state.plan.written);
  });

  test("of «put ours below» does nothing when the text above was changed since", async () => {
    const { host } = await openInWord(template());
    const start = await opened();
    const state = after(done(await insert(start, "s2", [head("Hvorfor"), para("Vår tekst.")])), start);
    host.editParagraph(paragraphOf(host, "Vår tekst."), "Vår tekst, endret av Kari.");
    const outcome = done(await insert(state, "s2", [para("Ny tekst.")], { onEdited: "below" }));
    const now = after(outcome, state);
    host.editParagraph(paragraphOf(host, "Vår tekst, endret av Kari."), "Og av Ola.");
    expect(await undoLast(outcome.undo!, now.plan, now.store)).toEqual({ kind: "changedSince" });
  });

  test.each(["windows", "ltsc2024"] as const)("on %s brings tables back with their header row", async (platform) => {
    const { host } = await openInWord(template(), { platform });
    const start = await opened();
    const state = after(done(await insert(start, "s4", [para("a"), grid(["x", "y"], ["1", "2"]), para("b")])), start);
    expect(headerRows(host.documentXml)).toBe(1);
    const outcome = done(await insert(state, "s4", [para("a"), para("c")]));
    const now = after(outcome, state);
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(headerRows(host.documentXml)).toBe(1);
  });

  test("of a table's update does nothing when somebody has put in an empty column since", async () => {
    const { host, outcome, now } = await updatedPlan();
    host.insertColumnRight(cellOf(host, "Kurs i ledelse"));
    const before = host.documentXml.documentElement.outerHTML;
    expect(await undoLast(outcome.undo!, now.plan, now.store)).toEqual({ kind: "changedSince" });
    expect(host.documentXml.documentElement.outerHTML).toBe(before);
  });

  test("of a table's update does nothing when a text has gone to another cell since", async () => {
    const { host, outcome, now } = await updatedPlan();
    host.editCell(cellOf(host, "Kurs i ledelse"), "");
    host.editCell(cellOf(host, "Behov"), "");
    const cell = [...host.documentXml.getElementsByTagName("w:tc")].find((each) => each.textContent === "T1")!;
    const row = [...cell.parentElement!.getElementsByTagName("w:tc")];
    host.editCell(row[1]!, "Kurs i ledelse");
    host.editCell(row[2]!, "Behov");
    expect(await undoLast(outcome.undo!, now.plan, now.store)).toEqual({ kind: "changedSince" });
  });

  test("is not offered where lines of the template make way while changes are tracked", async () => {
    const { host } = await openInWord(template());
    host.isTracking = true;
    const start = await opened();
    const outcome = done(await insert(start, "s2", WHY, { answered: ["why"] }));
    expect([outcome.tracked, outcome.undo]).toEqual([true, null]);
  });

  test("takes back what was inserted while changes are tracked", async () => {
    const { host } = await openInWord(template());
    host.isTracking = true;
    const start = await opened();
    const before = await linesOf(host);
    const outcome = done(await insert(start, "ref", [para("KS (2020): Kompetanse.")]));
    const now = after(outcome, start);
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await linesOf(host)).toEqual(before);
  });

  test("does nothing when the text was changed since", async () => {
    const { host } = await openInWord(template());
    const start = await opened();
    const outcome = done(await insert(start, "s2", [para("Vår tekst")]));
    const state = after(outcome, start);
    host.editParagraph(paragraphOf(host, "Vår tekst"), "Min");
    const before = host.documentXml.documentElement.outerHTML;
    expect(await undoLast(outcome.undo!, state.plan, state.store)).toEqual({ kind: "changedSince" });
    expect(host.documentXml.documentElement.outerHTML).toBe(before);
  });
});

function bookmarkNames(xml: Document): string[] {
  return [...xml.getElementsByTagName("w:bookmarkStart")].map((each) => each.getAttribute("w:name") ?? "");
}

function headerRows(xml: Document): number {
  return xml.getElementsByTagName("w:tblHeader").length;
}

function paragraphOf({ documentXml }: WordHost, text: string): Element {
  return [...documentXml.getElementsByTagName("w:p")].find(({ textContent }) => textContent === text)!;
}

function cellOf({ documentXml }: WordHost, text: string): Element {
  return [...documentXml.getElementsByTagName("w:tc")].find(({ textContent }) => textContent === text)!;
}

/** The action plan with one measure, which has got another name. */
async function updatedPlan() {
  const { host } = await openInWord(template());
  const start = await opened();
  const plan = addMeasure(start.plan, { action: "Kurs", need: "Behov", deadline: "2027", cost: "100" });
  const state = after(done(await writeActionPlan({ plan, store: start.store })), { ...start, plan });
  const changed = changeMeasure(state.plan, "T1", { action: "Kurs i ledelse" });
  const outcome = done(await writeActionPlan({ plan: changed, store: state.store }));
  return { host, outcome, now: after(outcome, { ...state, plan: changed }) };
}

/** The texts of all paragraphs that Word shows a bullet before, blank ones too. */
function bulletsIn(host: WordHost): string[] {
  return [...host.documentXml.getElementsByTagName("w:numPr")].map(
    (numbering) => numbering.parentElement?.parentElement?.textContent ?? "",
  );
}
