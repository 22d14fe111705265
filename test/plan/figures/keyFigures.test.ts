import { KEY_FIGURES, type KeyFigureDefinition } from "../../../src/content/keyFigures";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { readDataset, type Dataset } from "../../../src/plan/figures/jsonStat";
import { readKeyFigure, selectionOf, type KeyFigure } from "../../../src/plan/figures/keyFigures";
import { keyFigurePieces } from "../../../src/plan/figures/keyFigurePieces";
import { keyFiguresOf, setKeyFigures, type KeyFigures } from "../../../src/plan/figures/storedKeyFigures";

interface MadeUp {
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly eliminable?: readonly string[];
  readonly value?: readonly (number | null)[];
  readonly discontinued?: boolean;
}

/** A table of the documented form. */
function table({ codes, labels = {}, eliminable = [], value = [], discontinued = false }: MadeUp): Dataset {
  const dimension = Object.entries(codes).map(
    ([name, all]) =>
      [
        name,
        {
          category: {
            index: Object.fromEntries(all.map((code, at) => [code, at])),
            label: Object.fromEntries(all.map((code) => [code, labels[code] ?? code])),
            ...(name === "ContentsCode" && {
              unit: Object.fromEntries(all.map((code) => [code, { base: "årsverk", decimals: 1 }])),
            }),
          },
          extension: { elimination: eliminable.includes(name) },
        },
      ] as const,
  );
  return readDataset({
    ...{ class: "dataset", updated: "2026-03-16T07:00:00Z", value, note: [] },
    id: Object.keys(codes),
    size: Object.values(codes).map(({ length }) => length),
    dimension: Object.fromEntries(dimension),
    extension: { px: { tableid: "14534" }, discontinued },
  })!;
}

const definition = (id: string): KeyFigureDefinition => KEY_FIGURES.find((each) => each.id === id)!;

const CARE = {
  KOKkommuneregion0000: ["0301", "4012"],
  KOKstillingkode0000: ["TOT", "01"],
  KOKutdanningoms0000: ["00", "01"],
  ContentsCode: ["KOSARBAARSVERKST0000"],
  Tid: ["2024", "2025"],
};

test("a table is asked for the municipality, the last period, and the total of what else it has", () => {
  const metadata = table({ codes: CARE, labels: { "00": "I alt" } });
  expect(Object.fromEntries(selectionOf(metadata, definition("careStaff"), "4012")!)).toEqual({
    ...{ KOKkommuneregion0000: "4012", ContentsCode: "KOSARBAARSVERKST0000", Tid: "top(1)" },
    ...{ KOKstillingkode0000: "TOT", KOKutdanningoms0000: "00" },
  });
});

test.each([
  [
    "the content has another code",
    table({ codes: { ...CARE, ContentsCode: ["KOSannet0000"] }, labels: { "00": "I alt" } }),
  ],
  [
    "the municipality is not there",
    table({ codes: { ...CARE, KOKkommuneregion0000: ["0301"] }, labels: { "00": "I alt" } }),
  ],
  ["a dimension has no total", table({ codes: CARE })],
  ["the table has ended", table({ codes: CARE, labels: { "00": "I alt" }, discontinued: true })],
])("a figure is not available where %s", (_, metadata) => {
  expect(selectionOf(metadata, definition("careStaff"), "4012")).toBeNull();
});

test("a figure is read with its unit and period, and one that is kept back has no value", () => {
  const codes = { KOKkommuneregion0000: ["4012"], ContentsCode: ["KOSARBAARSVERKST0000"], Tid: ["2025"] };
  const read = (value: number | null): KeyFigure => {
    const metadata = table({ codes, value: [value] });
    return readKeyFigure(
      metadata,
      definition("careStaff"),
      selectionOf(metadata, definition("careStaff"), "4012")!,
      "4012",
    );
  };
  expect(read(312.4)).toMatchObject({ value: 312.4, unit: "årsverk", period: "2025", updated: "2026-03-16" });
  expect(read(null).value).toBeNull();
});

test("commuting is added up over the other municipalities, and not over what they add up to", () => {
  const codes = {
    Bokommuen: ["4012"],
    ArbstedKomm: ["0", "0301", "4001", "4012"],
    ContentsCode: ["Pendlere"],
    Tid: ["2025"],
  };
  const metadata = table({ codes, value: [7000, 300, 1200, 5500] });
  const selection = selectionOf(metadata, definition("commuteOut"), "4012")!;
  expect(selection.get("ArbstedKomm")).toBe("*");
  expect(readKeyFigure(metadata, definition("commuteOut"), selection, "4012").value).toBe(1500);
});

const FIGURE = { unit: "prosent", period: "2026K1", updated: "2026-06-15", notes: ["Brudd i serien."] };
const KEY: KeyFigures = {
  ...{ region: "4012", name: "Bamble", fetched: "2026-11-30" },
  figures: [
    { ...FIGURE, id: "sickLeave", value: 5.8 },
    { ...FIGURE, id: "schoolGroups", value: null, notes: [] },
  ],
};

test("key figures are read from the plan as they were put into it", () => {
  const plan = setKeyFigures(emptyPlan("nb"), KEY);
  expect(keyFiguresOf(plan)).toEqual(KEY);
  expect(keyFiguresOf(setKeyFigures(plan, null))).toBeNull();
});

test("what is not there is called not available, and sick leave is the inhabitants', not the employer's", () => {
  const texts = keyFigurePieces(KEY, "nb").map((piece) =>
    piece.kind === "table" ? piece.rows.join("\n") : piece.text,
  );
  const said = texts.join("\n");
  expect(said).toContain("Gruppestørrelse 2 i grunnskolen,ikke tilgjengelig,,,12255");
  expect(said).toContain("Sykefravær blant innbyggerne som er i arbeid,5,8,prosent,2026K1,12451");
  expect(said).toContain("Det er ikke sykefraværet blant kommunens egne ansatte.");
  expect(said).toContain("Brudd i serien.");
  expect(said).toContain("Kilde: SSB, tabell 12255 og 12451, hentet 30. november 2026, lisens CC BY 4.0.");
});
