import { ACTION_PLAN_COLUMNS } from "../../src/content/actionPlanColumns";
import type { Localized } from "../../src/content/Language";
import { SOURCE_IDS } from "../../src/content/Source";
import { STEP_IDS } from "../../src/content/StepId";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import { loadTables } from "../../src/content/tables/loadTables";
import type { TableDefinition } from "../../src/content/tables/TableDefinition";
import { MEASURE_TABLE_IDS } from "../../src/content/tables/measureTableIds";
import { TABLE_FACTS } from "../../src/content/tables/tableFacts";
import { TABLE_IDS } from "../../src/content/tables/tableIds";
import { MEASURE_TEXTS } from "../../src/plan/measures/Measure";
import { MEASURE_COLUMN_IDS, TABLE_COLUMNS } from "./tableColumns";

const MEASURE_TABLES = ALL_TABLES.filter(({ holds }) => holds === "measures");

function table(id: string): TableDefinition {
  return ALL_TABLES.find((each) => each.id === id)!;
}

/** The words by which a column is known, in small letters. */
function wordsOf({ name, synonyms = [] }: TableDefinition["columns"][number]): readonly string[] {
  return [...new Set([name.nb, name.nn, ...synonyms].map((word) => word.toLocaleLowerCase("nb")))];
}

function textsOf({ title, purpose, difference, columns, startingRows }: TableDefinition): readonly Localized[] {
  const ofColumns = columns.flatMap(({ name, help, options = [] }) => [name, help, ...options]);
  const rows = startingRows.flatMap((row) => Object.values(row));
  return [title, purpose, difference, ...ofColumns, ...rows].filter((text) => text !== undefined);
}

test("the tables of measures are known before they are fetched", () => {
  expect(new Set(MEASURE_TABLE_IDS)).toEqual(new Set(MEASURE_TABLES.map(({ id }) => id)));
});

test("the tables stand in the order of their ids, and are the ones that are fetched", async () => {
  expect(ALL_TABLES.map(({ id }) => id)).toEqual(TABLE_IDS);
  expect(await loadTables()).toBe(ALL_TABLES);
});

test("what is known before the tables are fetched is what they say", () => {
  expect(TABLE_FACTS).toEqual(ALL_TABLES.map(({ id, step, title }) => ({ id, step, title })));
});

test("no two tables have the same title", () => {
  for (const language of ["nb", "nn"] as const) {
    const titles = TABLE_FACTS.map(({ title }) => title[language]);
    expect([...new Set(titles)]).toEqual(titles);
  }
});

test("all seeds' tables and ours have the columns of the list", () => {
  expect(Object.fromEntries(ALL_TABLES.map(({ id, columns }) => [id, columns.map(({ name }) => name.nb)]))).toEqual(
    TABLE_COLUMNS,
  );
});

test("the fields of measures are the list's", () => {
  const ids = MEASURE_TABLES.map(({ id, columns }) => [id, columns.map((column) => column.id)]);
  expect(Object.fromEntries(ids)).toEqual(MEASURE_COLUMN_IDS);
});

describe.each(ALL_TABLES)("table $id", (definition) => {
  const { id, step, columns, startingRows, source, covers, origin } = definition;
  const ids = columns.map((column) => column.id);

  test("has column ids that are unique and can be names in XML", () => {
    expect([...new Set(ids)]).toEqual(ids);
    for (const each of ids) expect(each).toMatch(/^[a-z][A-Za-z0-9]*$/u);
  });

  test("has every text in both languages, trimmed", () => {
    for (const { nb, nn } of textsOf(definition)) for (const text of [nb, nn]) expect(text).toMatch(/^\S(.*\S)?$/u);
  });

  test("writes bokmål as bokmål and nynorsk as nynorsk", () => {
    const texts = textsOf(definition);
    expect(texts.map(({ nb }) => nb).join(" ")).not.toMatch(
      /\b(ikkje|kva|korleis|kvar|vere|frå|tilsette|dykk|berre)\b/iu,
    );
    expect(texts.map(({ nn }) => nn).join(" ")).not.toMatch(
      /\b(ikke|hva|hvordan|hvilk\w+|hvem|hver|være|fra|ansatt\w*|dere|en|noen|jeg|mye|bare)\b/iu,
    );
  });

  test("starts with rows of its own columns only", () => {
    for (const row of startingRows) {
      expect(Object.keys(row).length).toBeGreaterThan(0);
      for (const column of Object.keys(row)) expect(ids).toContain(column);
    }
  });

  test("knows each of its columns by words that no other of them has", () => {
    const words = columns.flatMap(wordsOf);
    expect([...new Set(words)]).toEqual(words);
  });

  test("has widths, and answers for each column of choices", () => {
    for (const { width, kind, options = [] } of columns) {
      expect(width).toBeGreaterThanOrEqual(5);
      expect(options.length > 0).toBe(kind === "choice");
    }
  });

  test("belongs to a step and a source that exist", () => {
    expect(STEP_IDS).toContain(step);
    expect(SOURCE_IDS).toContain(source.id);
  });

  test("covers its item of the inventory, and is called its source's own only where it is", () => {
    expect(covers.includes(id)).toBe(!id.startsWith("own."));
    const given = ["drof.tab.prosess", "nitt.tab.handlingsplan", "nitt.tab.arsplan"].includes(id);
    expect(origin).toBe(given ? "seed" : "own");
  });
});

test("the action plan has the columns of the action plan that is inserted, without its number", () => {
  const inserted = Object.entries(ACTION_PLAN_COLUMNS).filter(([id]) => id !== "nr");
  expect(table("nitt.tab.handlingsplan").columns.map(({ id, name }) => [id, name])).toEqual(inserted);
  expect(inserted.map(([id]) => id)).toEqual(expect.arrayContaining([...MEASURE_TEXTS, "status"]));
  expect(table("nitt.tab.handlingsplan").columns.map(({ kind }) => kind)).toEqual(
    "needs text role date text status text".split(" "),
  );
});

test("one id means one field in all forms of measures: same kind, and each form's name is known in the others", () => {
  const columns = MEASURE_TABLES.flatMap((each) => each.columns);
  for (const one of columns) {
    for (const other of columns.filter(({ id }) => id === one.id)) {
      expect(other.kind).toBe(one.kind);
      expect(wordsOf(other)).toEqual(
        expect.arrayContaining([one.name.nb, one.name.nn].map((name) => name.toLowerCase())),
      );
    }
  }
});

test("forms of measures start empty", () => {
  for (const { startingRows } of MEASURE_TABLES) expect(startingRows).toEqual([]);
});

test("the rows that the sources fill in are there", () => {
  const rows = [
    "veil.tab.roller",
    "drof.tab.prosess",
    "deck.tab.plannivaa",
    "nitt.tab.faktorer",
    "veil.tab.sjekkliste",
  ];
  expect(rows.map((id) => table(id).startingRows.length)).toEqual([6, 4, 6, 7, 7]);
});

test("the processes, whose names the source has lost, start with names of ours", () => {
  const names = table("drof.tab.prosess").startingRows.map(({ process }) => process?.nb);
  expect(names).toEqual([
    "Forberedelse for leder",
    "Kompetansedrøfting i enheten",
    "Medarbeidersamtalen",
    "Iverksetting",
  ]);
});

test("those who are to take part by agreement and law are there from the start", () => {
  const who = table("mal.tab.medvirkning")
    .startingRows.map(({ who: each }) => each!.nb)
    .join(", ");
  for (const each of ["Tillitsvalgte", "Verneombud", "Eldreråd", "ungdomsråd", "funksjonsnedsettelse"]) {
    expect(who).toContain(each);
  }
});

test("agreement and law are named by the places that they have", () => {
  const says = (place: string) =>
    table("veil.tab.avtaleverk").startingRows.find(({ provision }) => provision?.nb === place)?.says?.nb ?? "";
  expect(says("HTA kap. 3 pkt. 3.3.2")).toBe("");
  expect(says("HTA kap. 3 pkt. 3.2.2")).toContain("lønnsutviklingssamtale");
  expect(says("HTA kap. 1 pkt. 14.3")).toMatch(/avtale bindingstid på høyst to år.*betaler tilbake/u);
  expect(says("Arbeidsmiljøloven § 12-11")).toMatch(/tre år i arbeidslivet.*to årene hos arbeidsgiveren/u);
});

test("where few people could be known again, the reader is warned", () => {
  for (const language of ["nb", "nn"] as const) {
    expect(table("own.alder").purpose[language]).toMatch(/fem.*«under 5».*(kjennes igjen|kjennast att)/u);
  }
});

test("no row tells of one municipality", () => {
  const rows = ALL_TABLES.flatMap(({ startingRows }) => startingRows.flatMap((row) => Object.values(row)));
  for (const { nb, nn } of rows) expect(`${nb} ${nn}`).not.toMatch(/Nittedal/u);
});

test("what is agreed with one employee, and what is known of small groups, is private", () => {
  expect(ALL_TABLES.filter(({ isPrivate }) => isPrivate).map(({ id }) => id)).toEqual([
    "drof.tab.utvikling",
    "own.bemanningsgrunnlag",
  ]);
});

test("the form for grants sends its reader to this year's form", () => {
  expect(table("own.tilskudd").purpose.nb).toContain("Kontroller mot årets skjema fra Statsforvalteren");
});
