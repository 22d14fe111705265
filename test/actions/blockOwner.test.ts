import { BLOCK_TAGS } from "../../src/actions/blockTags";
import { blockBookmark } from "../../src/document/block/blockBookmark";
import { ownBookmark } from "../../src/document/headings/StepDescription";
import { STEP_IDS } from "../../src/content/StepId";
import { undoLast } from "../../src/actions/undo/undoLast";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { blockElements, useControls, useDefaultOwner } from "../owners";
import { after, done, grid, head, insert, opened, para, template } from "./inPlan";

const TAG = "kplan:s2:text";
const TEXT = [head("Hvorfor"), para("Vi trenger folk."), grid(["Hvem", "Når"], ["Alle", "2027"]), para("Slutt.")];

beforeEach(useDefaultOwner);

/** What holds blocks of ours in the document. */
function owners(host: WordHost): readonly string[] {
  const named = (name: string): Element[] => [...host.documentXml.getElementsByTagName(name)];
  const controls = named("w:tag").filter((tag) => tag.getAttribute("w:val")?.startsWith("kplan:") === true);
  const names = BLOCK_TAGS.map(blockBookmark);
  const marks = named("w:bookmarkStart").filter((mark) => names.includes(mark.getAttribute("w:name") ?? ""));
  return [...controls.map(() => "control"), ...marks.map(() => "bookmark")];
}

async function onTheWeb(): Promise<{ file: Uint8Array; state: Awaited<ReturnType<typeof opened>> }> {
  const { host } = await openInWord(template(), { platform: "web" });
  const start = await opened();
  const state = { ...start, ...after(done(await insert(start, "s2", TEXT)), start) };
  expect(owners(host)).toEqual(["bookmark"]);
  return { file: await host.save(), state };
}

test("the names of all blocks' bookmarks are such as Word takes, and no two are the same", () => {
  const names = [...BLOCK_TAGS.map(blockBookmark), ...STEP_IDS.map(ownBookmark)];
  for (const name of names) expect(name).toMatch(/^_[A-Za-z0-9_]{1,39}$/);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test.each(PLATFORMS)("a new block is held by a bookmark on the web alone: %s", async (platform) => {
  const { host } = await openInWord(template(), { platform });
  const start = await opened();
  done(await insert(start, "s2", TEXT));
  expect(owners(host)).toEqual([platform === "web" ? "bookmark" : "control"]);
  expect(blockElements(host.documentXml, TAG).map(({ localName }) => localName)).toEqual(["p", "p", "tbl", "p"]);
});

test("where content controls throw everyone out of the document, the text stands there all the same", async () => {
  const { host } = await openInWord(template(), { platform: "web", faults: ["kickedOut"] });
  const start = await opened();
  const outcome = done(await insert(start, "s2", TEXT));
  const state = after(outcome, start);
  const again = await openInWord(await host.save(), { platform: "web", faults: ["kickedOut"] });
  expect((await linesOf(again.host)).filter((line) => line.startsWith(`[${TAG}]`))).toHaveLength(5);
  expect((await insert(state, "s2", TEXT)).kind).toBe("unchanged");
});

test("IT may have content controls on the web too", async () => {
  const { host } = await openInWord(template(), { platform: "web" });
  useControls();
  done(await insert(await opened(), "s2", TEXT));
  expect(owners(host)).toEqual(["control"]);
});

test.each(["windows", "mac", "ipad", "ltsc2024"] as const)(
  "what was written on the web gets its control with the next change on %s, and keeps what stands in it",
  async (platform) => {
    const { file, state } = await onTheWeb();
    const { host } = await openInWord(file, { platform });
    expect((await insert(state, "s2", TEXT)).kind).toBe("unchanged");
    expect(owners(host)).toEqual(["bookmark"]);
    const before = await linesOf(host);
    const changed = TEXT.with(1, para("Vi trenger flere."));
    const outcome = done(await insert(state, "s2", changed));
    expect(owners(host)).toEqual(["control"]);
    const expected = before.map((line) => line.replace("trenger folk", "trenger flere"));
    expect(await linesOf(host)).toEqual(expected);
    const now = after(outcome, state);
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await linesOf(host)).toEqual(before);
  },
);

test("a content control that stands there holds its block on the web as well", async () => {
  const { host } = await openInWord(template(), { platform: "windows" });
  const start = await opened();
  const state = after(done(await insert(start, "s2", TEXT)), start);
  const web = await openInWord(await host.save(), { platform: "web" });
  done(await insert(state, "s2", TEXT.with(1, para("Vi trenger flere."))));
  expect(owners(web.host)).toEqual(["control"]);
});

test("a block in a bookmark costs no round trip more, and one where its words stand twice", async () => {
  const { file, state } = await onTheWeb();
  const word = await openInWord(file, { platform: "web" });
  const trips = word.roundTrips();
  await insert(state, "s2", TEXT);
  expect(word.roundTrips() - trips).toBe(1);
  const [first] = blockElements(word.host.documentXml, TAG);
  const twins = blockElements(word.host.documentXml, TAG).map((each) => each.cloneNode(true) as Element);
  word.host.editXml(first!, () => {
    first!.before(...twins.map(withoutMarks));
  });
  const more = word.roundTrips();
  expect((await insert(state, "s2", TEXT)).kind).toBe("unchanged");
  expect(word.roundTrips() - more).toBe(2);
  done(await insert(state, "s2", TEXT.with(1, para("Vi trenger flere."))));
  const lines = await linesOf(word.host);
  expect(lines.filter((line) => line.endsWith("Vi trenger folk."))).toEqual(["Vi trenger folk."]);
  expect(lines).toContain(`[${TAG}] Vi trenger flere.`);
});

function withoutMarks(element: Element): Element {
  const marks = [...element.getElementsByTagName("w:bookmarkStart"), ...element.getElementsByTagName("w:bookmarkEnd")];
  for (const mark of marks) mark.remove();
  return element;
}

test("a bookmark that is around nothing any more holds nothing of the user's", async () => {
  const { file, state } = await onTheWeb();
  const { host } = await openInWord(file, { platform: "web" });
  const elements = blockElements(host.documentXml, TAG);
  const [first] = elements;
  const [start] = first!.getElementsByTagName("w:bookmarkStart");
  const next = elements.at(-1)!.nextElementSibling!.nextElementSibling!;
  host.editXml(first!, () => {
    next.prepend(start!);
    for (const each of elements) each.remove();
  });
  const before = await linesOf(host);
  done(await insert(state, "s2", [para("Ny tekst.")]));
  expect((await linesOf(host)).filter((line) => line !== `[${TAG}] Ny tekst.`)).toEqual(
    before.map((line) => line.replace(`[${TAG}] `, "")),
  );
});
