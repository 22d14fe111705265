/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkFigures } from "../scripts/figures/checkFigures.mjs";
import { makeFiles } from "../scripts/figures/makeFiles.mjs";
import { GROUPS, readAnswers, type Answers } from "../scripts/figures/readAnswers.mjs";
import { askSsb } from "../scripts/figures/askSsb.mjs";

const FOLDER = path.resolve(__dirname, "../assets/figures");
const borders = parsed(path.resolve(__dirname, "../scripts/figures/formerNames.json")) as {
  former: Record<string, string[]>;
  since: Record<string, number>;
  norwegianSecond: string[];
};

function parsed(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** As Klass has it. */
function official(nr: string, [first = "", second, ...others]: readonly string[]): string {
  if (second === undefined) return first;
  return (borders.norwegianSecond.includes(nr) ? [second, first, ...others] : [first, second, ...others]).join(" - ");
}

/** What the committed snapshot was made of. */
function snapshot(): Answers {
  const list = parsed(path.join(FOLDER, "municipalities.json")) as {
    municipalities: readonly { nr: string; names: readonly string[]; county: string }[];
  };
  const files = readdirSync(FOLDER)
    .filter((name) => name !== "municipalities.json")
    .map((name) => parsed(path.join(FOLDER, name)) as Omit<Answers, "municipalities">);
  const values = (part: "population" | "projection"): object =>
    Object.assign({}, ...files.map((each) => each[part].values)) as object;
  const first = files[0]!;
  return {
    municipalities: list.municipalities.map(({ nr, names, county }) => ({ nr, name: official(nr, names), county })),
    population: { ...first.population, values: values("population") as Answers["population"]["values"] },
    projection: { ...first.projection, values: values("projection") as Answers["projection"]["values"] },
  };
}

test("the snapshot has all 357 municipalities, and together they are the country", () => {
  expect(checkFigures(snapshot(), borders)).toEqual([]);
});

test("the snapshot's files are those that the script makes of its figures", () => {
  const files = makeFiles(snapshot(), borders);
  expect([...files.keys()].sort()).toEqual(readdirSync(FOLDER).sort());
  for (const name of ["municipalities.json", "40.json"])
    expect(files.get(name)).toBe(readFileSync(path.join(FOLDER, name), "utf8"));
});

test("figures that do not hold are told: a municipality too few, a sum that differs, a projection that begins elsewhere", () => {
  const whole = snapshot();
  const few = { ...whole, municipalities: whole.municipalities.filter(({ nr }) => nr !== "4012") };
  expect(checkFigures(few, borders)).toContain("356 municipalities, not 357");
  const oslo = whole.population.values["0301"]!.map((year) =>
    year.map((number, at) => (at === 8 ? number + 1 : number)),
  );
  const wrong = { ...whole.population, values: { ...whole.population.values, "0301": oslo } };
  expect(checkFigures({ ...whole, population: wrong }, borders).join()).toMatch(
    /80-89 in 2026: \d+ in all, \d+ in the country/u,
  );
  const bamble = whole.projection.values["4012"]!;
  const later = { ...bamble, LLML: [...bamble["LLML"]!.slice(1), bamble["LLML"]![0]!] };
  const off = { ...whole.projection, values: { ...whole.projection.values, "4012": later } };
  expect(checkFigures({ ...whole, projection: off }, borders)).toEqual(["4012: LLML begins with other figures"]);
});

/** An answer in the form of json-stat2, as data.ssb.no gives it. */
function dataset(
  table: string,
  regions: readonly string[],
  contents: readonly string[],
  value: readonly (number | null)[],
) {
  const index = (codes: readonly string[]) => ({
    category: { index: Object.fromEntries(codes.map((code, at) => [code, at])) },
  });
  return {
    class: "dataset",
    updated: "2027-02-24T07:00:00Z",
    id: ["Region", "Alder", "ContentsCode", "Tid"],
    size: [regions.length, GROUPS.length, contents.length, 1],
    dimension: { Region: index(regions), Alder: index(GROUPS), ContentsCode: index(contents), Tid: index(["2027"]) },
    value,
    extension: { px: { tableid: table } },
  };
}

test("answers in json-stat2 are read by their dimensions, and what is missing in them is no figure", () => {
  const projected = GROUPS.flatMap((_, at) => [at, 100 + at, 200 + at]);
  const answers = (population: readonly (number | null)[]) => [
    { codes: [{ code: "40", name: "Telemark" }] },
    {
      codes: [
        { code: "4012", name: "Bamble" },
        { code: "9999", name: "Uoppgitt" },
      ],
    },
    dataset("07459", ["K-4012"], ["Personer1"], population),
    dataset("14746", ["4012"], ["Personer", "Personer1", "Personer2"], projected),
  ];
  expect(() => readAnswers(answers([null, 1, 2, 3, 4, 5, 6, 7, 8, 9]))).toThrow(/"Region":"K-4012","Alder":"0"/u);
  expect(readAnswers(answers(GROUPS.map(() => 0))).population.values["4012"]).toEqual([[]]);
});

test("figures of before the borders were as they are today are left out, and a jump that borders make is told", () => {
  const { population } = snapshot();
  const shown = (nr: string): readonly number[] =>
    population.years.filter((_, at) => population.values[nr]![at]!.length > 0);
  expect([shown("1580")[0], shown("4649")[0], shown("4012")[0]]).toEqual([2024, 2021, 2006]);
  const jumping = population.values["1580"]!.map((year, at) => (at === 5 ? population.values["1508"]![8]! : year));
  const wrong = { ...population, values: { ...population.values, "1580": jumping } };
  const without = { ...borders, since: {} };
  expect(checkFigures({ ...snapshot(), population: wrong }, without)).toContain("1580 jumps to 9357 in 2024");
});

test("counties' names come with the municipalities, whatever the order of the answers", () => {
  const answers = [
    {
      codes: [
        { code: "4012", name: "Bamble" },
        { code: "9999", name: "Uoppgitt" },
      ],
    },
    { codes: [{ code: "40", name: "Telemark" }] },
    dataset(
      "07459",
      ["0"],
      ["Personer1"],
      GROUPS.map((_, at) => at),
    ),
    dataset(
      "14746",
      ["0"],
      ["Personer", "Personer1", "Personer2"],
      GROUPS.flatMap((_, at) => [at, 100 + at, 200 + at]),
    ),
  ];
  const { municipalities, population, projection } = readAnswers(answers);
  expect(municipalities).toEqual([{ nr: "4012", name: "Bamble", county: "Telemark" }]);
  expect(population).toMatchObject({ updated: "2027-02-24", years: [2027] });
  expect(projection.values["0"]!["HHMH"]).toEqual([[200, 201, 202, 203, 204, 205, 206, 207, 208, 209]]);
});

test("Statistics Norway is asked one thing after another, and for figures in one request each", async () => {
  let open = 0;
  const asked: string[] = [];
  await askSsb("2027-01-01", (url, options) => {
    expect(open).toBe(0);
    open += 1;
    asked.push(`${options?.method ?? "GET"} ${(url as string).replace("https://data.ssb.no/api/", "")}`);
    return Promise.resolve().then(() => {
      open -= 1;
      return Response.json({});
    });
  });
  expect(asked).toEqual([
    "GET klass/v1/classifications/104/codesAt?date=2027-01-01&language=nb",
    "GET klass/v1/classifications/131/codesAt?date=2027-01-01&language=nb",
    "POST pxwebapi/v2/tables/07459/data?lang=no&outputFormat=json-stat2",
    "POST pxwebapi/v2/tables/07459/data?lang=no&outputFormat=json-stat2",
    "POST pxwebapi/v2/tables/14746/data?lang=no&outputFormat=json-stat2",
  ]);
});
