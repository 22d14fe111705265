import { scanDocument } from "../../src/actions/document/scanDocument";
import { cleanHeadings } from "../../src/actions/front/cleanHeadings";
import { updateContents } from "../../src/actions/front/updateContents";
import { contentsStanding } from "../../src/plan/front/contentsStanding";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import { contents, docx, heading, para as line, toc } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { after, done, foundHeadings, insert, head, NO_PLAN, opened, para, template } from "./inPlan";

async function standing() {
  const scanned = await scanDocument(NO_PLAN);
  if (scanned.kind !== "scanned") throw new Error(scanned.code);
  return contentsStanding(scanned.view.outline);
}

const PLACEHOLDER = "(Legg inn overskrift nivå 2 her)";

test("the template's list has its own entries, and is right otherwise until a heading changes", async () => {
  await openInWord(template());
  expect((await standing())?.faults.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(
    Array<string>(3).fill(`placeholder: ${PLACEHOLDER}`),
  );
  done(await cleanHeadings());
  const faults = (await standing())?.faults ?? [];
  expect([
    faults.filter(({ kind }) => kind === "entry").length,
    faults.filter(({ kind }) => kind === "heading").length,
  ]).toEqual([7, 7]);
});

test.each(PLATFORMS.filter((platform) => platform !== "web"))(
  "in Word of %s the list is made anew, and every step is found by our own bookmarks after",
  async (platform) => {
    const { host } = await openInWord(template(), { platform });
    const state = await opened();
    after(done(await insert(state, "s2", [head("Derfor en plan"), para("Fordi.")])), state);
    const before = await foundHeadings();
    expect(done(await updateContents()).undo).toBeNull();
    const list = (await linesOf(host)).filter((text) => text.endsWith("\t1"));
    expect(list).toContain("Derfor en plan\t1");
    expect(list).toContain("Forankring (steg 2)\t1");
    expect(await foundHeadings()).toEqual(before.map((each) => ({ ...each, by: "bookmark" })));
    expect((await standing())?.isStale).toBe(false);
    expect(await openXmlFaults([await host.save()])).toEqual([]);
  },
);

test("on the web the user is told how, and the steps are found whatever the update makes of their bookmarks", async () => {
  const word = await openInWord(template(), { platform: "web" });
  const before = await linesOf(word.host);
  expect(await updateContents()).toEqual({ kind: "contentsByHand" });
  expect([word.roundTrips(), await linesOf(word.host)]).toEqual([2, before]);
  expect((await foundHeadings()).map(({ by }) => by)).toEqual(Array<string>(7).fill("bookmark"));
});

test("a list that is no field is left, and the user is told", async () => {
  const { host } = await openInWord(await docx(toc("Gammel"), heading("Forankring (steg 2)"), line("a")), {
    platform: "windows",
  });
  expect(await updateContents()).toEqual({ kind: "contentsByHand" });
  expect((await linesOf(host))[0]).toBe("Gammel\t3");
});

test("a list of tables beside the contents list is left as it is", async () => {
  const tables = contents(toc("Tabell 1")).replace('\\o "1-2"', '\\c "Tabell"');
  const { host } = await openInWord(await docx(contents(toc("Gammel")), tables, heading("Forankring (steg 2)")), {
    platform: "windows",
  });
  expect(await updateContents()).toEqual({ kind: "contentsByHand" });
  expect((await linesOf(host)).slice(0, 2)).toEqual(["Forankring (steg 2)\t1", "Tabell 1\t3"]);
});

test("a document without a contents list has none to update", async () => {
  await openInWord(await docx(heading("Forankring (steg 2)"), line("a")), { platform: "windows" });
  expect(await updateContents()).toEqual({ kind: "missing" });
});

test("where Word refuses the update, the user is told how, and nothing is half done", async () => {
  const { host } = await openInWord(template(), { platform: "windows", refuseWrite: 9 });
  const before = await linesOf(host);
  expect(await updateContents()).toEqual({ kind: "contentsByHand" });
  expect(await linesOf(host)).toEqual(before);
});
