import { showActionPlan } from "../../src/actions/showActionPlan";
import { undoLast } from "../../src/actions/undoLast";
import { writeActionPlan } from "../../src/actions/writeActionPlan";
import type { Opened } from "../../src/actions/openPlan";
import { addMeasure } from "../../src/plan/addMeasure";
import { changeMeasure } from "../../src/plan/changeMeasure";
import { deleteMeasure } from "../../src/plan/deleteMeasure";
import { moveMeasure } from "../../src/plan/moveMeasure";
import type { Plan } from "../../src/plan/Plan";
import type { Platform, WordHost } from "../../src/preview/host/WordHost";
import { docx, heading, para as line } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, insert, opened, para, template } from "./inPlan";

const TAG = "[kplan:s6:handlingsplan]";
const HEADER = `${TAG} |# Nr | Behov for kompetanse | Tiltak og målgruppe | Ansvarlig | Frist for gjennomføring | Kostnad/finansiering | Status | Evaluering |`;

function withMeasures(plan: Plan, ...actions: readonly string[]): Plan {
  return actions.reduce((sofar, action) => {
    const next = addMeasure(sofar);
    return changeMeasure(next, next.measures.at(-1)!.nr, { action, responsible: "HR-sjefen", status: "ongoing" });
  }, plan);
}

function row(nr: string, action: string): string {
  return `${TAG} | ${nr} |  | ${action} | HR-sjefen |  |  | Pågår |  |`;
}

async function tableLines(host: WordHost): Promise<string[]> {
  return (await linesOf(host)).filter((each) => each.startsWith(`${TAG} |`));
}

function cellOf(host: WordHost, text: string): Element {
  return [...host.documentXml.getElementsByTagName("w:tc")].find((cell) => cell.textContent === text)!;
}

async function written(
  ...actions: readonly string[]
): Promise<{ host: WordHost; state: Pick<Opened, "plan" | "store"> }> {
  const { host } = await openInWord(template());
  const start = await opened();
  const plan = withMeasures(start.plan, ...actions);
  const outcome = done(await writeActionPlan({ plan, store: start.store, onEdited: "ask" }));
  return { host, state: after(outcome, { plan, store: start.store }) };
}

describe.each(["web", "windows", "mac", "ipad"] as readonly Platform[])("on %s", (platform) => {
  test("three measures become a table at the end of step 6 whose header row is marked, in three round trips at most", async () => {
    const word = await openInWord(template(), { platform });
    const start = await opened();
    const plan = withMeasures(start.plan, "Fagbrev", "Hospitering", "Kurs");
    const trips = word.roundTrips();
    done(await writeActionPlan({ plan, store: start.store, onEdited: "ask" }));
    expect(word.roundTrips() - trips).toBeLessThanOrEqual(3);
    const lines = await linesOf(word.host);
    const at = lines.indexOf(`${TAG} ## Handlingsplan`);
    expect(lines.slice(at + 1, at + 5)).toEqual([
      HEADER,
      row("T1", "Fagbrev"),
      row("T2", "Hospitering"),
      row("T3", "Kurs"),
    ]);
    expect(lines[at - 1]).toBe("Hvilke læringsarenaer tar vi i bruk i de ulike strategiene/tiltakene? ");
    expect(lines[at + 5]).toBe("# Gjennomføring, oppfølging og evaluering (steg 7)");
  });
});

test("a changed measure changes its cell and nothing else, in two round trips", async () => {
  const word = await openInWord(template());
  const start = await opened();
  const plan = withMeasures(start.plan, "Fagbrev", "Kurs");
  const state = after(done(await writeActionPlan({ plan, store: start.store, onEdited: "ask" })), { ...start, plan });
  const untouched = cellOf(word.host, "Fagbrev").outerHTML;
  const trips = word.roundTrips();
  const changed = changeMeasure(state.plan, "T2", { action: "Nytt kurs" });
  done(await writeActionPlan({ plan: changed, store: state.store, onEdited: "ask" }));
  expect(word.roundTrips() - trips).toBe(2);
  expect(await tableLines(word.host)).toEqual([HEADER, row("T1", "Fagbrev"), row("T2", "Nytt kurs")]);
  expect(cellOf(word.host, "Fagbrev").outerHTML).toBe(untouched);
});

test("rows follow measures that are added, moved and deleted", async () => {
  const { host, state } = await written("a", "b", "c");
  const plan = withMeasures(deleteMeasure(moveMeasure(state.plan, "T3", 0), "T1").plan, "d");
  done(await writeActionPlan({ ...state, plan, onEdited: "ask" }));
  expect(await tableLines(host)).toEqual([HEADER, row("T3", "c"), row("T2", "b"), row("T4", "d")]);
});

test("the same measures again change nothing", async () => {
  const { state } = await written("a");
  expect((await writeActionPlan({ ...state, onEdited: "ask" })).kind).toBe("unchanged");
});

describe("a table that has been edited in Word", () => {
  test("is not overwritten without asking", async () => {
    const { host, state } = await written("a", "b");
    host.editCell(cellOf(host, "a"), "min egen");
    const outcome = await writeActionPlan({ ...state, plan: withMeasures(state.plan, "c"), onEdited: "ask" });
    const table = outcome.kind === "edited" ? outcome.inWord.find(({ kind }) => kind === "table") : undefined;
    expect(table?.kind === "table" && table.rows[1]?.slice(0, 4)).toEqual(["T1", "", "min egen", "HR-sjefen"]);
    expect(await tableLines(host)).toEqual([HEADER, row("T1", "min egen"), row("T2", "b")]);
  });

  test("gets our cells when the user says so, and undo brings theirs back", async () => {
    const { host, state } = await written("a", "b");
    host.editCell(cellOf(host, "a"), "min egen");
    const outcome = done(await writeActionPlan({ ...state, onEdited: "replace" }));
    expect(await tableLines(host)).toEqual([HEADER, row("T1", "a"), row("T2", "b")]);
    const now = after(outcome, state);
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await tableLines(host)).toEqual([HEADER, row("T1", "min egen"), row("T2", "b")]);
  });

  test("stays above ours when the user wants ours below", async () => {
    const { host, state } = await written("a");
    host.editCell(cellOf(host, "a"), "min egen");
    done(await writeActionPlan({ ...state, onEdited: "below" }));
    const lines = await linesOf(host);
    expect(lines).toContain(row("T1", "min egen").replace(`${TAG} `, ""));
    expect(await tableLines(host)).toEqual([HEADER, row("T1", "a")]);
  });

  test("gets a new table where one of our columns was renamed and the user wants ours", async () => {
    const { host, state } = await written("a");
    host.editCell(cellOf(host, "Status"), "Fremdrift");
    const outcome = done(await writeActionPlan({ ...state, onEdited: "replace" }));
    expect(await tableLines(host)).toEqual([HEADER, row("T1", "a")]);
    const now = after(outcome, state);
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect((await tableLines(host))[0]).toContain("Fremdrift");
  });
});

test("undo of the insertion leaves the document as it was", async () => {
  const { host } = await openInWord(template());
  const before = await linesOf(host);
  const start = await opened();
  const plan = withMeasures(start.plan, "a");
  const outcome = done(await writeActionPlan({ plan, store: start.store, onEdited: "ask" }));
  const state = after(outcome, { plan, store: start.store });
  done(await undoLast(outcome.undo!, state.plan, state.store));
  expect(await linesOf(host)).toEqual(before);
});

test("the table stands below the step's text", async () => {
  const { host, state } = await written("a");
  done(await insert(state, "s6", [para("Vår tekst")]));
  const lines = (await linesOf(host)).filter((each) => each.startsWith("[kplan"));
  expect(lines[0]).toBe("[kplan:s6:text] Vår tekst");
  expect(lines[1]).toBe(`${TAG} ## Handlingsplan`);
});

test("cells keep line breaks, markup and signs as they are", async () => {
  const { host, state } = await written('<b>a</b> & "b"\nny linje');
  expect(await tableLines(host)).toEqual([HEADER, row("T1", '<b>a</b> & "b"/ny linje')]);
  expect((await writeActionPlan({ ...state, onEdited: "ask" })).kind).toBe("unchanged");
});

test("without step 6 nothing is written", async () => {
  const { host } = await openInWord(await docx(heading("Innledning"), line("a")));
  const start = await opened();
  const plan = withMeasures(start.plan, "a");
  expect(await writeActionPlan({ plan, store: start.store, onEdited: "ask" })).toEqual({ kind: "missing" });
  expect(await linesOf(host)).toEqual(["# Innledning", "a"]);
});

test("in a read-only document nothing is written, and it is said why", async () => {
  const { host } = await openInWord(template(), { readOnly: true });
  const start = await opened();
  const plan = withMeasures(start.plan, "a");
  const before = await linesOf(host);
  expect(await writeActionPlan({ plan, store: start.store, onEdited: "ask" })).toEqual({
    kind: "failed",
    code: "readOnly",
  });
  expect(await linesOf(host)).toEqual(before);
});

test("the table is shown when it is there, and told missing when not", async () => {
  await openInWord(template());
  expect((await showActionPlan()).kind).toBe("missing");
  await written("a");
  expect((await showActionPlan()).kind).toBe("done");
});
