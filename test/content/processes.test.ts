import { loadProcesses } from "../../src/content/loadProcesses";
import { itemsOfProcess, PROCESSES, procedureOf, questionsOfProcess } from "../../src/content/processes";
import { PROCESS_IDS, type ProcessId } from "../../src/content/processIds";
import { ALL_GUIDANCE } from "./allGuidance";
import { INVENTORY } from "./inventory";

const ITEMS = ALL_GUIDANCE.flatMap(({ topics }) => topics.flatMap(({ items }) => items));
const FROM_SOURCE = ITEMS.filter(({ source }) => source.id === "drof");

/** What tells of all four processes is part of none. */
const OF_NONE = ["s1.process.fourProcesses"];
const TABLES_OF_NONE = ["drof.tab.prosess"];

/** How the inventory of the source calls the process that an item belongs to: "drof.forb.formal". */
const NAMES: Readonly<Record<ProcessId, string>> = {
  prepare: "forb",
  discuss: "lokal",
  talk: "indiv",
  implement: "iverk",
};

/** The processes that an item of the guidance says something of, by what it covers. */
function processesOf(covers: readonly string[]): readonly ProcessId[] {
  return PROCESS_IDS.filter((id) => covers.some((each) => each.startsWith(`drof.${NAMES[id]}.`)));
}

function byKind(kinds: readonly string[], ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !kinds.includes(ITEMS.find((item) => item.id === id)!.kind));
}

test("there are four processes, in their order", () => {
  expect(PROCESSES.map(({ id }) => id)).toEqual(PROCESS_IDS);
});

test("every item of the source is in the processes that it covers something of, and in no other, or named as of none", () => {
  for (const { id, covers } of FROM_SOURCE.filter((item) => !OF_NONE.includes(item.id))) {
    const holding = PROCESSES.filter((process) => itemsOfProcess(process).includes(id)).map((process) => process.id);
    expect({ id, holding }).toEqual({ id, holding: processesOf(covers) });
    expect(holding).not.toEqual([]);
  }
  expect(PROCESSES.flatMap(itemsOfProcess).filter((id) => OF_NONE.includes(id))).toEqual([]);
});

test("an item is in a process once, and is one of the source", () => {
  const known = FROM_SOURCE.map(({ id }) => id);
  for (const process of PROCESSES) {
    const parts = process.parts.flatMap(({ procedure, questions }) => [...procedure, ...questions]);
    const all = [process.purpose, ...process.results, ...parts];
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
    expect(all.filter((id) => !known.includes(id))).toEqual([]);
  }
});

test("all that the source's inventory has of a process is in it", () => {
  const ids = Object.values(INVENTORY).flatMap((steps) => Object.values(steps).flat());
  const covered = PROCESSES.flatMap((process) => {
    const items = ITEMS.filter(({ id }) => itemsOfProcess(process).includes(id));
    return [...items.flatMap((item) => item.covers), ...process.tables];
  });
  const missing = ids.filter((id) => id.startsWith("drof.") && !covered.includes(id));
  expect(missing).toEqual(TABLES_OF_NONE);
});

test("what stands as purpose, result, procedure and question is such", () => {
  for (const process of PROCESSES) {
    expect(byKind(["purpose"], [process.purpose])).toEqual([]);
    expect(byKind(["result"], process.results)).toEqual([]);
    expect(byKind(["procedure"], procedureOf(process))).toEqual([]);
    expect(byKind([process.id === "talk" ? "talkQuestion" : "keyQuestion"], questionsOfProcess(process))).toEqual([]);
  }
});

test("every part has a title in both languages, a time, and something to do or to ask", () => {
  for (const { parts } of PROCESSES) {
    for (const { title, minutes, procedure, questions } of parts) {
      for (const text of [title.nb, title.nn]) expect(text).toMatch(/^\p{Lu}.*[^\s.]$/u);
      expect(minutes % 5).toBe(0);
      expect(minutes).toBeGreaterThan(0);
      expect(procedure.length + questions.length).toBeGreaterThan(0);
    }
  }
});

test("the processes are fetched with their items", async () => {
  const { discuss } = await loadProcesses();
  expect(discuss.purpose).toBe(ITEMS.find(({ id }) => id === "s5.unitDiscussion.purpose"));
  expect(procedureOf(discuss).map(({ id }) => id)).toEqual(procedureOf(PROCESSES[1]!));
});
