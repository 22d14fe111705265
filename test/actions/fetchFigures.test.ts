import { KEY_FIGURES } from "../../src/content/keyFigures";
import { fetchKeyFigures } from "../../src/actions/ssb/fetchKeyFigures";
import { fetchPopulation, fetchProjection, type Fetched } from "../../src/actions/ssb/fetchFigures";
import type { SsbFailure } from "../../src/actions/ssb/SsbFailure";
import { municipality, shipped } from "../plan/figures/snapshot";
import { serveSsb } from "../ssb/fakeSsb";

const BAMBLE = municipality("4012")!;
const TODAY = "2026-11-30";

function failureIn(fetched: Fetched<unknown>): SsbFailure | null {
  return fetched.kind === "failed" ? fetched.failure : null;
}

/** Lets all pauses pass without waiting for them. */
async function patiently<T>(work: Promise<T>): Promise<T> {
  await jest.advanceTimersByTimeAsync(100_000);
  return work;
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test("metadata are read first, then the figures, and nothing else is asked for", async () => {
  const web = serveSsb();
  await patiently(fetchPopulation(BAMBLE, TODAY));
  expect(web.asked).toEqual(["own policy.json", "ssb /v2/tables/07459/metadata", "ssb /v2/tables/07459/data"]);
});

test("nothing more is asked for once the user has stopped it", async () => {
  const web = serveSsb();
  const gone = new AbortController();
  gone.abort();
  expect(failureIn(await patiently(fetchProjection(BAMBLE, TODAY, gone.signal)))).toBe("tooSlow");
  expect(web.asked.filter((each) => each.startsWith("ssb"))).toEqual([]);
});

test("the figures are those that Statistics Norway has, with their date and the day of the question", async () => {
  serveSsb({ updated: "2027-02-24", notes: ["Tallene for 2027 er [foreløpige](https://www.ssb.no/x)."] });
  const fetched = await patiently(fetchPopulation(BAMBLE, TODAY));
  const { years } = shipped("4012").population;
  expect(fetched).toEqual({
    kind: "fetched",
    value: {
      ...{ table: "07459", region: "4012", name: "Bamble", updated: "2027-02-24", fetched: TODAY, way: "fetched" },
      ...{ notes: ["Tallene for 2027 er foreløpige."], isMerged: false, since: null, years },
    },
  });
});

test("the projection comes in its three alternatives", async () => {
  serveSsb();
  const fetched = await patiently(fetchProjection(BAMBLE, TODAY));
  const { main, low, high } = shipped("4012").projection!;
  expect(fetched).toMatchObject({ kind: "fetched", value: { table: "14746", region: "4012", main, low, high } });
});

test("years before the borders were as they are today are left out", async () => {
  serveSsb();
  const fetched = await patiently(fetchPopulation(municipality("1580")!, TODAY));
  expect(fetched.kind === "fetched" && fetched.value.years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
});

test.each([
  ["ukjent tabell", "unknownTable"],
  ["ukjent verdikode (f.eks. kommune)", "unknownValue"],
  ["obligatorisk variabel utelatt", "changedTable"],
  ["ukjent variabel", "changedTable"],
  ["ukjent kodeliste", "changedTable"],
  ["range() uten hakeparenteser i GET", "refused"],
  ["mer enn 800 000 celler", "tooMuch"],
  ["samme kode to ganger", "refused"],
  ["URL for lang", "refused"],
  ["for mange kall", "busy"],
  ["tjenesten nede eller under oppdatering (05.00, 11.30)", "closed"],
] as const)("the recorded error «%s» is told as %s", async (error, failure) => {
  serveSsb({ error });
  expect(failureIn(await patiently(fetchPopulation(BAMBLE, TODAY)))).toBe(failure);
});

test.each(["for mange kall", "tjenesten nede eller under oppdatering (05.00, 11.30)"])(
  "after «%s» it is asked three times more, with pauses, and no more",
  async (error) => {
    const web = serveSsb({ error });
    await patiently(fetchPopulation(BAMBLE, TODAY));
    expect(web.asked.filter((each) => each.endsWith("/data"))).toHaveLength(4);
  },
);

test("figures come after all where Statistics Norway was busy for a moment", async () => {
  const web = serveSsb({ error: "for mange kall" });
  const fetched = fetchPopulation(BAMBLE, TODAY);
  await jest.advanceTimersByTimeAsync(1500);
  web.mood = {};
  expect((await patiently(fetched)).kind).toBe("fetched");
});

test("two questions are asked one after the other", async () => {
  const web = serveSsb();
  await patiently(Promise.all([fetchPopulation(BAMBLE, TODAY), fetchProjection(BAMBLE, TODAY)]));
  expect(web.most).toBe(1);
});

test.each([".", "..", ":"])("a year with «%s» is left out, and is never 0", async (missing) => {
  serveSsb({ missing });
  const fetched = await patiently(fetchPopulation(BAMBLE, TODAY));
  expect(fetched.kind === "fetched" && fetched.value.years.at(-1)?.year).toBe(2025);
});

test("a table that has ended is told, and its figures are not asked for", async () => {
  const web = serveSsb({ discontinued: true });
  expect(failureIn(await patiently(fetchProjection(BAMBLE, TODAY)))).toBe("discontinued");
  expect(web.asked.at(-1)).toMatch(/metadata$/u);
});

test("a municipality that the table does not have is told, and its figures are not asked for", async () => {
  const web = serveSsb();
  const unknown = { ...BAMBLE, nr: "9998" };
  expect(failureIn(await patiently(fetchProjection(unknown, TODAY)))).toBe("unknownValue");
  expect(web.asked.at(-1)).toMatch(/metadata$/u);
});

test("without a network it is told so", async () => {
  const web = serveSsb();
  web.isOff = true;
  expect(failureIn(await patiently(fetchPopulation(BAMBLE, TODAY)))).toBe("noConnection");
});

test.each(['{ "ssb": false }', "ikke JSON", "[]x"])("IT switches it off with a file: %s", async (policy) => {
  const web = serveSsb();
  web.policy = policy;
  expect(failureIn(await patiently(fetchPopulation(BAMBLE, TODAY)))).toBe("switchedOff");
  expect(web.asked).toEqual(["own policy.json"]);
});

test.each(['{ "ssb": true }', "{}"])("a file that does not forbid it lets it be: %s", async (policy) => {
  const web = serveSsb();
  web.policy = policy;
  expect((await patiently(fetchPopulation(BAMBLE, TODAY))).kind).toBe("fetched");
});

test("an answer that is no figures is told so", async () => {
  const web = serveSsb();
  web.page = "<!DOCTYPE html><title>Vedlikehold</title>";
  expect(failureIn(await patiently(fetchPopulation(BAMBLE, TODAY)))).toBe("unreadable");
});

test("a page that does not answer is given up after 20 seconds", async () => {
  const web = serveSsb();
  web.isSilent = true;
  expect(failureIn(await patiently(fetchPopulation(BAMBLE, TODAY)))).toBe("tooSlow");
});

test("key figures whose tables are gone are not available, and the others are asked for", async () => {
  const web = serveSsb();
  const fetched = await patiently(fetchKeyFigures(BAMBLE, TODAY));
  if (fetched.kind === "failed") throw new Error(fetched.failure);
  expect(fetched.value.figures.map(({ value }) => value)).toEqual(KEY_FIGURES.map(() => null));
  const tables = new Set(KEY_FIGURES.map(({ table }) => table));
  expect(web.asked).toEqual(["own policy.json", ...[...tables].map((table) => `ssb /v2/tables/${table}/metadata`)]);
});

test("without a network no key figure is asked for in vain", async () => {
  const web = serveSsb();
  web.isOff = true;
  expect(failureIn(await patiently(fetchKeyFigures(BAMBLE, TODAY)))).toBe("noConnection");
  expect(web.asked).toEqual(["own policy.json"]);
});
