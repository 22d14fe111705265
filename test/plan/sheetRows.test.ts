import { fc } from "../seeded";
import { readSheetFile } from "../../src/plan/sheet/read/readSheetFile";
import { cell, sheetXml, workbook } from "./makeWorkbook";
import { provideTextCoding } from "./provideTextCoding";
import { alone, full, HEADER, merged, taken, takenFrom } from "./takenRows";

provideTextCoding();

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

  test.each([
    ["1", "1.1", "2", "2.1"],
    ["1.", "1.1", "2.", "2.1"],
    ["A", "1", "B", "2"],
    ["II.", "1", "III.", "2"],
  ])("with a number of its own that goes before those below: %s above %s", (top, first, next, second) => {
    const { actions, aside, proposal } = taken(
      [top, "", "Rekruttere", "", "", "", ""],
      full(first, "Stipend"),
      [next, "", "Utvikle", "", "", "", ""],
      full(second, "Kurs"),
    );
    expect([actions, aside]).toEqual([
      ["Stipend", "Kurs"],
      [
        [top, "section"],
        [next, "section"],
      ],
    ]);
    expect(proposal.aside.map(({ cells }) => cells["action"])).toEqual(["Rekruttere", "Utvikle"]);
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
  test("with a number and a name alone, where those below do not go on from it", () => {
    const { actions } = taken(["1", "", "Stipend", "", "", "", ""], full("2", "Kurs"), full("10", "Mentor"));
    expect(actions).toEqual(["Stipend", "Kurs", "Mentor"]);
  });

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
