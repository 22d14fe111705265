import { findUnclaimed } from "../../src/actions/unclaimed/findUnclaimed";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { heading, docx, para as line, table } from "../builders";
import { THEIRS } from "../../src/plan/stored/blockState";
import { recordWritten } from "../../src/plan/stored/recordWritten";
import { withPart } from "../../src/plan/stored/Store";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, insert, opened, para, writeActionPlan } from "./inPlan";
import { dropOwners } from "../owners";
import { lost, PIECES, TABLE, take, TEXT, written } from "./lostDocument";

test("inserting asks first, and writes nothing a second time", async () => {
  const { host, start } = await lost();
  const before = await linesOf(host);
  const plan = addMeasure(start.plan, { action: "Nytt" });
  expect(await writeActionPlan({ ...start, plan })).toMatchObject({ kind: "unclaimed", tag: TABLE });
  expect(await insert(start, "s2", [para("Noe annet.")])).toEqual({
    kind: "unclaimed",
    tag: TEXT,
    texts: ["Hvorfor", "Fordi vi trenger folk.", "Ett"],
  });
  expect(await linesOf(host)).toEqual(before);
});

test("inserting does so anyway when the user says so", async () => {
  const { host, start } = await lost();
  const before = await linesOf(host);
  const plan = addMeasure(start.plan, { action: "Nytt" });
  const table = after(done(await writeActionPlan({ ...start, plan, onEdited: "below" })), start);
  done(await insert(table, "s2", [para("Noe annet.")], { onEdited: "below" }));
  const lines = await linesOf(host);
  expect(lines.filter((each) => !each.startsWith("[kplan"))).toEqual(
    before.map((each) => each.replace("Tabell 2: Handlingsplan", "Tabell 2: Handlingsplan")),
  );
  expect(lines).toContain(`[${TEXT}] Noe annet.`);
});

test("a document that has lost its controls alone does not get its text and table twice", async () => {
  const { word, state } = await written();
  const lines = await linesOf(word.host);
  dropOwners(word.host);
  const before = await linesOf(word.host);
  expect((await insert(state, "s2", PIECES)).kind).toBe("unclaimed");
  expect((await writeActionPlan(state)).kind).toBe("unclaimed");
  expect(await linesOf(word.host)).toEqual(before);
  done(await take(state, [TEXT, TABLE, "kplan:s1:mal.tab.medvirkning"]));
  expect(await linesOf(word.host)).toEqual(lines);
  expect((await insert(state, "s2", PIECES)).kind).toBe("unchanged");
  expect((await writeActionPlan(state)).kind).toBe("unchanged");
});

test("text and tables of somebody's own are not taken for ours, nor asked about", async () => {
  const own = table([
    ["Nr", "Sak"],
    ["1", "Budsjett"],
  ]);
  const { host } = await openInWord(
    await docx(
      heading("Forankring (steg 2)"),
      line("Egen tekst."),
      own,
      line(""),
      heading("Kompetansestrategier og tiltak (steg 6)"),
      own,
      line(""),
    ),
  );
  const start = await opened();
  expect(findUnclaimed(start.view, start, ALL_TABLES)).toEqual([]);
  done(await insert(start, "s2", [para("Vår tekst.")]));
  done(await writeActionPlan({ ...start, plan: addMeasure(start.plan, { action: "Kurs" }) }));
  expect(await linesOf(host)).toEqual(expect.arrayContaining(["Egen tekst.", `[${TEXT}] Vår tekst.`]));
});

test("a text that stands there word for word is asked about, though nothing else tells that it is ours", async () => {
  await openInWord(await docx(heading("Forankring (steg 2)"), line("Fordi vi trenger folk."), line("Og mer.")));
  const start = await opened();
  expect((await insert(start, "s2", PIECES)).kind).toBe("unclaimed");
});

test("what a newer version keeps of the plan is not taken over", async () => {
  const { start } = await lost();
  const store = withPart(start.store, "measures", { newer: true });
  const found = findUnclaimed(start.view, { plan: start.plan, store }, ALL_TABLES);
  expect(found.map(({ tag }) => tag)).not.toContain(TABLE);
  expect(await take({ plan: start.plan, store }, [TABLE])).toEqual({ kind: "missing" });
});

test("a text that the user has made their own, and that has lost its control, is asked about", async () => {
  await openInWord(await docx(heading("Forankring (steg 2)"), line("Min egen tekst.")));
  const start = await opened();
  const plan = recordWritten(start.plan, { [TEXT]: THEIRS });
  expect((await insert({ ...start, plan }, "s2", [para("Noe annet.")])).kind).toBe("unclaimed");
});
