import { syncTable } from "../../src/document/table/syncTable";
import { BASE, COLUMNS, drawn, HEADER, pane, rows, synced, tableToSync } from "./tableToSync";

const [, T1 = "", T2 = "", T3 = ""] = BASE;
const header = ["Nr", "Tiltak", "Ansvarlig", "Kostnad"];
const ours = (...lines: string[]) => ({ header, rows: pane(...lines) });
const planOf = (changes: Parameters<typeof synced>[0]) => drawn(synced(changes).plan);

describe("a column that the user has given another name is known", () => {
  test("in a sorted table without numbers, by the rows with the same texts", () => {
    const inWord = rows(
      "Tiltak | Hvem | Kostnad",
      "Mentor | Rektor | 31",
      "Kurs | HR | 10",
      "Hospitering | Leder | 20",
    );
    expect(planOf({ inWord })).toEqual(["T3 | Mentor | Rektor | 31", T1, T2]);
  });

  test("in a sorted table that has got the user's own numbers", () => {
    const inWord = rows(
      "Nr | Tiltak | Hvem | Kostnad",
      "1 | Mentor | Rektor | 31",
      "2 | Kurs | HR | 11",
      "3 | Hospitering | Leder | 21",
    );
    const { identity, plan } = synced({ inWord });
    expect(identity.columns).toEqual(["nr", "action", "owner", "cost"]);
    expect(drawn(plan)).toEqual(["T3 | Mentor | Rektor | 31", "T1 | Kurs | HR | 11", "T2 | Hospitering | Leder | 21"]);
  });

  test("though a row has been added below the only one", () => {
    const inWord = rows("Nr | Tiltak | Hvem | Kostnad", "T1 | Kurs | HR | 10", "- | Nytt | Ny | 1");
    const result = synced({ base: rows(HEADER, T1), inWord, ours: ours(T1), nextNumber: 2 });
    expect(drawn(result.plan)).toEqual([T1, "T2 | Nytt | Ny | 1"]);
    expect(result.identity.columns).toEqual(["nr", "action", "owner", "cost"]);
  });

  test("by its rows' numbers, whatever else is new there", () => {
    const inWord = rows("Nr | Tiltak | Hvem | Kostnad", "T3 | a | Rektor | 1", "T1 | b | HR | 2", "T2 | c | Leder | 3");
    expect(synced({ inWord }).identity.columns).toEqual(["nr", "action", "owner", "cost"]);
  });

  test("and a number that two rows have tells nothing", () => {
    const inWord = rows("Nr | Tiltak | Hvem | Kostnad", "T2 | x | HR | 1", "T2 | Hospitering | Leder | 20", T3);
    expect(synced({ inWord }).identity.columns).toEqual(["nr", "action", "owner", "cost"]);
  });

  test("unless half of its texts are others", () => {
    const base = rows(HEADER, T1, T2);
    const inWord = rows("Nr | Tiltak | Hvem | Kostnad", "T1 | Kurs | HR | 10", "T2 | Hospitering | Ny | 20");
    const result = synced({ base, inWord, ours: ours(T1, T2) });
    expect(result.identity.columns).toEqual(["nr", "action", null, "cost"]);
    expect(drawn(result.plan)).toEqual([T1, T2]);
  });
});

describe("columns of the same name", () => {
  const columns = [...COLUMNS, { id: "own.1", names: ["Ny"] }, { id: "own.2", names: ["Ny"] }];
  const withNew = (...lines: string[]) => rows("Nr | Tiltak | Ansvarlig | Kostnad | Ny | Ny", ...lines);
  const paneRows = (first: string, second: string) =>
    pane(T1).map(({ nr, cells }) => ({ nr, cells: { ...cells, "own.1": first, "own.2": second } }));

  test("are told by their places as long as the header is the same", () => {
    const baseIdentity = { columns: ["nr", "action", "owner", "cost", "own.1", "own.2"], rows: ["T1"] };
    const { plan } = synced({
      columns,
      base: withNew(`${T1} | A | -`),
      baseIdentity,
      inWord: withNew(`${T1} | B | A`),
      ours: { header: [...header, "Ny", "Ny"], rows: paneRows("A", "") },
    });
    expect(plan[0]?.cells).toMatchObject({ "own.1": "B", "own.2": "A" });
  });

  test("are told by their texts where nobody knows how the table was", () => {
    const table = { columns, base: null, ours: { header: [...header, "Ny", "Ny"], rows: paneRows("A", "B") } };
    const inWord = rows("Ny | Nr | Tiltak | Ansvarlig | Kostnad", `A | ${T1}`);
    expect(synced({ ...table, inWord }).identity.columns).toEqual(["own.1", "nr", "action", "owner", "cost"]);
  });

  test("of which one is the user's own: ours is the one with our texts, else the first", () => {
    const columnsOf = (...lines: string[]) => synced({ base: null, inWord: rows(...lines) }).identity.columns;
    expect(columnsOf("Nr | Tiltak | Tiltak", "T1 | x | Kurs", "T2 | y | Hospitering")).toEqual(["nr", null, "action"]);
    expect(columnsOf("Nr | Tiltak | Tiltak", "T1 | x | z", "T2 | y | z")).toEqual(["nr", "action", null]);
    expect(columnsOf("Nr | Tiltak | Tiltak", "T1 | - | z", "T2 | - | z")).toEqual(["nr", "action", null]);
  });
});

describe("a table that is not read as ours", () => {
  test.each([
    ["has its header below its first row", [T1, HEADER, T2, T3]],
    ["has a row that is wider", [HEADER, T1, `${T2} | x`]],
    ["has an empty header and no texts of ours", ["- | -", "Møte | Mai"]],
  ])("%s", (_, lines) => {
    const table = tableToSync({ inWord: rows(...lines), base: null });
    expect(syncTable(table)).toEqual({ rows: null, reason: "unreadable" });
  });

  test("is forgotten where it was the one that is remembered", () => {
    const base = rows("Hva | Når", "Møte | Mai");
    const inWord = rows(HEADER, "T1 | Kurs | HR | -", T2, T3);
    expect(planOf({ base, inWord, ours: ours("T1 | Kurs | - | 10", T2, T3) })).toEqual([T1, T2, T3]);
  });
});

test("a row may hold names of columns, if not more than half of its texts are", () => {
  const row = "T1 | Tiltak | Ansvarlig | 10";
  const lines = rows(HEADER, row, T2, T3);
  expect(planOf({ base: lines, inWord: lines, ours: ours(row, T2, T3) })).toEqual([row, T2, T3]);
});

test("a row of a single column may say what the column is called, whatever the user calls it", () => {
  const columns = [{ id: "action", names: ["Tiltak"] }];
  const lines = rows("Hva", "Kurs", "Tiltak", "Mentor");
  const cells = ["Kurs", "Tiltak", "Mentor"].map((action, index) => ({ nr: `T${index + 1}`, cells: { action } }));
  const result = synced({ columns, base: null, inWord: lines, ours: { header: ["Tiltak"], rows: cells } });
  expect(result.rows).toEqual(lines);
  expect(result.plan).toEqual(cells);
});

describe("a table of the user's own columns, of which one is called as the numbers' column is inside", () => {
  const columns = [
    { id: "nr", names: ["Nummer"] },
    { id: "text", names: ["Tekst"] },
  ];
  const of = (...lines: string[]) => rows("Nummer | Tekst", ...lines);
  const rowsOf = (...lines: string[]) =>
    rows(...lines).map(([nr = "", text = ""], index) => ({ nr: `R${index + 1}`, cells: { nr, text } }));
  const sync = (changes: Partial<Parameters<typeof tableToSync>[0]>) =>
    synced({ columns, prefix: "R", nextNumber: 3, isNumbered: false, ...changes });
  const base = of("5 | a", "6 | b");
  const table = { base, ours: { header: ["Nummer", "Tekst"], rows: rowsOf("5 | a", "6 | b") } };

  test("its texts are merged as any others", () => {
    const result = sync({ ...table, inWord: of("7 | a", "6 | b", "8 | c") });
    expect(result.plan).toEqual(rowsOf("7 | a", "6 | b", "8 | c"));
    expect(result.identity).toEqual({ columns: ["nr", "text"], rows: ["R1", "R2", "R3"] });
  });

  test("what has been kept of it is known, and what is gone of it is told", () => {
    const baseIdentity = { columns: ["nr", "text"], rows: ["R2", "R1"] };
    const ours = { header: ["Nummer", "Tekst"], rows: rowsOf("6 | b", "5 | a") };
    expect(sync({ base, baseIdentity, inWord: of("7 | a", "6 | b"), ours }).plan).toEqual(rowsOf("6 | b", "7 | a"));
    expect(sync({ ...table, baseIdentity, inWord: rows("Tekst", "a", "b") }).gone).toEqual(["nr"]);
  });

  test("a cell of it that has been changed on both sides is asked about, and the answer counts", () => {
    const both = {
      base,
      inWord: of("7 | a", "6 | b"),
      ours: { header: ["Nummer", "Tekst"], rows: rowsOf("8 | a", "6 | b") },
    };
    expect(sync(both).conflicts).toEqual([{ key: "R1.nr", nr: "R1", column: "nr", inWord: "7", inPane: "8" }]);
    expect(sync({ ...both, choices: { "R1.nr": "inWord" } }).plan).toEqual(rowsOf("7 | a", "6 | b"));
    const other = { ...both, inWord: of("5 | x", "6 | b"), ours: { ...both.ours, rows: rowsOf("5 | y", "6 | b") } };
    expect(sync(other).conflicts.map(({ key, column }) => [key, column])).toEqual([["R1.text", "text"]]);
  });

  test("a table that cannot be read is told", () => {
    expect(syncTable(tableToSync({ columns, ...table, isNumbered: false, inWord: [] })).rows).toBeNull();
  });
});
