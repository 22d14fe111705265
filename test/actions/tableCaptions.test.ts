import type { Done } from "../../src/actions/Outcome";
import { chooseCopy } from "../../src/actions/place/chooseCopy";
import { reconnectBlock } from "../../src/actions/place/reconnectBlock";
import { tableTag } from "../../src/actions/blockTags";
import { undoLast } from "../../src/actions/undo/undoLast";
import { viewDocument } from "../../src/actions/document/viewDocument";
import { readStepScan } from "../../src/actions/document/scan";
import { writeTable } from "../../src/actions/table/writeTable";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import type { TableDefinition } from "../../src/content/tables/TableDefinition";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { blockState } from "../../src/plan/stored/blockState";
import { startTable } from "../../src/plan/table/startTable";
import type { WordHost } from "../../src/preview/host/WordHost";
import { runInWord } from "../../src/word/runInWord";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { blockElements, dropOwners, useControls } from "../owners";
import { after, done, opened, template } from "./inPlan";

/** Two tables of step 7, and one that stands before them. */
const [EARLY, LATE, LAST] = ["nitt.tab.faktorer", "nitt.tab.arsplan", "mal.tab.oppfolging"].map(find) as [
  TableDefinition,
  TableDefinition,
  TableDefinition,
];

function find(id: string): TableDefinition {
  return ALL_TABLES.find((table) => table.id === id)!;
}

async function insert(state: StoredPlan, table: TableDefinition): Promise<{ state: StoredPlan; outcome: Done }> {
  const sent = { ...state, plan: startTable(state.plan, table) };
  const outcome = done(await writeTable({ ...sent, table, direction: "both", onEdited: "ask" }));
  return { state: after(outcome, sent), outcome };
}

async function captions(host: WordHost): Promise<string[]> {
  return (await linesOf(host))
    .filter((line) => /(Tabell|Figur) \d+/.test(line))
    .map((line) => line.replace(/^\[.*\] /, ""));
}

const EARLY_TITLE = EARLY.title.nb;
const LATE_TITLE = LATE.title.nb;

async function stateOf(state: StoredPlan, table: TableDefinition): Promise<string> {
  const { blocks } = viewDocument(await runInWord(readStepScan));
  return blockState(state.plan, blocks, tableTag(table));
}

function paragraphOf(host: WordHost, text: string): Element {
  return [...host.documentXml.getElementsByTagName("w:p")].find((each) => each.textContent === text)!;
}

/** A paragraph in Word's caption style, as somebody else has written it. */
function addCaption(host: WordHost, text: string): void {
  const [first] = blockElements(host.documentXml, tableTag(LATE));
  const sibling = first!.parentElement!.closest("sdt, w\\:sdt") ?? first!;
  const copy = paragraphOf(host, `Tabell 1: ${LATE_TITLE}`).cloneNode(true) as Element;
  copy.getElementsByTagName("w:t")[0]!.textContent = text;
  sibling.before(copy);
}

test("a table has a caption in Word's own caption style, inside its control and before its rows", async () => {
  const { host } = await openInWord(template());
  await insert(await opened(), LATE);
  const caption = paragraphOf(host, `Tabell 1: ${LATE_TITLE}`);
  const { outline } = await runInWord(readStepScan);
  const read = outline.paragraphs.find(({ text }) => text === `Tabell 1: ${LATE_TITLE}`);
  expect(read).toMatchObject({ style: "Caption", control: { tag: tableTag(LATE) } });
  expect(caption.nextElementSibling?.localName).toBe("tbl");
});

test("a table that is put before others takes its number, and theirs go up by one", async () => {
  const { host } = await openInWord(template());
  const late = await insert(await opened(), LATE);
  await insert(late.state, EARLY);
  expect(await captions(host)).toEqual([`Tabell 1: ${EARLY_TITLE}`, `Tabell 2: ${LATE_TITLE}`]);
});

test("other numbers make no table look edited", async () => {
  await openInWord(template());
  const late = await insert(await opened(), LATE);
  const early = await insert(late.state, EARLY);
  expect(await stateOf(early.state, LATE)).toBe("standing");
  expect(await stateOf(early.state, EARLY)).toBe("standing");
});

test("a caption whose words somebody has changed is an edit", async () => {
  const { host } = await openInWord(template());
  const { state } = await insert(await opened(), LATE);
  host.editParagraph(paragraphOf(host, `Tabell 1: ${LATE_TITLE}`), "Tabell 1: Noe annet");
  expect(await stateOf(state, LATE)).toBe("edited");
});

test("undoing an insertion counts those after it down again", async () => {
  const { host } = await openInWord(template());
  const late = await insert(await opened(), LATE);
  const early = await insert(late.state, EARLY);
  done(await undoLast(early.outcome.undo!, early.state.plan, early.state.store));
  expect(await captions(host)).toEqual([`Tabell 1: ${LATE_TITLE}`]);
});

test("an update puts a number right that is not, in two round trips, and leaves captions of others alone", async () => {
  const word = await openInWord(template());
  const { state } = await insert(await opened(), LATE);
  addCaption(word.host, "Tabell 7 Brukerens egen");
  const trips = word.roundTrips();
  const again = after(done(await writeTable({ ...state, table: LATE, direction: "both", onEdited: "ask" })), state);
  expect(word.roundTrips() - trips).toBe(2);
  expect(await captions(word.host)).toEqual(["Tabell 7 Brukerens egen", `Tabell 8: ${LATE_TITLE}`]);
  expect((await writeTable({ ...again, table: LATE, direction: "both", onEdited: "ask" })).kind).toBe("unchanged");
});

test("a table that was inserted without a caption is not called edited, and is updated as it stands", async () => {
  const { host } = await openInWord(template());
  const { state } = await insert(await opened(), LATE);
  const tag = tableTag(LATE);
  const written = {
    ...state,
    plan: { ...state.plan, written: { ...state.plan.written, [tag]: await hashWithout(host) } },
  };
  expect(await stateOf(written, LATE)).toBe("standing");
  const outcome = await writeTable({ ...written, table: LATE, direction: "both", onEdited: "ask" });
  expect(outcome.kind).toBe("unchanged");
  expect(await captions(host)).toEqual([]);
});

/** Takes the caption away, as if it had never been written, and gives the hash of what is left. */
async function hashWithout(host: WordHost): Promise<string> {
  paragraphOf(host, `Tabell 1: ${LATE_TITLE}`).remove();
  const { blocks } = viewDocument(await runInWord(readStepScan));
  return blocks.find(({ tag }) => tag === tableTag(LATE))!.hash;
}

test("a copy in Word that gets a number of its own is a copy still", async () => {
  useControls();
  const { host } = await openInWord(template());
  const { state } = await insert(await opened(), LATE);
  const control = [...host.documentXml.getElementsByTagName("w:sdt")].find((each) =>
    each.textContent.includes(LATE_TITLE),
  )!;
  const copy = control.cloneNode(true) as Element;
  copy.getElementsByTagName("w:id")[0]!.setAttribute("w:val", "4711");
  control.after(copy);
  expect(await stateOf(state, LATE)).toBe("doubled");
  done(await chooseCopy(tableTag(LATE), 1, 2));
  done(await writeTable({ ...state, table: LATE, direction: "both", onEdited: "ask" }));
  expect(await captions(host)).toEqual([`Tabell 1: ${LATE_TITLE}`, `Tabell 2: ${LATE_TITLE}`]);
});

test("a table that has lost what held it is found again whatever its number has become", async () => {
  const { host } = await openInWord(template());
  const { state } = await insert(await opened(), LATE);
  dropOwners(host);
  host.editParagraph(paragraphOf(host, `Tabell 1: ${LATE_TITLE}`), `Tabell 12: ${LATE_TITLE}`);
  done(await reconnectBlock(state, tableTag(LATE), LATE_TITLE));
  expect(await stateOf(state, LATE)).toBe("standing");
});

test("tables of the same step are counted in the order in which they stand", async () => {
  const { host } = await openInWord(template());
  const first = await insert(await opened(), LATE);
  await insert(first.state, LAST);
  expect(await captions(host)).toEqual([`Tabell 1: ${LATE_TITLE}`, `Tabell 2: ${LAST.title.nb}`]);
});
