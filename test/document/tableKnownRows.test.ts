import { BASE, COLUMNS, drawn, HEADER, pane, rows, synced } from "./tableToSync";

const [, T1 = "", T2 = "", T3 = ""] = BASE;
const header = ["Nr", "Tiltak", "Ansvarlig", "Kostnad"];
const ours = (...lines: string[]) => ({ header, rows: pane(...lines) });
const planOf = (changes: Parameters<typeof synced>[0]) => drawn(synced(changes).plan);

describe("a row that nothing but its place tells", () => {
  const table = (...lines: string[]) => rows("Tiltak | Ansvarlig | Kostnad", ...lines);
  const [kurs, hospitering, mentor] = ["Kurs | HR | 10", "Hospitering | Leder | 20", "Mentor | Rektor | 30"] as const;
  const base = table(kurs, hospitering, mentor);
  const nytt = "Nytt | Ny | 1";

  test.each([
    ["first", [nytt, hospitering, mentor], [`T1 | ${nytt}`, T2, T3]],
    ["in the middle", [kurs, nytt, mentor], [T1, `T2 | ${nytt}`, T3]],
    ["last", [kurs, hospitering, nytt], [T1, T2, `T3 | ${nytt}`]],
  ])("is the one that it was, %s", (_, lines, plan) => {
    expect(planOf({ base, inWord: table(...lines) })).toEqual(plan);
  });

  test.each([
    ["it stands below an empty row", [kurs, "- | - | -", nytt, mentor], [T1, `T4 | ${nytt}`, T3]],
    ["the rows around it are others", [hospitering, nytt, mentor], [T2, `T4 | ${nytt}`, T3]],
  ])("is a new one where %s", (_, lines, plan) => {
    expect(planOf({ base, inWord: table(...lines) })).toEqual(plan);
  });

  test("is the one that it was, though the pane has moved it", () => {
    expect(planOf({ base, inWord: table(kurs, nytt, mentor), ours: ours(T2, T1, T3) })).toEqual([
      `T2 | ${nytt}`,
      T1,
      T3,
    ]);
  });
});

describe("which row it was is known", () => {
  const unnumbered = (...lines: string[]) => rows("Tiltak | Ansvarlig", ...lines);

  test("by the texts that the pane still has, whatever order it has them in", () => {
    const base = unnumbered("Kurs | HR", "Hospitering | Leder");
    const inWord = unnumbered("Kurs | Ny", "Hospitering | Leder");
    expect(planOf({ base, inWord, ours: ours(T2, T1) })).toEqual([T2, "T1 | Kurs | Ny | 10"]);
  });

  test("by the rows around it, where the pane has changed all its texts", () => {
    const base = unnumbered("Kurs | HR", "- | -", "Hospitering | Leder", "Mentor | Rektor");
    const changed = "T2 | Noe annet | Ny | 20";
    const result = synced({ base, inWord: base, ours: ours(T1, changed, T3) });
    expect(drawn(result.rows)).toEqual([
      "Tiltak | Ansvarlig",
      "Kurs | HR",
      "- | -",
      "Noe annet | Ny",
      "Mentor | Rektor",
    ]);
    expect(drawn(result.plan)).toEqual([T1, changed, T3]);
  });

  test("by its number, where the pane has deleted it", () => {
    expect(planOf({ inWord: rows(...BASE), ours: ours(T1, "T9 | Ny | - | -", T3) })).toEqual([
      T1,
      "T9 | Ny | - | -",
      T3,
    ]);
  });

  test("by its number where the first of two rows had it, and by its texts where the second had", () => {
    const base = rows(HEADER, T1, "T1 | Hospitering | Leder | 20", T3);
    const inWord = rows(HEADER, T1, "T1 | Hospitering | Leder | 25", T3);
    expect(planOf({ base, inWord })).toEqual([T1, "T2 | Hospitering | Leder | 25", T3]);
  });

  test("by what has been kept of its number, not by its texts", () => {
    const base = unnumbered("Kurs | HR", "Hospitering | Leder");
    const inWord = unnumbered("Kurs | Ny", "Hospitering | Leder");
    const baseIdentity = { columns: ["action", "owner"], rows: ["T2", "T1"] };
    const result = synced({
      base,
      inWord,
      baseIdentity,
      ours: ours("T1 | Hospitering | Leder | 1", "T2 | Kurs | HR | 2"),
    });
    expect(drawn(result.plan)).toEqual(["T1 | Hospitering | Leder | 1", "T2 | Kurs | Ny | 2"]);
  });

  test("by its texts, where what has been kept is of another table", () => {
    const base = unnumbered("Kurs | HR", "Hospitering | Leder");
    const inWord = unnumbered("Kurs | Ny", "Hospitering | Leder");
    const baseIdentity = { columns: ["owner"], rows: ["T2"] };
    expect(planOf({ base, inWord, baseIdentity, ours: ours(T1, T2) })).toEqual(["T1 | Kurs | Ny | 10", T2]);
  });

  test("without its number by half of the texts that it had, whatever stands in a column that is new", () => {
    const base = rows("Nr | Tiltak | Ansvarlig", "T1 | Kurs | HR", "T2 | Hospitering | Leder");
    const inWord = rows("Nr | Tiltak | Ansvarlig | Rom", "- | Hospitering | Ny | A", "T1 | Kurs | HR | B");
    expect(planOf({ base, inWord, ours: ours(T1, T2) })).toEqual(["T2 | Hospitering | Ny | 20", T1]);
  });

  test("by the columns that are ours, and not by the user's own, where nobody knows how the table was", () => {
    const inWord = rows("Tiltak | Ansvarlig | Rom | Tid | Sted", "Kurs | HR | A | Mai | Her");
    expect(planOf({ base: null, inWord, ours: ours(T1) })).toEqual([T1]);
  });
});

describe("a row is new", () => {
  test("where a row without a number has gone and another without one has come", () => {
    const base = rows(HEADER, "- | Kurs | HR | 10", T2, T3);
    const inWord = rows(HEADER, "- | Nytt | Ny | 1", T2, T3);
    expect(planOf({ base, inWord })).toEqual(["T4 | Nytt | Ny | 1", T2, T3]);
  });

  test("where it is a copy, though as like a row that has gone as the one that it was copied from", () => {
    const like = "T2 | Kurs | Leder | 11";
    const base = rows(HEADER, T1, like, T3);
    const inWord = rows(HEADER, T1, "T1 | Kurs | HR | 11", T3);
    expect(planOf({ base, inWord, ours: ours(T1, like, T3) })).toEqual([T1, "T4 | Kurs | HR | 11", T3]);
  });

  test("and numbers are given from the top, to copies as to others", () => {
    const inWord = rows(HEADER, T1, "T1 | Kurs | HR | 11", "- | Nytt | Ny | 1", T2, T3);
    expect(planOf({ inWord })).toEqual([T1, "T4 | Kurs | HR | 11", "T5 | Nytt | Ny | 1", T2, T3]);
  });
});

describe("a number in Word", () => {
  test.each([
    ["is ours with two digits, and is put right", "T12", "T1"],
    ["is ours with a space, and stays where it is right", "t 1", "t 1"],
    ["is the user's own with a word before it, and stays", "Tiltak 1", "Tiltak 1"],
    ["is the user's own with a word after it, and stays", "T1 ny", "T1 ny"],
    ["is the user's own with nothing after the letter, and stays", "T", "T"],
    ["has been emptied, and comes back", "-", "T1"],
  ])("%s", (_, typed, stands) => {
    const inWord = rows(HEADER, `${typed} | Kurs | HR | 10`, T2, T3);
    const result = synced({ inWord });
    expect(result.rows[1]?.[0]).toBe(stands);
    expect(drawn(result.plan)).toEqual([T1, T2, T3]);
  });

  test.each([
    ["that is next is taken", "T4", "T4", 4],
    ["that comes later is taken, and counted from", "T8", "T8", 8],
    ["that was given out before is not taken", "T3", "T4", 4],
    ["with a zero first is not taken", "T04", "T4", 4],
    ["of more than four digits is not taken", "T10000", "T4", 4],
    ["of four digits is", "T9999", "T9999", 9999],
  ])("%s for a new row", (_, typed, nr, last) => {
    const inWord = rows(HEADER, T1, T2, `${typed} | Helt nytt | Ny | 1`);
    const result = synced({ base: rows(HEADER, T1, T2), inWord, ours: ours(T1, T2) });
    expect(drawn(result.plan).at(-1)).toBe(`${nr} | Helt nytt | Ny | 1`);
    expect(result.lastNumber).toBe(last);
  });

  test("that two new rows have is the first one's", () => {
    const inWord = rows(HEADER, T1, T2, T3, "T5 | Nytt | Ny | 1", "T5 | Annet | En | 2");
    expect(planOf({ inWord }).slice(3)).toEqual(["T5 | Nytt | Ny | 1", "T4 | Annet | En | 2"]);
  });
});

test("a row is asked about that Word has lost while the pane has emptied a cell of it", () => {
  const emptied = { nr: "T2", cells: { action: "Hospitering", owner: "Leder" } };
  const result = synced({ inWord: rows(HEADER, T1), ours: { header, rows: [...pane(T1), emptied] } });
  expect(result.conflicts).toEqual([{ key: "T2", nr: "T2", column: null, inWord: null, inPane: "Hospitering\nLeder" }]);
});

test("the columns that the user has put in are nobody else's, and ours are known", () => {
  const inWord = rows("Rom | Nr | Tiltak | Tid | Tid", "A | T1 | Kurs | 1 | 2");
  const { identity } = synced({ base: null, inWord, columns: COLUMNS, ours: ours(T1) });
  expect(identity.columns).toEqual([null, "nr", "action", null, null]);
});
