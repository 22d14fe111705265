import { emptyPlan } from "../../src/plan/emptyPlan";
import { hasSeen, isSameVersion, type PartVersion } from "../../src/plan/stored/PartVersion";
import { nextVersion } from "../../src/plan/stored/nextVersion";
import { emptyStore, knownIds, withFound, withIgnored, withPart, withState } from "../../src/plan/stored/Store";
import { commonState } from "../../src/plan/stored/commonState";

const store = emptyStore("me");
const plan = (municipality: string) => ({ ...emptyPlan("nb"), meta: { ...emptyPlan("nb").meta, municipality } });
const version = (by: string, revision: number, seen: PartVersion["seen"] = {}): PartVersion => ({ by, revision, seen });

describe("a part in the store", () => {
  test("is one that nobody has found yet, until something of it is known", () => {
    const nothing = { id: null, known: [], twins: [], newer: false, old: false };
    expect(withPart(store, "s2", {}).parts).toEqual({ s2: nothing });
    const changed = withPart(withPart(store, "s2", { id: "1" }), "s2", { newer: true });
    expect(changed.parts).toEqual({ s2: { ...nothing, id: "1", newer: true } });
    expect(changed.writer).toBe("me");
  });

  test("that is found is written to from now on; the one before is its twin", () => {
    const one = withFound(store, "s2", "1");
    expect(one.parts.s2).toMatchObject({ id: "1", twins: [] });
    expect(withFound(one, "s2", "1")).toBe(one);
    const two = withFound(one, "s2", "2");
    expect(two.parts.s2).toMatchObject({ id: "2", twins: ["1"] });
    expect(withFound(two, "s2", "1").parts.s2).toMatchObject({ id: "1", twins: ["2"] });
    expect(withFound(two, "s2", "3").parts.s2).toMatchObject({ id: "3", twins: ["1", "2"] });
  });

  test("has the first state that was known of it", () => {
    const state = { version: version("me", 1), plan: plan("") };
    expect(withState(store, "s2", state).parts.s2?.known).toEqual([state]);
  });

  test("has the latest states that were known of it, and not all of them for ever", () => {
    const states = Array.from({ length: 203 }, (_, index) => ({ version: version("me", index), plan: plan("") }));
    const known = states.reduce((sofar, state) => withState(sofar, "s2", state), store).parts.s2?.known;
    expect(known).toEqual(states.slice(-200));
  });
});

test("all ids are known: of parts, of their twins, of what could not be read; not of parts that are gone", () => {
  const found = withFound(withFound(withPart(store, "s3", { id: null }), "s2", "1"), "s2", "2");
  const ignored = withIgnored(withIgnored(found, "9"), "9");
  expect(withIgnored(ignored, "9")).toBe(ignored);
  expect([...knownIds(ignored)].sort()).toEqual(["1", "2", "9"]);
});

describe("what a foreign state and ours have both come from", () => {
  const [one, two] = [version("me", 1), version("me", 2)];
  const stored = withState(withState(store, "s2", { version: one, plan: plan("1") }), "s2", {
    ...{ version: two, plan: plan("2") },
  }).parts.s2;

  test.each<[string, PartVersion, string]>([
    ["is the state itself that we know", one, "1"],
    ["is the latest that its writer has seen", version("you", 5, { me: 2 }), "2"],
    ["is an earlier one where its writer had seen that alone", version("you", 5, { me: 1 }), "1"],
    ["is nothing where its writer had seen none", version("you", 5, { her: 7 }), ""],
    ["is nothing where it has nothing but our name's", version("you", 5, { me: 0 }), ""],
  ])("%s", (_, foreign, municipality) => {
    expect(commonState(stored, foreign).meta.municipality).toBe(municipality);
  });

  test("is nothing of a part that we know nothing of", () => {
    expect(commonState(undefined, one)).toEqual(emptyPlan("nb"));
  });
});

describe("a version", () => {
  test("is counted up from the highest that it builds on, and has seen all that those had", () => {
    const next = nextVersion("me", [version("you", 4, { her: 2, you: 4 }), version("her", 3, { me: 1 })]);
    expect(next).toEqual({ revision: 5, by: "me", seen: { her: 3, you: 4, me: 5 } });
    expect(nextVersion("me", [])).toEqual({ revision: 1, by: "me", seen: { me: 1 } });
  });

  test("forgets the writers with the lowest revisions, never its own", () => {
    const seen = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`w${index}`, index + 1]));
    const next = nextVersion("me", [version("w19", 20, seen)]);
    expect(Object.keys(next.seen)).toHaveLength(12);
    expect(next.seen).toMatchObject({ me: 21, w19: 20, w9: 10 });
    expect(next.seen).not.toHaveProperty("w8");
  });

  test("has seen what its vector says, and is the same as one of its writer and number", () => {
    const later = version("me", 5, { you: 3, me: 5 });
    expect([2, 3, 4].map((revision) => hasSeen(later, version("you", revision)))).toEqual([true, true, false]);
    expect(hasSeen(later, version("toString", 0))).toBe(false);
    expect(isSameVersion(later, version("me", 5))).toBe(true);
    expect(isSameVersion(later, version("you", 5))).toBe(false);
    expect(isSameVersion(later, version("me", 4))).toBe(false);
  });
});
