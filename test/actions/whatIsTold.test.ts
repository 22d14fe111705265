import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import type { WordHost } from "../../src/preview/host/WordHost";
import { openInWord } from "../openInWord";
import { blockElements } from "../owners";
import { after, done, insert, opened, para, template, writeActionPlan } from "./inPlan";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TEXT = "kplan:s2:text";
const TABLE = "kplan:s6:handlingsplan";

const element = ({ documentXml }: WordHost, name: "p" | "tc", text: string) =>
  [...documentXml.getElementsByTagNameNS(W, name)].find(({ textContent }) => textContent === text)!;

interface Standing extends StoredPlan {
  readonly host: WordHost;
}

async function withText(): Promise<Standing> {
  const { host } = await openInWord(template());
  const start = await opened();
  return { host, ...after(done(await insert(start, "s2", [para("Vår tekst.")])), start) };
}

async function withTable(): Promise<Standing> {
  const { host } = await openInWord(template());
  const { plan, store } = await opened();
  const state = { plan: addMeasure(plan, { action: "Kurs", need: "Behov" }), store };
  return { host, ...after(done(await writeActionPlan(state)), state) };
}

describe("that the change stands there as a suggestion is told", () => {
  test("of a table that is changed while Word tracks changes, and not of one that is changed while it does not", async () => {
    const { host, plan, store } = await withTable();
    const first = done(await writeActionPlan({ plan: changeMeasure(plan, "T1", { action: "A" }), store }));
    expect(first.tracked).toBe(false);
    const now = after(first, { plan, store });
    host.isTracking = true;
    const second = done(await writeActionPlan({ ...now, plan: changeMeasure(now.plan, "T1", { action: "B" }) }));
    expect(second.tracked).toBe(true);
  });

  test("not of a text that stands there already: only the plan is to know it", async () => {
    const { host, plan, store } = await withText();
    host.editParagraph(element(host, "p", "Vår tekst."), "Ny tekst.");
    host.isTracking = true;
    const before = host.documentXml.documentElement.outerHTML;
    const outcome = done(await insert({ plan, store }, "s2", [para("Ny tekst.")]));
    expect([outcome.tracked, outcome.undo]).toEqual([false, null]);
    expect(host.documentXml.documentElement.outerHTML).toBe(before);
    const now = after(outcome, { plan, store });
    expect(now.plan.written[TEXT]).not.toBe(plan.written[TEXT]);
    expect((await insert(now, "s2", [para("Ny tekst.")])).kind).toBe("unchanged");
    expect((await insert(now, "s2", [para("Enda nyere.")])).kind).toBe("done");
  });
});

describe("that the plan has got something from Word is told", () => {
  test("where a cell was changed in Word, and not where the pane alone has changed one", async () => {
    const { host, plan, store } = await withTable();
    const ours = done(await writeActionPlan({ plan: changeMeasure(plan, "T1", { need: "Annet" }), store }));
    expect(ours.fromWord).toBeUndefined();
    const now = after(ours, { plan, store });
    host.editCell(element(host, "tc", "Kurs"), "Kurs i ledelse");
    const theirs = done(await writeActionPlan(now));
    expect([theirs.fromWord, theirs.saved?.plan.measures[0]?.action]).toEqual([true, "Kurs i ledelse"]);
  });

  test("where the table is only read, and not where there was nothing to read but the look", async () => {
    const { host, plan, store } = await withTable();
    expect((await writeActionPlan({ plan, store, direction: "read" })).kind).toBe("unchanged");
    host.editCell(element(host, "tc", "Kurs"), "Kurs i ledelse");
    const read = done(await writeActionPlan({ plan, store, direction: "read" }));
    expect([read.fromWord, read.undo, read.tracked]).toEqual([true, null, false]);
    const now = after(read, { plan, store });
    host.insertColumnRight(element(host, "tc", "Kurs i ledelse"));
    const wider = done(await writeActionPlan({ ...now, direction: "read" }));
    expect(wider.fromWord).toBeUndefined();
    expect((await writeActionPlan({ ...after(wider, now), direction: "read" })).kind).toBe("unchanged");
  });
});

test("a table that somebody has given an empty column is known with it, though its texts are the same", async () => {
  const { host, plan, store } = await withTable();
  host.insertColumnRight(element(host, "tc", "Kurs"));
  const outcome = done(await writeActionPlan({ plan, store }));
  expect([outcome.undo, outcome.tracked]).toEqual([null, false]);
  const now = after(outcome, { plan, store });
  expect(now.plan.inWord[TABLE]?.rows[0]).toHaveLength((plan.inWord[TABLE]?.rows[0]?.length ?? 0) + 1);
  expect((await writeActionPlan(now)).kind).toBe("unchanged");
});

test("a table that is to be read, and is not there any more, is told to be missing, and nothing is written", async () => {
  const { host, plan, store } = await withTable();
  blockElements(host.documentXml, TABLE)
    .find(({ localName }) => localName === "tbl")!
    .remove();
  const before = host.documentXml.documentElement.outerHTML;
  for (const onEdited of ["ask", "replace"] as const) {
    expect(await writeActionPlan({ plan, store, direction: "read", onEdited })).toEqual({ kind: "missing" });
  }
  expect(host.documentXml.documentElement.outerHTML).toBe(before);
});

test("a text that is inserted marks its heading, which is found again whatever becomes of its words", async () => {
  const { host } = await withText();
  const heading = [...host.documentXml.getElementsByTagNameNS(W, "p")].findLast((each) =>
    each.textContent.startsWith("Forankring"),
  )!;
  const names = () =>
    [...heading.getElementsByTagNameNS(W, "bookmarkStart")].map((each) => each.getAttributeNS(W, "name"));
  expect(names().filter((name) => name === "_kplan_s2")).toHaveLength(1);
  host.editParagraph(heading, "Hvorfor vi planlegger");
  const { view } = await opened();
  expect(view.steps.value[1]?.candidates).toMatchObject([{ text: "Hvorfor vi planlegger", by: "bookmark" }]);
});
