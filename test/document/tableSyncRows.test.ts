import { BASE, drawn, HEADER, pane, rows, synced } from "./tableToSync";

const [, T1 = "", T2 = "", T3 = ""] = BASE;
const header = ["Nr", "Tiltak", "Ansvarlig", "Kostnad"];
const ours = (...lines: string[]) => ({ header, rows: pane(...lines) });
const bothOf = (changes: Parameters<typeof synced>[0]) => {
  const result = synced(changes);
  return {
    inWord: drawn(result.rows).slice(1),
    plan: drawn(result.plan),
    keys: result.conflicts.map(({ key }) => key),
  };
};
const agreed = (...lines: string[]) => ({ inWord: lines, plan: lines, keys: [] });

test.each([
  ["sorted in Word", [T3, T1, T2], [T1, T2, T3], [T3, T1, T2]],
  ["moved in the pane", [T1, T2, T3], [T3, T1, T2], [T3, T1, T2]],
  ["moved on both sides, where Word's order counts", [T2, T1, T3], [T3, T2, T1], [T2, T1, T3]],
  ["deleted in Word", [T1, T3], [T1, T2, T3], [T1, T3]],
  ["deleted in the pane", [T1, T2, T3], [T1, T3], [T1, T3]],
  ["deleted on both sides", [T1, T3], [T1, T3], [T1, T3]],
  [
    "changed in Word while the pane moved it",
    ["T1 | Kurs 2 | HR | 10", T2, T3],
    [T2, T1, T3],
    [T2, "T1 | Kurs 2 | HR | 10", T3],
  ],
  ["new in the pane", [T1, T2, T3], [T1, "T4 | Ny | - | -", T2, T3], [T1, "T4 | Ny | - | -", T2, T3]],
  ["new in Word without a number", [T1, "- | Ny | - | -", T2, T3], [T1, T2, T3], [T1, "T4 | Ny | - | -", T2, T3]],
  ["new in Word with the next number", [T1, T2, T3, "T4 | Ny | - | -"], [T1, T2, T3], [T1, T2, T3, "T4 | Ny | - | -"]],
  [
    "new in Word with a number that was used before",
    [T1, T2, T3, "T0 | Ny | - | -"],
    [T1, T2, T3],
    [T1, T2, T3, "T4 | Ny | - | -"],
  ],
  [
    "new on both sides",
    [T1, T2, T3, "- | Fra Word | - | -"],
    [T1, T2, T3, "T4 | Fra panelet | - | -"],
    [T1, T2, T3, "T5 | Fra Word | - | -", "T4 | Fra panelet | - | -"],
  ],
  [
    "new on both sides, and the same row",
    [T1, T2, T3, "- | Ny | HR | -"],
    [T1, T2, T3, "T4 | Ny | HR | 5"],
    [T1, T2, T3, "T4 | Ny | HR | 5"],
  ],
  [
    "new on both sides with the same number",
    [T1, T2, T3, "T4 | Fra Word | - | 1"],
    [T1, T2, T3, "T4 | Fra panelet | - | 2"],
    [T1, T2, T3, "T5 | Fra Word | - | 1", "T4 | Fra panelet | - | 2"],
  ],
  [
    "copied in Word",
    [T1, "T1 | Kurs for nye | HR | 10", T2, T3],
    [T1, T2, T3],
    [T1, "T4 | Kurs for nye | HR | 10", T2, T3],
  ],
  [
    "copied in Word, the copy first",
    ["T1 | Kurs for nye | HR | 10", T1, T2, T3],
    [T1, T2, T3],
    ["T4 | Kurs for nye | HR | 10", T1, T2, T3],
  ],
  [
    "without their numbers in Word",
    ["- | Kurs | HR | 10", T3, "- | Hospitering | Leder | 20"],
    [T1, T2, T3],
    [T1, T3, T2],
  ],
  [
    "with a stranger's number",
    [T1, "T1 | Hospitering | Leder | 25", T3],
    [T1, T2, T3],
    [T1, "T2 | Hospitering | Leder | 25", T3],
  ],
])("rows %s are the same on both sides", (_, inWord, inPane, both) => {
  expect(bothOf({ inWord: rows(HEADER, ...inWord), ours: ours(...inPane) })).toEqual(agreed(...both));
});

test("a number is read whatever its spaces and case", () => {
  const result = synced({ inWord: rows(HEADER, "t 1 | Kurs 2 | Ny | 11", T2, T3) });
  expect(drawn(result.rows)[1]).toBe("t 1 | Kurs 2 | Ny | 11");
  expect(drawn(result.plan)[0]).toBe("T1 | Kurs 2 | Ny | 11");
});

test("the user's own numbering stays, and tells rows apart", () => {
  const base = rows(HEADER, "1.1 | Kurs | HR | 10", "1.2 | Hospitering | Leder | 20", "A | Mentor | Rektor | 30");
  const inWord = rows(HEADER, "1.2 | Alt | er | nytt", "1.1 | Kurs | HR | 10", "A | Mentor | Rektor | 30");
  const result = synced({ base, inWord });
  expect(drawn(result.rows)).toEqual(drawn(inWord));
  expect(drawn(result.plan)).toEqual(["T2 | Alt | er | nytt", T1, T3]);
});

test("the last number is the highest that was given out", () => {
  expect(synced({ inWord: rows(HEADER, T1, T2, T3, "- | Ny | - | -", "T7 | Ny 2 | - | -") }).lastNumber).toBe(7);
});

test("an empty row stays in its place in Word, and is no measure", () => {
  const lines = [T1, "- | - | - | -", T2, T3];
  const result = synced({ inWord: rows(HEADER, ...lines) });
  expect(drawn(result.rows)).toEqual([HEADER, ...lines]);
  expect(drawn(result.plan)).toEqual([T1, T2, T3]);
  expect(result.identity.rows).toEqual(["T1", null, "T2", "T3"]);
});

test("the user's own column stays with its row when the pane moves, adds and deletes rows", () => {
  const withOwn = (own: string, row: string) => `${own} | ${row}`;
  const inWord = rows(withOwn("Merknad", HEADER), withOwn("en", T1), withOwn("to", T2), withOwn("tre", T3));
  const result = synced({ base: inWord, inWord, ours: ours(T3, "T4 | Ny | - | -", T1) });
  expect(drawn(result.rows).slice(1)).toEqual([withOwn("tre", T3), "- | T4 | Ny | - | -", withOwn("en", T1)]);
  expect(result.origins).toEqual([0, 3, null, 1]);
});

describe("a row deleted on one side and changed on the other", () => {
  const inWord = { inWord: rows(HEADER, T1, T3), ours: ours(T1, "T2 | Hospitering | Leder | 25", T3) };
  const inPane = { inWord: rows(HEADER, T1, "T2 | Hospitering | Leder | 25", T3), ours: ours(T1, T3) };
  const text = "Hospitering\nLeder\n25";

  test("is a conflict", () => {
    const conflict = { key: "T2", nr: "T2", column: null };
    expect(synced(inWord).conflicts).toEqual([{ ...conflict, inWord: null, inPane: text }]);
    expect(synced(inPane).conflicts).toEqual([{ ...conflict, inWord: text, inPane: null }]);
  });

  test.each([
    ["deleted in Word, is gone when Word is chosen", inWord, "inWord", [T1, T3]],
    ["deleted in Word, comes back when the pane is", inWord, "inPane", [T1, "T2 | Hospitering | Leder | 25", T3]],
    ["deleted in the pane, is gone when the pane is chosen", inPane, "inPane", [T1, T3]],
    ["deleted in the pane, comes back when Word is", inPane, "inWord", [T1, "T2 | Hospitering | Leder | 25", T3]],
  ] as const)("%s", (_, sides, side, both) => {
    expect(bothOf({ ...sides, choices: { T2: side } })).toEqual(agreed(...both));
  });
});

test("a row deleted in Word is asked about while the pane has texts of it in a column that Word lacks", () => {
  const inWord = rows("Nr | Tiltak", "T1 | Kurs", "T3 | Mentor");
  expect(synced({ inWord }).conflicts.map(({ key }) => key)).toEqual(["T2"]);
});

test("a row of the pane of which Word would show nothing is not written", () => {
  const inWord = rows("Tiltak | Ansvarlig", "Kurs | HR");
  const result = synced({ base: inWord, inWord, ours: ours(T1, "T4 | - | - | 40") });
  expect(drawn(result.rows)).toEqual(drawn(inWord));
  expect(drawn(result.plan)).toEqual([T1, "T4 | - | - | 40"]);
});

test("where nobody knows how the table was, rows are matched by number and content", () => {
  const inWord = rows(HEADER, T2, "- | Kurs | HR | -", "T9 | Bare i Word | - | -");
  expect(bothOf({ base: null, inWord, ours: ours(T1, T2, "T5 | Bare her | - | -"), nextNumber: 6 })).toEqual(
    agreed(T2, "T5 | Bare her | - | -", T1, "T9 | Bare i Word | - | -"),
  );
});

test("a row without a number, of which every text has been changed in Word, is known by its neighbours", () => {
  const base = rows("Tiltak | Ansvarlig", "Kurs | HR", "Hospitering | Leder", "Mentor | Rektor");
  const inWord = rows("Tiltak | Ansvarlig", "Kurs | HR", "Noe ganske annet | Ny", "Mentor | Rektor");
  expect(drawn(synced({ base, inWord }).plan)).toEqual([T1, "T2 | Noe ganske annet | Ny | 20", T3]);
});

test("all rows of a large table are found without their numbers, though all have been changed and sorted", () => {
  const lines = Array.from({ length: 200 }, (_, row) => [`T${row + 1}`, `Tiltak ${row}`, `Leder ${row}`, `${row}`]);
  const inWord = lines.map(([, action = "", owner = ""]) => [action, owner, "nytt"]).reverse();
  const result = synced({
    base: [header, ...lines],
    inWord: [["Tiltak", "Ansvarlig", "Kostnad"], ...inWord],
    ours: { header, rows: pane(...lines.map((line) => line.join("|"))) },
    nextNumber: 201,
  });
  expect(result.plan.map(({ nr }) => nr)).toEqual(lines.map(([nr]) => nr).reverse());
});
