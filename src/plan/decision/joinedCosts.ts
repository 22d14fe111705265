import { type CostSums, YEAR_FIELDS } from "../measures/sumCosts";

/** What several plans' measures cost together: as sumCosts says it of all of them, without reading their amounts again. */
export function joinedCosts(all: readonly CostSums[]): CostSums {
  const byYear = YEAR_FIELDS.map((field) => ({
    field,
    sum: added(all.map((each) => each.byYear.find((year) => year.field === field)?.sum ?? null)),
  }));
  return {
    total: added(all.map(({ total }) => total)) ?? 0,
    byFinancing: byFinancing(all),
    byYear: byYear.flatMap(({ field, sum }) => (sum === null ? [] : [{ field, sum }])),
    ownShare: added(all.map(({ ownShare }) => ownShare)),
    grant: added(all.map(({ grant }) => grant)),
    words: all.flatMap(({ words }) => words),
    blank: all.reduce((sum, { blank }) => sum + blank, 0),
    cancelled: all.reduce((sum, { cancelled }) => sum + cancelled, 0),
  };
}

function byFinancing(all: readonly CostSums[]): CostSums["byFinancing"] {
  const groups = new Map<string, { readonly name: string; readonly sums: number[] }>();
  for (const { name, sum } of all.flatMap((each) => each.byFinancing)) {
    const key = name.toLocaleLowerCase("nb");
    const group = groups.get(key) ?? { name, sums: [] };
    group.sums.push(sum);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ name, sums }) => ({ name, sum: added(sums) ?? 0 }));
}

/** Null where there is nothing to add up. Added in øre, so that decimals add up. */
function added(sums: readonly (number | null)[]): number | null {
  const numbers = sums.filter((sum) => sum !== null);
  return numbers.length === 0 ? null : numbers.reduce((total, sum) => total + Math.round(sum * 100), 0) / 100;
}
