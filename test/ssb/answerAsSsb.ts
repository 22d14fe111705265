import { readFileSync } from "node:fs";
import { AGE_GROUPS } from "../../src/plan/figures/ageGroups";
import { agesOf, type YearOfAges } from "../../src/plan/figures/Figures";
import { MUNICIPALITIES, shipped } from "../plan/figures/snapshot";

/** Recorded errors. */
const ERRORS = JSON.parse(readFileSync("test/fixtures/ssb/feilsvar.json", "utf8")) as {
  readonly svar: readonly { readonly naar: string; readonly http: number; readonly kropp: unknown }[];
};

/** What data.ssb.no answers. */
export interface SsbResponse {
  readonly status: number;
  readonly body: string;
}

/** How it is with Statistics Norway. */
export interface SsbMood {
  /** One of the recorded errors, by when it comes; in place of every answer to the table's question about figures. */
  readonly error?: string;
  /** The date of the figures. */
  readonly updated?: string;
  /** Signs in place of the figures of the last year: ".", ".." or ":". */
  readonly missing?: string;
  readonly discontinued?: boolean;
  readonly notes?: readonly string[];
}

const LABELS = [
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
const CONTENTS = { "07459": ["Personer1"], "14746": ["Personer", "Personer1", "Personer2", "Personer3"] } as const;

/** The answer to an address below data.ssb.no, made of the snapshot in the form of the recorded answers. */
export function answerAsSsb(address: string, mood: SsbMood = {}): SsbResponse {
  const { pathname, searchParams } = new URL(address);
  const [, table = "", kind] = /\/api\/pxwebapi\/v2\/tables\/(\d+)\/(metadata|data)$/u.exec(pathname) ?? [];
  if (table !== "07459" && table !== "14746") return recordedError("ukjent tabell");
  if (kind === "metadata") return json(metadata(table, mood));
  if (mood.error !== undefined) return recordedError(mood.error);
  const nr = (searchParams.get("valueCodes[Region]") ?? "").replace("K-", "");
  if (!MUNICIPALITIES.some((each) => each.nr === nr)) return recordedError("ukjent verdikode (f.eks. kommune)");
  for (const name of ["valueCodes[ContentsCode]", "valueCodes[Tid]"])
    if (!searchParams.has(name)) return recordedError("obligatorisk variabel utelatt");
  if (searchParams.get("codelist[Alder]") !== "agg_Funksjonell4") return recordedError("ukjent kodeliste");
  return json(data(table, nr, mood));
}

/** An error as it was recorded. */
export function recordedError(when: string): SsbResponse {
  const found = ERRORS.svar.find(({ naar }) => naar === when)!;
  return { status: found.http, body: typeof found.kropp === "string" ? found.kropp : JSON.stringify(found.kropp) };
}

function json(body: object): SsbResponse {
  return { status: 200, body: JSON.stringify(body) };
}

function category(codes: readonly string[], labels: readonly string[] = codes): object {
  return {
    category: {
      index: Object.fromEntries(codes.map((code, at) => [code, at])),
      label: Object.fromEntries(codes.map((code, at) => [code, labels[at]])),
    },
  };
}

function frame(table: keyof typeof CONTENTS, { updated, discontinued, notes = [] }: SsbMood): object {
  const usual = table === "07459" ? "2026-02-25T07:00:00Z" : "2026-06-12T06:00:00Z";
  return {
    ...{ version: "2.0", class: "dataset", source: "Statistisk sentralbyrå" },
    updated: updated === undefined ? usual : `${updated}T07:00:00Z`,
    role: { time: ["Tid"], geo: ["Region"], metric: ["ContentsCode"] },
    note: ["Se listen over endringer.", ...notes],
    extension: {
      noteMandatory: Object.fromEntries(notes.map((_, at) => [String(at + 1), true])),
      px: { tableid: table, language: "no" },
      discontinued: discontinued ?? null,
    },
    id: ["Region", "Alder", "ContentsCode", "Tid"],
  };
}

function metadata(table: keyof typeof CONTENTS, mood: SsbMood): object {
  const regions = ["0", ...MUNICIPALITIES.map(({ nr }) => nr)];
  const ages = Array.from({ length: 106 }, (_, age) => (age === 105 ? "105+" : String(age).padStart(3, "0")));
  const years = yearsOf(table, "4012").map(({ year }) => String(year));
  const contents = CONTENTS[table];
  return {
    ...frame(table, mood),
    size: [regions.length, ages.length, contents.length, years.length],
    dimension: {
      Region: category(regions),
      Alder: category(ages),
      ContentsCode: category(contents),
      Tid: category(years),
    },
  };
}

/** Municipalities that ship without a projection get the country's: it stands for figures that nobody has here. */
function yearsOf(table: keyof typeof CONTENTS, nr: string, content = "Personer"): readonly YearOfAges[] {
  if (table === "07459") return shipped(nr).population.years;
  const { main, low, high } = shipped(nr).projection ?? shipped("0").projection!;
  return content === "Personer" ? main : content === "Personer1" ? low : high;
}

function data(table: keyof typeof CONTENTS, nr: string, mood: SsbMood): object {
  const contents = CONTENTS[table].slice(0, 3);
  const years = yearsOf(table, nr).map(({ year }) => year);
  const cells = AGE_GROUPS.flatMap((_, age) =>
    contents.flatMap((content) =>
      years.map((year) => {
        const isMissing = mood.missing !== undefined && year === years.at(-1);
        return isMissing ? null : (agesOf(yearsOf(table, nr, content), year)?.[age] ?? 0);
      }),
    ),
  );
  const status = Object.fromEntries(cells.flatMap((cell, at) => (cell === null ? [[String(at), mood.missing]] : [])));
  return {
    ...frame(table, mood),
    size: [1, AGE_GROUPS.length, contents.length, years.length],
    dimension: {
      Region: category([table === "07459" ? `K-${nr}` : nr]),
      Alder: category(
        AGE_GROUPS.map((_, at) => `F${at}`),
        LABELS,
      ),
      ContentsCode: category(contents),
      Tid: category(years.map(String)),
    },
    value: cells,
    ...(Object.keys(status).length > 0 && { status }),
  };
}
