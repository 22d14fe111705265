import JSZip from "jszip";
import { removeData } from "../../src/actions/document/removeData";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import { saveParts } from "../../src/actions/saving/saveParts";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import type { WordHost } from "../../src/preview/host/WordHost";
import { addParts, part } from "../hostile/strangeParts";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, insert, opened, para, template, writeActionPlan } from "./inPlan";

const FOREIGN = '<note xmlns="urn:kommunen">Arkivnummer</note>';

/** A document with a text and a table of ours, a part that nobody can read, and what is somebody else's. */
async function written() {
  const { host } = await openInWord(template());
  const start = await opened();
  const plan = setAnswer(addMeasure(start.plan, { action: "Kurs" }), "s3", "why", { kind: "text", text: "Hemmelig" });
  const text = after(done(await insert({ ...start, plan }, "s2", [para("Vi trenger folk.")])), { ...start, plan });
  const table = after(done(await writeActionPlan(text)), text);
  await saveParts(table, PART_NAMES);
  await addParts(part(`name="s4" revision="x"`), part(`name="s5" revision="1"`).replace('n="1"', 'n="9"'), FOREIGN);
  await Word.run(async (context) => {
    const own = context.document.body.paragraphs.getFirst().insertContentControl();
    own.tag = "kplan.kommunen:s2:text";
    own.getRange("Content").insertBookmark("Kommunen_kplan");
    await context.sync();
  });
  return host;
}

const withoutTags = (lines: readonly string[]) => lines.map((line) => line.replace(/^\[kplan:[^\]]*\] /, ""));

/** What of the file names us: its entries, by what they say. */
async function traces(host: WordHost): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(await host.save());
  const contents = Object.values(zip.files).map(async ({ name }) => [name, await zip.file(name)?.async("text")]);
  const says = /urn:kompetanseplan|"kplan:|_kplan_|Hemmelig/;
  return (await Promise.all(contents)).flatMap(([name = "", text = ""]) => (says.test(text) ? [name] : []));
}

test("the plan goes, with all that holds it; texts, tables and what is somebody else's stay as they are", async () => {
  const host = await written();
  const before = withoutTags(await linesOf(host));
  expect((await traces(host)).length).toBeGreaterThan(5);
  done(await removeData());
  expect(await linesOf(host)).toEqual(before);
  expect(await traces(host)).toEqual([]);
  const zip = await JSZip.loadAsync(await host.save());
  const texts = await Promise.all(Object.keys(zip.files).map(async (name) => zip.file(name)?.async("text")));
  const all = texts.join();
  for (const theirs of ["Arkivnummer", "kplan.kommunen:s2:text", "Kommunen_kplan"]) expect(all).toContain(theirs);
});

test("a control of ours that somebody has locked goes too", async () => {
  const { host } = await openInWord(template());
  done(await insert(await opened(), "s2", [para("Vi trenger folk.")]));
  await Word.run(async (context) => {
    const controls = context.document.contentControls.load("items/tag");
    await context.sync();
    for (const control of controls.items) control.cannotDelete = true;
    await context.sync();
  });
  done(await removeData());
  expect(await traces(host)).toEqual([]);
  expect((await linesOf(host)).join()).toContain("Vi trenger folk.");
});

test("a document in which nothing is ours stays as it was", async () => {
  const { host } = await openInWord(template());
  const before = await linesOf(host);
  done(await removeData());
  expect(await linesOf(host)).toEqual(before);
});

test("where Word refuses, the plan stays", async () => {
  const host = await written();
  host.settings.readOnly = true;
  expect(await removeData()).toMatchObject({ kind: "failed" });
  host.settings.readOnly = false;
  expect((await opened()).plan.answers.s3).toMatchObject({ why: { text: "Hemmelig" } });
});
