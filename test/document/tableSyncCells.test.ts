import { syncTable } from "../../src/document/table/syncTable";
import { BASE, drawn, HEADER, pane, rows, synced, tableToSync } from "./tableToSync";

const [, T1 = "", T2 = "", T3 = ""] = BASE;
const header = ["Nr", "Tiltak", "Ansvarlig", "Kostnad"];

test("tables that agree stay as they are", () => {
  const result = synced();
  expect(drawn(result.rows)).toEqual(BASE);
  expect(drawn(result.plan)).toEqual(BASE.slice(1));
  expect(result).toMatchObject({ conflicts: [], lastNumber: 3, origins: [0, 1, 2, 3] });
});

test.each([
  ["changed in Word", "T1 | Nytt kurs | HR | 10", T1, "T1 | Nytt kurs | HR | 10"],
  ["changed in the pane", T1, "T1 | Kurs | HR | 11", "T1 | Kurs | HR | 11"],
  ["emptied in Word", "T1 | Kurs | - | 10", T1, "T1 | Kurs | - | 10"],
  ["emptied in the pane", T1, "T1 | Kurs | - | 10", "T1 | Kurs | - | 10"],
  ["changed alike on both sides", "T1 | Kurs 2 | HR | 10", "T1 | Kurs 2 | HR | 10", "T1 | Kurs 2 | HR | 10"],
  ["changed in different cells", "T1 | Kurs 2 | HR | 10", "T1 | Kurs | HR | 11", "T1 | Kurs 2 | HR | 11"],
])("a row %s is the same on both sides", (_, inWord, inPane, both) => {
  const result = synced({
    inWord: rows(HEADER, inWord, T2, T3),
    ours: { header, rows: pane(inPane, T2, T3) },
  });
  expect(drawn(result.rows)).toEqual([HEADER, both, T2, T3]);
  expect(drawn(result.plan)).toEqual([both, T2, T3]);
  expect(result.conflicts).toEqual([]);
});

test("a cell changed in two ways is a conflict until the user has chosen", () => {
  const sides = {
    inWord: rows(HEADER, "T1 | Kurs | HR | 12", T2, T3),
    ours: { header, rows: pane("T1 | Kurs | HR | 11", T2, T3) },
  };
  expect(synced(sides).conflicts).toEqual([{ key: "T1.cost", nr: "T1", column: "cost", inWord: "12", inPane: "11" }]);
  const word = synced({ ...sides, choices: { "T1.cost": "inWord" } });
  expect([word.rows[1]?.[3], word.plan[0]?.cells["cost"], word.conflicts]).toEqual(["12", "12", []]);
  const ours = synced({ ...sides, choices: { "T1.cost": "inPane" } });
  expect([ours.rows[1]?.[3], ours.plan[0]?.cells["cost"], ours.conflicts]).toEqual(["11", "11", []]);
});

test("where nobody knows how the table was, empty cells are filled and others are conflicts", () => {
  const result = synced({
    base: null,
    inWord: rows(HEADER, "T1 | Kurs | HR | -", "T2 | Hospitering | Ass. leder | 20", T3),
    ours: { header, rows: pane("T1 | Kurs | - | 10", T2, T3) },
  });
  expect(drawn(result.rows)[1]).toBe("T1 | Kurs | HR | 10");
  expect(drawn(result.plan)[0]).toBe("T1 | Kurs | HR | 10");
  expect(result.conflicts.map(({ key }) => key)).toEqual(["T2.owner"]);
});

test("line breaks in a cell are kept, and a difference in spaces is no change", () => {
  const spaced = [["T1", "Kurs  ", "HR", "10"]];
  const result = synced({
    inWord: [...rows(HEADER), ...spaced, ...rows(T2), ["T3", "Mentor\nfor nye", "Rektor", "30"]],
    ours: { header, rows: pane("T1 | Kurs | HR | 11", T2, T3) },
  });
  expect(result.rows[1]).toEqual(["T1", "Kurs  ", "HR", "11"]);
  expect(result.plan[0]?.cells["action"]).toBe("Kurs");
  expect(result.plan[2]?.cells["action"]).toBe("Mentor\nfor nye");
});

test("a field that the table does not have stays in the pane", () => {
  const [first, ...others] = pane(T1, T2, T3);
  const kept = { nr: "T1", cells: { ...first?.cells, extra: "Mer" } };
  expect(synced({ ours: { header, rows: [kept, ...others] } }).plan[0]).toEqual(kept);
});

test("header cells follow the language of the plan, and keep the names that users have given", () => {
  const result = synced({
    inWord: rows("Nr | Tiltak | Ansvarlig | Pris", T1, T2, T3),
    ours: { header: ["Nr", "Tiltak", "Ansvarleg", "Kostnad"], rows: pane(T1, T2, T3) },
  });
  expect(result.rows[0]).toEqual(["Nr", "Tiltak", "Ansvarleg", "Pris"]);
});

describe("columns", () => {
  const sync = (...lines: string[]) =>
    synced({ inWord: rows(...lines), ours: { header, rows: pane("T1 | Kurs B | HR | 10", T2, T3) } });

  test.each([
    [
      "moved",
      ["Kostnad | Nr | Ansvarlig | Tiltak", "10 | T1 | HR | Kurs", "20 | T2 | Leder | Hospitering"],
      "10 | T1 | HR | Kurs B",
    ],
    ["named in another language and case", ["NR | tiltak | Ansvarleg | Kostnad", T1, T2, T3], "T1 | Kurs B | HR | 10"],
    ["renamed", ["Nr | Hva vi gjør | Ansvarlig | Kostnad", T1, T2, T3], "T1 | Kurs B | HR | 10"],
    [
      "renamed and moved",
      ["Nr | Ansvarlig | Hva | Kostnad", "T1 | HR | Kurs | 10", "T2 | Leder | Hospitering | 20"],
      "T1 | HR | Kurs B | 10",
    ],
    [
      "beside one of the user's own",
      [
        "Nr | Merknad | Tiltak | Ansvarlig | Kostnad",
        "T1 | Husk | Kurs | HR | 10",
        "T2 | - | Hospitering | Leder | 20",
      ],
      "T1 | Husk | Kurs B | HR | 10",
    ],
    [
      "twice under one name, where the content tells them apart",
      ["Nr | Tiltak | Tiltak | Ansvarlig | Kostnad", "T1 | ja | Kurs | HR | 10", "T2 | nei | Hospitering | Leder | 20"],
      "T1 | ja | Kurs B | HR | 10",
    ],
    [
      "deleted, as Nr is here",
      ["Tiltak | Ansvarlig | Kostnad", "Kurs | HR | 10", "Mentor | Rektor | 30"],
      "Kurs B | HR | 10",
    ],
  ])("are found where they are %s", (_, lines, first) => {
    const result = sync(...lines);
    expect(drawn(result.rows)[1]).toBe(first);
    expect(result.conflicts).toEqual([]);
  });

  test("that are empty are found between their neighbours under a new name", () => {
    const empty = ["T1 | Kurs | - | 10", "T2 | Hospitering | - | 20"];
    const result = synced({
      base: rows(HEADER, ...empty),
      inWord: rows("Nr | Tiltak | Hvem | Kostnad", ...empty),
      ours: { header, rows: pane("T1 | Kurs | HR | 10", "T2 | Hospitering | - | 20") },
    });
    expect(drawn(result.rows)).toEqual([
      "Nr | Tiltak | Hvem | Kostnad",
      "T1 | Kurs | HR | 10",
      "T2 | Hospitering | - | 20",
    ]);
  });

  test("that are deleted in Word stay deleted there, and the pane keeps its texts", () => {
    const result = synced({ inWord: rows("Nr | Tiltak", "T1 | Kurs A", "T2 | Hospitering", "T3 | Mentor") });
    expect(drawn(result.rows)).toEqual(["Nr | Tiltak", "T1 | Kurs A", "T2 | Hospitering", "T3 | Mentor"]);
    expect(drawn(result.plan)).toEqual(["T1 | Kurs A | HR | 10", T2, T3]);
  });

  test("renamed long ago are known by what they were", () => {
    const lines = ["Nr | Tiltak | Ansvarlig | Pris", T1, T2, T3];
    const result = synced({
      base: rows(...lines),
      inWord: rows(...lines),
      ours: { header, rows: pane("T1 | Kurs | HR | 1", "T2 | Hospitering | Leder | 2", "T3 | Mentor | Rektor | 3") },
      baseIdentity: { columns: ["nr", "action", "owner", "cost"], rows: ["T1", "T2", "T3"] },
    });
    expect(result.rows.map((row) => row[3])).toEqual(["Pris", "1", "2", "3"]);
  });
});

test.each([
  ["there are no rows", []],
  ["none of the columns is ours", ["Hva | Når", "Møte | Mai"]],
  ["rows are of several widths", [HEADER, "T1 | Kurs", T2]],
  ["the header has been sorted among the rows", [T1, T2, HEADER, T3]],
])("nothing is guessed where %s", (_, lines) => {
  expect(syncTable(tableToSync({ base: null, inWord: rows(...lines) }))).toEqual({ rows: null, reason: "unreadable" });
});
