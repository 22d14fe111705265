import { addMeasure, changeMeasure, deleteMeasure, moveMeasure } from "../../src/plan/measures/editMeasures";
import { mergePart } from "../../src/plan/merge/mergePart";
import type { Plan } from "../../src/plan/Plan";
import { text } from "./answers";
import { addRow, changeTable, empty } from "./planEdits";

const planOf = (...needs: readonly string[]) => needs.reduce((plan, need) => addMeasure(plan, { need }), empty);
const change = (plan: Plan, nr: string, need: string) => changeMeasure(plan, nr, { need });
const without = (plan: Plan, nr: string) => deleteMeasure(plan, nr).plan;
const merge = (base: Plan, theirs: Plan, ours: Plan) => mergePart("measures", { base, theirs, ours });
const shown = ({ measures }: Plan) => measures.map(({ nr, need }) => `${nr} ${need}`.trim());

const abc = planOf("a", "b", "c");

describe("a measure", () => {
  test("is merged field by field", () => {
    const theirs = changeMeasure(abc, "T1", { status: "done", more: { group: "Lærere" } });
    const [first] = merge(abc, theirs, change(abc, "T1", "x")).measures;
    expect(first).toMatchObject({ need: "x", status: "done", more: { group: "Lærere" } });
  });

  test("that both have changed in one field is in conflict in that field", () => {
    const theirs = changeMeasure(abc, "T1", { status: "done", more: { group: "Lærere" } });
    const ours = changeMeasure(abc, "T1", { status: "venter", more: { group: "Rektorer" } });
    expect(merge(abc, theirs, ours).conflicts).toEqual([
      { part: "measures", field: "T1.status", other: text("done") },
      { part: "measures", field: "T1.more.group", other: text("Lærere") },
    ]);
  });

  test("that one side has deleted is gone where the other has not changed it", () => {
    expect(shown(merge(abc, without(abc, "T2"), abc))).toEqual(["T1 a", "T3 c"]);
    expect(shown(merge(abc, change(abc, "T1", "x"), without(abc, "T2")))).toEqual(["T1 x", "T3 c"]);
  });

  test("that one side has deleted and the other has changed stays, with the change and all else", () => {
    const changed = changeMeasure(abc, "T2", { cost: "10" });
    for (const merged of [merge(abc, without(abc, "T2"), changed), merge(abc, changed, without(abc, "T2"))]) {
      expect(merged.measures[1]).toEqual(changed.measures[1]);
      expect(merged.conflicts).toEqual([]);
    }
  });

  test("takes its conflicts with it when it goes, and stays where a new one has been found", () => {
    const conflict = { part: "measures", field: "T2.need", other: text("x") } as const;
    const open = { ...abc, conflicts: [conflict] };
    expect(merge(open, without(abc, "T2"), open).conflicts).toEqual([]);
    expect(merge(open, without(abc, "T2"), changeMeasure(open, "T2", { cost: "10" })).conflicts).toEqual([conflict]);
    const kept = merge(abc, open, without(abc, "T2"));
    expect([shown(kept), kept.conflicts]).toEqual([["T1 a", "T2 b", "T3 c"], [conflict]]);
  });
});

describe("new measures", () => {
  test("of both sides with one number: theirs keeps it, ours gets the next, at its place", () => {
    const merged = merge(
      abc,
      addMeasure(abc, { need: "theirs" }),
      moveMeasure(addMeasure(abc, { need: "ours" }), "T4", 1),
    );
    expect(shown(merged)).toEqual(["T1 a", "T5 ours", "T2 b", "T3 c", "T4 theirs"]);
    expect(merged.lastMeasure).toBe(5);
  });

  test("of both sides that say the same are one", () => {
    expect(shown(merge(empty, planOf("a"), planOf("a")))).toEqual(["T1 a"]);
    expect(shown(merge(empty, addMeasure(empty), addMeasure(empty)))).toEqual(["T1"]);
  });

  test("without a word are taken over too", () => {
    expect(shown(merge(abc, addMeasure(abc), change(abc, "T1", "x")))).toEqual(["T1 x", "T2 b", "T3 c", "T4"]);
  });

  test("that say the same keep their own numbers where they can", () => {
    const twice = addMeasure(addMeasure(abc, { need: "x" }), { need: "x" });
    expect(shown(merge(abc, without(twice, "T4"), twice)).slice(3)).toEqual(["T4 x", "T5 x"]);
  });

  test("that say what another one said are not taken for that one", () => {
    const copied = change(addMeasure(abc, { need: "a" }), "T1", "x");
    expect(shown(merge(abc, change(abc, "T2", "y"), copied))).toEqual(["T1 x", "T2 y", "T3 c", "T4 a"]);
    expect(shown(merge(abc, change(abc, "T1", "x"), copied))).toEqual(["T1 x", "T2 b", "T3 c", "T4 a"]);
  });

  test("that have been given other numbers in another pane are not added again", () => {
    const [one, other] = [planOf("a"), planOf("b")];
    const [atOne, atOther] = [merge(empty, other, one), merge(empty, one, other)];
    expect([shown(atOne), shown(atOther)]).toEqual([
      ["T1 b", "T2 a"],
      ["T1 a", "T2 b"],
    ]);
    expect(shown(merge(one, atOther, atOne))).toEqual(["T2 b", "T1 a"]);
  });

  test("that the user goes on with while they get another number keep what was written", () => {
    const sent = planOf("b");
    const saved = merge(empty, planOf("a"), sent);
    const merged = merge(sent, saved, change(sent, "T1", "b og mer"));
    expect(shown(merged)).toEqual(["T1 a", "T2 b og mer"]);
    expect(merged.conflicts).toEqual([]);
  });

  test("take their conflicts with them to the new number", () => {
    const ours: Plan = { ...planOf("b"), conflicts: [{ part: "measures", field: "T1.need", other: text("x") }] };
    expect(merge(empty, planOf("a"), ours).conflicts).toEqual([
      { part: "measures", field: "T2.need", other: text("x") },
    ]);
  });

  test("never get the number of one that was deleted", () => {
    const theirs = without(addMeasure(abc, { need: "gone" }), "T4");
    expect(merge(abc, theirs, abc).lastMeasure).toBe(4);
  });
});

describe("the order", () => {
  test("is that of the side that has changed it, ours where both have", () => {
    const [up, down] = [moveMeasure(abc, "T3", 0), moveMeasure(abc, "T1", 2)];
    expect(shown(merge(abc, up, change(abc, "T1", "x")))).toEqual(["T3 c", "T1 x", "T2 b"]);
    expect(shown(merge(abc, change(abc, "T1", "x"), up))).toEqual(["T3 c", "T1 x", "T2 b"]);
    expect(shown(merge(abc, up, down))).toEqual(["T2 b", "T3 c", "T1 a"]);
  });

  test("leaves what the other side has added after the measure that it followed there", () => {
    const added = moveMeasure(addMeasure(abc, { need: "new" }), "T4", 1);
    expect(shown(merge(abc, added, moveMeasure(abc, "T1", 2)))).toEqual(["T2 b", "T3 c", "T1 a", "T4 new"]);
    const first = moveMeasure(addMeasure(abc, { need: "new" }), "T4", 0);
    expect(shown(merge(abc, first, change(abc, "T1", "x")))).toEqual(["T4 new", "T1 x", "T2 b", "T3 c"]);
  });
});

describe("a standard table", () => {
  const row = addRow(empty, { kind: "a", "own.1": "x" });
  const mergeTables = (base: Plan, theirs: Plan, ours: Plan) => mergePart("own.tilskudd", { base, theirs, ours });
  const cells = (words: Readonly<Record<string, string>>) =>
    changeTable(row, () => ({ rows: [{ nr: "R1", cells: words }] }));

  test("is merged cell by cell", () => {
    const merged = mergeTables(row, cells({ kind: "b", "own.1": "x" }), cells({ kind: "c", "own.1": "y" }));
    expect(merged.tables["own.tilskudd"]?.rows).toEqual([{ nr: "R1", cells: { kind: "c", "own.1": "y" } }]);
    expect(merged.conflicts).toEqual([{ part: "own.tilskudd", field: "R1.kind", other: text("b") }]);
  });

  test("gets the rows of both, each with a number of its own", () => {
    const merged = mergeTables(row, addRow(row, { kind: "theirs" }), addRow(row, { kind: "ours" }));
    const rows = merged.tables["own.tilskudd"]?.rows.map(({ nr, cells: { kind } }) => `${nr} ${kind}`);
    expect(rows).toEqual(["R1 a", "R2 theirs", "R3 ours"]);
    expect(merged.tables["own.tilskudd"]?.lastRow).toBe(3);
  });

  test("has a row that both have added once, in whatever order its cells were filled in", () => {
    const turned = addRow(empty, { "own.1": "x", kind: "a" });
    const merged = mergeTables(empty, addRow(turned, { kind: "b" }), row);
    expect(merged.tables["own.tilskudd"]?.rows).toHaveLength(2);
  });

  test("has the columns of the side that has changed them, ours where both have", () => {
    const named = (name: string) => changeTable(row, () => ({ columns: [{ id: "kind", name, hidden: false }] }));
    const nameIn = (plan: Plan) => plan.tables["own.tilskudd"]?.columns[0]?.name;
    expect(nameIn(mergeTables(row, named("theirs"), row))).toBe("theirs");
    expect(nameIn(mergeTables(row, named("theirs"), named("ours")))).toBe("ours");
  });

  test("stands in the form that one side has chosen", () => {
    const cards = changeTable(row, () => ({ form: "cards" }));
    const formIn = (plan: Plan) => plan.tables["own.tilskudd"]?.form;
    expect(formIn(mergeTables(row, cards, row))).toBe("cards");
    expect(formIn(mergeTables(row, row, cards))).toBe("cards");
    expect(formIn(mergeTables(cards, row, cards))).toBeUndefined();
    expect(formIn(mergeTables(cards, cards, row))).toBeUndefined();
  });

  test("that only they have is taken over, and one that nobody has is not made", () => {
    expect(mergeTables(empty, row, empty).tables).toEqual(row.tables);
    expect(mergeTables(row, empty, empty).tables).toEqual({});
  });
});
