/** @jest-environment node */
import { fetchPopulation, fetchProjection, type Fetched } from "../../src/actions/ssb/fetchFigures";
import { fetchKeyFigures } from "../../src/actions/ssb/fetchKeyFigures";
import { agesOf } from "../../src/plan/figures/Figures";
import { municipality, shipped } from "../plan/figures/snapshot";

const TODAY = new Date().toISOString().slice(0, 10);

/** In the pane there is a server of our own beside Statistics Norway's. */
beforeAll(() => {
  const { fetch: real } = globalThis;
  const send = (address: string, options?: RequestInit): Promise<Response> =>
    address === "policy.json" ? Promise.resolve(new Response("", { status: 404 })) : real(address, options);
  Object.assign(globalThis, { fetch: send });
});

function valueOf<T>(fetched: Fetched<T>): T {
  if (fetched.kind === "failed") throw new Error(fetched.failure);
  return fetched.value;
}

describe.each(["4012", "0301", "1580", "1151"])("of %s", (nr) => {
  test("Statistics Norway has the population that ships", async () => {
    const { years, updated } = valueOf(await fetchPopulation(municipality(nr)!, TODAY));
    const own = shipped(nr).population;
    if (updated === own.updated)
      expect(own.years.map(({ year }) => agesOf(years, year))).toEqual(own.years.map(({ ages }) => ages));
    else expect(updated > own.updated).toBe(true);
  });

  test("Statistics Norway has a projection in three alternatives", async () => {
    const { main, low, high } = valueOf(await fetchProjection(municipality(nr)!, TODAY));
    expect(main.length).toBeGreaterThan(10);
    expect([low.length, high.length]).toEqual([main.length, main.length]);
  });

  test("Statistics Norway has some of the key figures", async () => {
    const { figures } = valueOf(await fetchKeyFigures(municipality(nr)!, TODAY));
    expect(figures.filter(({ value }) => value !== null).map(({ id }) => id)).not.toEqual([]);
  });
});
