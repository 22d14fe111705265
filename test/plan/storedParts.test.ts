import type { StandingBlock } from "../../src/document/block/standingBlocks";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { adoptPart } from "../../src/plan/stored/adoptPart";
import { blockState, LEFT_OUT, THEIRS, type BlockState } from "../../src/plan/stored/blockState";
import { canBeKept, encodeKeptPart, encodePart, MOST_PART_BYTES } from "../../src/plan/stored/encodePart";
import { changedParts, sameContent, takePart, takeWhole } from "../../src/plan/stored/partContent";
import { decodeParts } from "../../src/plan/stored/decodeParts";
import { PartTooLarge } from "../../src/plan/stored/PartTooLarge";
import { PART_NAMES, type PartName } from "../../src/plan/stored/PartName";
import { PartUnreadable } from "../../src/plan/stored/PartUnreadable";
import type { PartVersion } from "../../src/plan/stored/PartVersion";
import { recordTable, recordWritten } from "../../src/plan/stored/recordWritten";
import { emptyStore, withFound, withState } from "../../src/plan/stored/Store";
import { setMeta } from "../../src/plan/setMeta";

const empty = emptyPlan("nb");
const TEXT = "kplan:s2:text";
const why = (text: string, plan = empty) => setAnswer(plan, "s2", "why", { kind: "text", text });
const version = (by: string, revision: number, seen: PartVersion["seen"] = {}): PartVersion => ({ by, revision, seen });

describe("what has become of a block", () => {
  const standing: StandingBlock = { tag: TEXT, copies: 1, hash: "aa" };
  const stateOf = (known: string | null, ...blocks: readonly StandingBlock[]): BlockState =>
    blockState(known === null ? empty : recordWritten(empty, { [TEXT]: known }), blocks, TEXT);

  test.each<[string, string | null, readonly StandingBlock[], BlockState]>([
    ["stands as we wrote it", "aa", [standing], "standing"],
    ["has been changed", "bb", [standing], "edited"],
    ["stands there, and we do not know what we wrote", null, [standing], "edited"],
    ["is the user's own now", THEIRS, [standing], "theirs"],
    ["stands twice", "aa", [{ ...standing, copies: 2 }], "doubled"],
    ["has been deleted", "aa", [], "deleted"],
    ["has been deleted, and others stand there", "aa", [{ ...standing, tag: "kplan:s1:text" }], "deleted"],
    ["was never written", null, [], "absent"],
    ["was the user's own, and is gone", THEIRS, [], "absent"],
    ["is left out by the user's will", LEFT_OUT, [], "leftOut"],
    ["was left out, and stands there again", LEFT_OUT, [standing], "edited"],
  ])("that %s is told", (_, known, blocks, state) => {
    expect(stateOf(known, ...blocks)).toBe(state);
  });
});

describe("a part that is found in the document", () => {
  const mine = version("me", 1);
  const plan = why("Vårt");
  const store = withState(withFound(emptyStore("me"), "s2", "1"), "s2", { version: mine, plan });
  const raw = (content: Plan, by: PartVersion, id = "1") => ({ id, xml: encodePart(content, "s2", by) });

  test("is merged with ours where a colleague has written it, and known from then on", () => {
    const theirs = setAnswer(plan, "s2", "aims", { kind: "text", text: "Deres" });
    const adopted = adoptPart({ plan, store }, raw(theirs, version("you", 2, { me: 1 })));
    expect(adopted.plan.answers.s2).toEqual(theirs.answers.s2);
    expect(adopted.arrived).toMatchObject({ part: "s2", theirs: { answers: { s2: theirs.answers.s2 } } });
    expect(adopted.store.parts.s2?.known.map((state) => state.version.by)).toEqual(["me", "you"]);
  });

  test("is known by its opening tag alone where it is a state of ours, and is the one to write to", () => {
    const { xml } = raw(plan, mine);
    const adopted = adoptPart({ plan, store }, { id: "2", xml: xml.slice(0, xml.indexOf(">") + 1) });
    expect(adopted.plan).toBe(plan);
    expect([adopted.arrived, adopted.store.ignored, adopted.store.parts.s2?.id]).toEqual([null, [], "2"]);
  });

  test("is merged from the state that its writer had seen: what we have changed since stays", () => {
    const now = why("Vårt, og mer");
    const adopted = adoptPart({ plan: now, store }, raw(why("Vårt"), version("you", 2, { me: 1 })));
    expect(adopted.plan.answers.s2).toEqual(now.answers.s2);
    expect(adopted.plan.conflicts).toEqual([]);
  });

  test.each([
    ["we know its state", mine],
    ["we have written it ourselves", version("me", 7)],
  ])("changes nothing where %s, and is the one to write to", (_, by) => {
    const adopted = adoptPart({ plan, store }, raw(why("Annet"), by, "2"));
    expect([adopted.plan, adopted.arrived]).toEqual([plan, null]);
    expect(adopted.store.parts.s2).toMatchObject({ id: "2", twins: ["1"] });
  });

  test("changes nothing where a newer version of the add-in has written it, which is never written over", () => {
    const newer = encodePart(plan, "s2", mine).replace('version="2"', 'version="3"');
    const adopted = adoptPart({ plan, store }, { id: "3", xml: newer });
    expect([adopted.plan, adopted.arrived]).toEqual([plan, null]);
    expect(adopted.store.parts.s2).toMatchObject({ id: "3", newer: true });
    expect(adopted.store.ignored).toEqual([]);
  });

  test("is left as it is where it cannot be read", () => {
    const adopted = adoptPart({ plan, store }, { id: "3", xml: "<part>" });
    expect(adopted).toEqual({ plan, store: { ...store, ignored: ["3"] }, arrived: null });
  });
});

describe("the parts of two plans", () => {
  const conflict = (part: PartName) => ({ part, field: "why", other: { kind: "text", text: "Deres" } }) as const;
  const tables = { "mal.tab.medvirkning": { rows: [], lastRow: 1, columns: [] } };
  const full: Plan = {
    ...why("Fordi", addMeasure(setMeta(empty, { municipality: "Fjellvik" }), { action: "Kurs" })),
    choices: { audience: { kind: "text", text: "Alle" } },
    tables,
    reflections: { "s1.1": "Merknad" },
    previous: { from: "2020", to: "2024", done: [] },
    inWord: { "kplan:s6:handlingsplan": { rows: [["a"]], identity: null } },
  };
  const CHANGED = ["meta", "choices", "s2", "measures", "reflections", "inWord", "previous", "mal.tab.medvirkning"];

  test("are those that differ", () => {
    expect([...changedParts(empty, full)].sort()).toEqual([...CHANGED].sort());
    expect(changedParts(full, recordWritten(full, { [TEXT]: "aa" }))).toEqual([]);
  });

  test("are taken one by one, and all of them are the other plan's", () => {
    for (const part of PART_NAMES) {
      const taken = takePart(empty, full, part);
      expect(changedParts(taken, full)).toEqual(changedParts(empty, full).filter((each) => each !== part));
      expect(sameContent(taken, full, part)).toBe(true);
    }
    const all = PART_NAMES.reduce((sofar, part) => takePart(sofar, full, part), empty);
    expect({ ...all, tables }).toEqual(full);
    expect(all.lastMeasure).toBe(1);
  });

  test("are taken with their conflicts, and others' stay", () => {
    const ours = { ...empty, conflicts: [conflict("s1"), { ...conflict("s2"), field: "aims" }] };
    const theirs = { ...empty, conflicts: [conflict("s2"), conflict("s3")] };
    expect(takePart(ours, theirs, "s2").conflicts).toEqual([conflict("s1"), conflict("s2")]);
  });

  test("differ where a conflict is settled, or another one has come", () => {
    const one = { ...empty, conflicts: [conflict("s2")] };
    expect(changedParts(one, empty)).toEqual(["s2"]);
    expect(changedParts(empty, one)).toEqual(["s2"]);
    expect(changedParts(one, { ...empty, conflicts: [conflict("s2")] })).toEqual(["s2"]);
    expect(changedParts(one, { ...empty, conflicts: [conflict("s1"), ...one.conflicts] })).toEqual(["s1"]);
  });

  test("are taken whole with what is known as written of them, and of them alone", () => {
    const ours = recordWritten(empty, { [TEXT]: "aa", "kplan:s1:text": "bb" });
    const theirs = recordWritten(full, { [TEXT]: "cc", "kplan:s1:text": "dd" });
    const taken = takeWhole(ours, theirs, "s2");
    expect(taken.written).toEqual({ [TEXT]: "cc", "kplan:s1:text": "bb" });
    expect(taken.answers.s2).toEqual(full.answers.s2);
    expect(takeWhole(ours, full, "s2").written).toEqual({ "kplan:s1:text": "bb" });
  });
});

describe("what is known of the document", () => {
  test("is added to, and an empty hash forgets a block", () => {
    const plan = recordWritten(recordWritten(empty, { a: "1", b: "2" }), { b: "3", c: "4" });
    expect(plan.written).toEqual({ a: "1", b: "3", c: "4" });
    expect(recordWritten(plan, { a: "", d: "" }).written).toEqual({ b: "3", c: "4" });
  });

  test("holds each table as it stood last, and forgets one that is gone", () => {
    const [one, two] = [["a"], ["b"]].map((row) => ({ rows: [row], identity: null }));
    const plan = recordTable(recordTable(recordTable(empty, "t", one!), "u", one!), "t", two!);
    expect(plan.inWord).toEqual({ t: two, u: one });
    expect(recordTable(plan, "u", null).inWord).toEqual({ t: two });
  });
});

describe("a part", () => {
  const long = (bytes: number) => why("å".repeat(Math.floor(bytes / 2)));

  test("is kept as long as its bytes are not too many, whatever its letters", () => {
    const fits = long(MOST_PART_BYTES - 1500);
    expect(canBeKept(fits, "s2")).toBe(true);
    expect(encodeKeptPart(fits, "s2", version("me", 1)).length).toBeGreaterThan(MOST_PART_BYTES / 2 - 1000);
  });

  test("is refused where we could not read it again", () => {
    const refused = () => encodeKeptPart({ ...empty, lastMeasure: Number.NaN }, "measures", version("me", 1));
    expect(refused).toThrow(new PartUnreadable("measures"));
    expect(refused).toThrow("The part measures could not be read again");
  });

  test("of which fifty more stand there is merged from these, and the others are told and left", () => {
    const xmls = (part: PartName, count: number) =>
      Array.from({ length: count }, (_, index) => encodePart(why(`Nr. ${index}`), part, version("you", count - index)));
    const { warnings } = decodeParts([...xmls("s1", 3), ...xmls("s2", 53)], "nb");
    const told = warnings.map((each) => ("part" in each ? `${each.code} ${each.part ?? ""}` : each.code));
    const count = (warning: string) => told.filter((each) => each === warning).length;
    expect(["partDoubled s1", "partDoubled s2", "partTooLong s2"].map(count)).toEqual([2, 50, 2]);
    expect(told).toHaveLength(54);
  });

  test("is not kept where its version could make it too large, and refused where it is", () => {
    expect(canBeKept(long(MOST_PART_BYTES - 900), "s2")).toBe(false);
    const refused = () => encodeKeptPart(long(MOST_PART_BYTES), "s2", version("me", 1));
    expect(refused).toThrow(PartTooLarge);
    expect(refused).toThrow(/^The part s2 has \d{6} bytes$/);
  });
});
