import { personsIn, totalOf } from "../../../src/plan/figures/ageGroups";
import { agesOf, type Projection } from "../../../src/plan/figures/Figures";
import { readPasted } from "../../../src/plan/figures/readPasted";
import { municipality, shipped } from "./snapshot";

const BAMBLE = municipality("4012")!;
const { main, low } = shipped("4012").projection!;
const AGES = [
  "0 år",
  "1-5 år",
  "6-12 år",
  "13-15 år",
  "16-19 år",
  "20-44 år",
  "45-66 år",
  "67-79 år",
  "80-89 år",
  "90 år eller eldre",
];
const YEARS = [2026, 2036];

/** As it is copied from Statistics Norway's page. */
function table(ages: readonly string[] = AGES): string[] {
  const rows = ages.map((name, at) => {
    const numbers = [main, low].flatMap((years) => YEARS.map((year) => String(agesOf(years, year)?.[at] ?? "")));
    return [at === 0 ? "4012 Bamble" : "", name, ...numbers].join("\t");
  });
  return [
    "14746: Framskrevet folkemengde 1. januar, etter region, alder, statistikkvariabel og år",
    "\t\tHovedalternativet (MMMM)\t\tLav nasjonal vekst (LLML)\t",
    "\t\t2026\t2036\t2026\t2036",
    ...rows,
    "Kilde: Statistisk sentralbyrå",
  ];
}

function read(lines: readonly string[]): Projection {
  const pasted = readPasted(lines.join("\n"), BAMBLE, "2026-11-30");
  if (pasted.kind === "problem") throw new Error(pasted.problem);
  return pasted.projection;
}

function problemIn(lines: readonly string[]): string {
  const pasted = readPasted(lines.join("\r\n"), BAMBLE, "2026-11-30");
  return pasted.kind === "problem" ? pasted.problem : "none";
}

test("what is copied from Statistics Norway's page is the projection that it shows", () => {
  const pasted = read(table());
  expect(pasted).toMatchObject({ table: "14746", region: "4012", fetched: "2026-11-30", way: "pasted" });
  expect(pasted.main).toEqual(main.filter(({ year }) => YEARS.includes(year)));
  expect(pasted.low).toEqual(low.filter(({ year }) => YEARS.includes(year)));
  expect(pasted.high).toEqual([]);
});

test("single years of age are added up, when all are there", () => {
  const ages = Array.from({ length: 106 }, (_, age) => (age === 105 ? "105 år eller eldre" : `${age} år`));
  const lines = ["Hovedalternativet (MMMM)", "\t2026\t2036", ...ages.map((name) => `4012 Bamble\t${name}\t10\t1 000`)];
  const [first, last] = read(lines).main;
  expect([totalOf(first!.ages), totalOf(last!.ages)]).toEqual([1060, 106_000]);
  expect(personsIn(first!.ages, "6-15")).toBe(100);
  expect(problemIn(lines.filter((line) => !line.includes("\t33 år")))).toBe("missingAges");
});

test.each([
  ["the years are missing", (lines: string[]) => lines.filter((line) => !line.includes("2026\t2036")), "noYears"],
  ["the ages are missing", (lines: string[]) => lines.filter((line) => !line.includes(" år")), "noAges"],
  [
    "no alternative is named",
    (lines: string[]) => lines.map((line) => line.replace(/\([A-Z]{4}\)/gu, "")),
    "noAlternative",
  ],
  [
    "another municipality is shown",
    (lines: string[]) => lines.map((line) => line.replace("4012 Bamble", "4001 Porsgrunn")),
    "otherRegion",
  ],
  [
    "no municipality is shown",
    (lines: string[]) => lines.map((line) => line.replace("4012 Bamble", "")),
    "otherRegion",
  ],
  ["an age is missing", (lines: string[]) => lines.filter((line) => !line.includes("13-15 år")), "missingAges"],
  [
    "a number is missing",
    (lines: string[]) => lines.map((line) => line.replace(/(67-79 år\t)\d+\t\d+/u, "$1..\t..")),
    "missingAges",
  ],
  ["it is something else", () => ["Hei"], "noYears"],
])("nothing is made up where %s", (_, change, problem) => {
  expect(problemIn(change(table()))).toBe(problem);
});
