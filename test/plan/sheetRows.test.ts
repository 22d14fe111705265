import { fc } from "../seeded";
import { HANDLINGSPLAN } from "../../src/content/tables/handlingsplan";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { importColumns } from "../../src/plan/sheet/match/importColumns";
import { contentRows, guessSetup } from "../../src/plan/sheet/match/ImportSetup";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import type { Sheet, SheetRows } from "../../src/plan/sheet/read/SheetFile";
import { acceptedRows } from "../../src/plan/sheet/take/acceptedRows";
import { applyImport } from "../../src/plan/sheet/take/applyImport";
import { planImport } from "../../src/plan/sheet/take/planImport";
import { cell, sheetXml, workbook } from "./makeWorkbook";
import { provideTextCoding } from "./provideTextCoding";

provideTextCoding();

const empty = emptyPlan("nb");
const HEADER = ["Nr", "Kompetansebehov", "Tiltak", "Ansvarlig", "Frist", "Kostnad", "Status"];
const WHOLE = { withChanges: true, withErrors: true };

/** What comes of a sheet: actions of the rows taken in, and what the others are taken for. */
function takenFrom({ rows, struck = [] }: Pick<Sheet, "rows" | "struck">) {
  const setup = guessSetup(rows, importColumns(empty, HANDLINGSPLAN));
  const content = contentRows(rows, setup);
  const facts = { struck: struck.map((row) => row - setup.below) };
  const proposal = planImport(content.rows, content.match, HANDLINGSPLAN, empty, facts);
  return {
    actions: proposal.rows.map(({ cells }) => cells["action"]),
    aside: proposal.aside.map(({ row, takenFor }) => [rows[setup.below + row]?.find(Boolean), takenFor]),
    proposal,
  };
}

const full = (nr: string, action: string) => [nr, "Behov", action, "HR", "2027", "1000", "Pågår"];
const alone = (text: string, place = 0) => HEADER.map((_, index) => (index === place ? text : ""));
const merged = (text: string, width = HEADER.length) => HEADER.map((_, index) => (index < width ? text : ""));
const taken = (...rows: SheetRows) => takenFrom({ rows: [HEADER, ...rows] });

describe("a row that divides the list is none of its measures:", () => {
  test.each([
    ["merged over all columns", merged("Helse og omsorg")],
    ["merged over some", merged("Helse og omsorg", 4)],
    ["alone in the column of numbers", alone("Helse og omsorg")],
    ["alone in the first column of words", alone("Helse og omsorg", 1)],
    ["with a colon where measures stand", alone("Helse og omsorg:", 2)],
    ["in capitals where measures stand", alone("HELSE OG OMSORG", 2)],
  ])("%s", (_what, row) => {
    const { actions, aside } = taken(full("1", "Kurs"), row, full("2", "Fagbrev"));
    expect([actions, aside]).toEqual([["Kurs", "Fagbrev"], [[row.find(Boolean), "section"]]]);
  });

  test("also where measures stand, when all of the list is divided so", () => {
    const { actions } = taken(
      alone("Helse", 2),
      full("1", "Kurs"),
      full("2", "B"),
      alone("Oppvekst", 2),
      full("3", "C"),
    );
    expect(actions).toEqual(["Kurs", "B", "C"]);
  });

  test("with sums between them", () => {
    const { actions, aside } = taken(
      ...[alone("1. Rekruttering", 2), full("1.1", "Messe"), alone("Delsum", 2)],
      ...[alone("2. Utvikling", 2), full("2.1", "Kurs"), alone("Til sammen", 2)],
    );
    expect(actions).toEqual(["Messe", "Kurs"]);
    expect(aside.map(([, takenFor]) => takenFor)).toEqual(["section", "sum", "section", "sum"]);
  });

  test("in a sheet of two columns", () => {
    const rows = [
      ["Tiltak", "Frist"],
      ["Helse", "Helse"],
      ["Kurs", "2027"],
    ];
    expect(takenFrom({ rows }).actions).toEqual(["Kurs"]);
  });
});

describe("a row that is a measure stays one:", () => {
  test.each([
    ["without anything but its name", alone("Mentorordning", 2)],
    ["with a number and its name", ["7", "", "Mentorordning", "", "", "", ""]],
    ["with a need of the same name", ["", "Mentorordning", "Mentorordning", "", "", "", ""]],
    ["with a number for its need alone", ["7", "Mentorordning", "", "", "", "", ""]],
  ])("%s", (_what, row) => {
    const { proposal, aside } = taken(full("1", "Kurs"), row, full("2", "Fagbrev"));
    expect([proposal.rows.length, aside]).toEqual([3, []]);
  });

  test("in a list of names alone", () => {
    expect(
      takenFrom({
        rows: [
          ["Tiltak", "Frist"],
          ["Kurs", ""],
          ["Fagbrev", ""],
          ["Mentor", ""],
        ],
      }).actions,
    ).toEqual([...["Kurs", "Fagbrev", "Mentor"]]);
  });
});

describe("rows that are no content are set aside as", () => {
  test.each([
    ["the header once more", HEADER, "header"],
    ["the header once more in capitals", HEADER.map((name) => name.toUpperCase()), "header"],
    ["a sum", ["", "Sum", "", "", "", "150 000", ""], "sum"],
    ["a sum that is merged", ["Sum", "Sum", "Sum", "Sum", "", "150 000", ""], "sum"],
    ["a sum of a part", ["", "", "Sum helse og omsorg", "", "", "kr 150 000", ""], "sum"],
    ["a sum without a word", ["", "", "", "", "", "150 000", ""], "sum"],
    ["a source", alone("Kilde: SSB, tabell 12345", 0), "note"],
    ["a note", merged("* Kostnadene er anslag"), "note"],
    ["a note on when it was made", alone("Sist oppdatert: 1.2.2027", 1), "note"],
  ])("%s", (_what, row, kind) => {
    const { actions, aside } = taken(full("1", "Kurs"), full("2", "Fagbrev"), row);
    expect([actions, aside]).toEqual([["Kurs", "Fagbrev"], [[row.find(Boolean), kind]]]);
  });

  test("the same row again, as cells that are merged downwards give it", () => {
    const { actions, aside } = taken(full("1", "Kurs"), full("1", "Kurs"), full("2", "Fagbrev"));
    expect([actions, aside]).toEqual([["Kurs", "Fagbrev"], [["1", "repeat"]]]);
  });

  test("struck through", () => {
    const { actions, aside } = takenFrom({ rows: [HEADER, full("1", "Kurs"), full("2", "Fagbrev")], struck: [1] });
    expect([actions, aside]).toEqual([["Fagbrev"], [["1", "struck"]]]);
  });

  test("but come in where the user wants them, a heading by its name", () => {
    const { proposal } = taken(full("1", "Kurs"), merged("Helse og omsorg"), full("2", "Fagbrev"));
    const accepted = acceptedRows(proposal, {
      ...WHOLE,
      ticked: new Map([
        [1, true],
        [2, false],
      ]),
    });
    const { measures } = applyImport(empty, HANDLINGSPLAN, proposal, accepted);
    expect(measures.map(({ need, action }) => [need, action])).toEqual([
      ["Behov", "Kurs"],
      ["", "Helse og omsorg"],
    ]);
  });
});

test("a group that is merged downwards counts for all its rows", async () => {
  const xml = sheetXml(
    `<row r="1">${cell("A1", "Behov")}${cell("B1", "Tiltak")}</row><row r="2">${cell("A2", "Norsk")}${cell("B2", "Kurs")}</row><row r="3">${cell("B3", "Språkvenn")}</row><row r="4">${cell("A4", "Ledelse")}${cell("B4", "Veiledning")}</row>`,
    `<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>`,
  );
  const file = await readSheetFile("a.xlsx", await workbook(xml));
  const { proposal } = takenFrom(file.kind === "sheets" ? file.sheets[0]! : { rows: [] });
  expect(proposal.rows.map(({ cells }) => [cells["need"], cells["action"]])).toEqual([
    ["Norsk", "Kurs"],
    ["Norsk", "Språkvenn"],
    ["Ledelse", "Veiledning"],
  ]);
});

/** A row of a generated sheet: its cells, whether it is merged over all, and whether it is hidden. */
interface AnyRow {
  readonly kind: "measure" | "section" | "sum" | "header" | "hidden";
  readonly cells: readonly string[];
}

const word = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{3,9} (?:kurs|studium|veiledning)$/u);
const anyMeasure = (kind: "measure" | "hidden") =>
  fc
    .tuple(word, word, fc.constantFrom("HR", "Rektor"))
    .map(([need, action, who]): AnyRow => ({ kind, cells: ["", need, action, who, "2027", "", ""] }));
const anyRow: fc.Arbitrary<AnyRow> = fc.oneof(
  { weight: 4, arbitrary: anyMeasure("measure") },
  anyMeasure("hidden"),
  fc
    .constantFrom("Helse og omsorg", "Oppvekst", "Tekniske tjenester")
    .map((name): AnyRow => ({ kind: "section", cells: [name] })),
  fc
    .integer({ min: 1_000, max: 900_000 })
    .map((sum): AnyRow => ({ kind: "sum", cells: ["", "Sum", "", "", "", String(sum), ""] })),
  fc.constant<AnyRow>({ kind: "header", cells: HEADER }),
);

test("whatever stands between them in a workbook, what was a measure is one, and nothing else", async () => {
  const letters = "ABCDEFG";
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(anyRow, { minLength: 1, maxLength: 12, selector: ({ cells }) => cells.join() }),
      async (rows) => {
        const all: readonly AnyRow[] = [{ kind: "header", cells: HEADER }, ...rows];
        const xml = all.map(
          ({ kind, cells }, index) =>
            `<row r="${index + 1}"${kind === "hidden" ? ' hidden="1"' : ""}>${cells.map((text, place) => (text === "" ? "" : cell(`${letters.charAt(place)}${index + 1}`, text))).join("")}</row>`,
        );
        const merges = all.flatMap(({ kind }, index) =>
          kind === "section" ? [`<mergeCell ref="A${index + 1}:G${index + 1}"/>`] : [],
        );
        const file = await readSheetFile(
          "a.xlsx",
          await workbook(sheetXml(xml.join(""), `<mergeCells>${merges.join("")}</mergeCells>`)),
        );
        const { actions } = takenFrom(file.kind === "sheets" ? file.sheets[0]! : { rows: [] });
        expect(actions).toEqual(rows.filter(({ kind }) => kind === "measure").map(({ cells }) => cells[2]));
      },
    ),
    { numRuns: 60 },
  );
});
