import { mergePart } from "../../src/plan/merge/mergePart";
import type { Plan } from "../../src/plan/Plan";
import { changedParts } from "../../src/plan/stored/partContent";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { text } from "./answers";
import { empty } from "./planEdits";

const why = (words: string, plan = empty) => setAnswer(plan, "s2", "why", text(words));
const kept = (words: string) => ({ part: "s2", field: "why", other: text(words) }) as const;
const conflicting = (words: string, ...others: readonly string[]): Plan => ({
  ...why(words),
  conflicts: others.map(kept),
});

/** What a merge makes of the answer and its other versions. */
function merged(base: Plan, theirs: Plan, ours: Plan) {
  const plan = mergePart("s2", { base, theirs, ours });
  return [plan.answers.s2["why"], ...plan.conflicts.map(({ other }) => other)].map(
    (answer) => answer?.kind === "text" && answer.text,
  );
}

describe("a field", () => {
  test("that one side has changed is as that side has it", () => {
    expect(merged(why("a"), why("b"), why("a"))).toEqual(["b"]);
    expect(merged(why("a"), why("a"), why("b"))).toEqual(["b"]);
    expect(merged(why("a"), empty, why("a"))).toEqual([false]);
  });

  test("that both have changed to the same is no conflict", () => {
    expect(merged(why("a"), why("b"), why("b"))).toEqual(["b"]);
  });

  test("that both have changed to something else is as we have it, and theirs is kept beside it", () => {
    expect(merged(why("a"), why("b"), why("c"))).toEqual(["c", "b"]);
    expect(merged(empty, why("b"), why("c"))).toEqual(["c", "b"]);
  });

  test("that one side has emptied and the other has changed keeps the text that there is", () => {
    expect(merged(why("a"), empty, why("c"))).toEqual(["c"]);
    expect(merged(why("a"), why("b"), empty)).toEqual(["b"]);
  });

  test("that they have emptied to a list of nothing, and we have changed, is ours without a conflict", () => {
    const listed = (...items: readonly string[]): Plan => ({
      ...empty,
      answers: { ...empty.answers, s2: { why: { kind: "list", items } } },
    });
    const plan = mergePart("s2", { base: listed("a"), theirs: listed(), ours: listed("b") });
    expect([plan.answers, plan.conflicts]).toEqual([listed("b").answers, []]);
  });

  test("does not disturb another field of the same part", () => {
    const theirs = setAnswer(why("a"), "s2", "aims", text("x"));
    const plan = mergePart("s2", { base: why("a"), theirs, ours: why("c") });
    expect(plan.answers.s2).toEqual({ why: text("c"), aims: text("x") });
    expect(plan.conflicts).toEqual([]);
  });
});

describe("a conflict", () => {
  const open = conflicting("a", "b");

  test("that one side has settled is settled", () => {
    expect(merged(open, why("a"), open)).toEqual(["a"]);
    expect(merged(open, open, why("b"))).toEqual(["b"]);
  });

  test("that one side has found is taken over", () => {
    expect(merged(why("a"), open, why("a"))).toEqual(["a", "b"]);
    expect(merged(why("a"), conflicting("a", "b"), conflicting("a", "c"))).toEqual(["a", "c", "b"]);
  });

  test("whose other version is the value by now is none, and none is there twice", () => {
    expect(merged(why("a"), conflicting("a", "b", "b"), why("b"))).toEqual(["b"]);
    expect(merged(why("a"), conflicting("c", "b"), conflicting("c", "b"))).toEqual(["c", "b"]);
    expect(merged(why("x"), conflicting("a", "b"), conflicting("c", "b"))).toEqual(["c", "b", "a"]);
  });

  test("that they have made of our version leaves theirs in the plan", () => {
    expect(merged(why("x"), conflicting("b", "a"), why("a"))).toEqual(["b", "a"]);
    expect(merged(why("a"), conflicting("b", "a"), why("a"))).toEqual(["b", "a"]);
  });

  test("that somebody has settled by typing the other version is settled", () => {
    expect(merged(conflicting("d", "d"), conflicting("a", "d"), conflicting("d", "a"))).toEqual(["a", "d"]);
    expect(merged(conflicting("a", "d"), conflicting("d", "d"), why("c"))).toEqual(["c", "d"]);
  });

  test("that was there before does not count as ours that they have merged", () => {
    expect(merged(conflicting("a", "b"), conflicting("c", "b"), why("b"))).toEqual(["b", "c"]);
  });

  test("that both panes have made of the other's version ends with the same one in both", () => {
    const [one, other] = [conflicting("a", "b"), conflicting("b", "a")];
    expect(merged(why("x"), one, other)).toEqual(["a", "b"]);
    expect(merged(why("x"), other, one)).toEqual(["a", "b"]);
  });

  test("with a version that its author has gone on from is with the new one", () => {
    expect(merged(why("a"), conflicting("b", "a"), why("a2"))).toEqual(["a2", "b"]);
  });

  test("of another part stays", () => {
    const elsewhere = { part: "s3", field: "goals", other: text("x") } as const;
    const ours = { ...why("c"), conflicts: [elsewhere] };
    expect(mergePart("s2", { base: why("a"), theirs: why("b"), ours }).conflicts).toEqual([elsewhere, kept("b")]);
  });
});

describe("what makes no conflict", () => {
  test("the part that the user works on is ours", () => {
    const theirs = setMeta(empty, { place: "s4", municipality: "Solvik" });
    const { meta } = mergePart("meta", { base: empty, theirs, ours: setMeta(empty, { place: "s2" }) });
    expect(meta).toMatchObject({ place: "s2", municipality: "Solvik" });
  });

  test("hashes are those of the side that has changed them, ours where both have, and no other part's", () => {
    const written = (one: string, two: string, other: string): Plan => ({
      ...empty,
      written: { "kplan:s2:text": one, "kplan:s6:handlingsplan": two, "kplan:s3:text": other },
    });
    const [base, theirs, ours] = [written("0", "0", "0"), written("1", "1", "1"), written("0", "0", "0")];
    const [hash, unchanged] = [{ "kplan:s2:text": "1" }, { "kplan:s6:handlingsplan": "0", "kplan:s3:text": "0" }];
    expect(mergePart("s2", { base, theirs, ours }).written).toEqual({ ...unchanged, ...hash });
    const gone = { ...empty, written: unchanged };
    expect(mergePart("s2", { base, theirs: gone, ours }).written).toEqual(unchanged);
    const both = mergePart("s2", { base, theirs, ours: written("2", "0", "0") });
    expect(both.written["kplan:s2:text"]).toBe("2");
  });

  test("the period before is that of the side that has changed it, ours where both have", () => {
    const before = (from: string): Plan => ({ ...empty, previous: { from, to: "", done: [] } });
    const merge = (theirs: Plan, ours: Plan) => mergePart("previous", { base: empty, theirs, ours }).previous?.from;
    expect(merge(before("2020"), empty)).toBe("2020");
    expect(merge(before("2020"), before("2021"))).toBe("2021");
  });

  test("of a table in Word that both know differently, only what they know alike is known", () => {
    const known = (...rows: readonly string[][]): Plan => ({
      ...empty,
      inWord: {
        t: {
          rows: [["Nr", "Tiltak"], ...rows],
          identity: { columns: ["nr", "action"], rows: rows.map(([nr = ""]) => nr) },
        },
      },
    });
    const merge = (theirs: Plan, ours: Plan) => mergePart("inWord", { base: known(), theirs, ours }).inWord;
    expect(merge(known(["T1", "a"]), known())).toEqual(known(["T1", "a"]).inWord);
    expect(merge(known(["T1", "a"], ["T2", "b"]), known(["T1", "x"], ["T2", "b"]))).toEqual(known(["T2", "b"]).inWord);
    const other = { ...empty, inWord: { t: { rows: [["Annet"]], identity: null } } };
    expect(merge(known(["T1", "a"]), other)).toStrictEqual({});
    expect(merge(other, known(["T1", "a"]))).toStrictEqual({});
    expect(merge(known(["T1", "a"]), empty)).toEqual({});
    expect(merge(empty, known(["T1", "a"]))).toEqual({});
  });
});

test("a merge that changes nothing leaves the part the same, so that it is not saved again", () => {
  const ours = setAnswer(conflicting("c", "b"), "s2", "aims", text("x"));
  const plan = mergePart("s2", { base: why("a"), theirs: why("b"), ours });
  expect(changedParts(ours, plan)).toEqual([]);
});
