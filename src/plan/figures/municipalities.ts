/** One of the country's municipalities. */
export interface Municipality {
  /** "4012". */
  readonly nr: string;
  /** The Norwegian name, without where it is: "Herøy". */
  readonly name: string;
  /** The name by which it is told from others: "Herøy (Nordland)". */
  readonly shown: string;
  /** Its other official names, in Sami languages and Kven. */
  readonly others: readonly string[];
  /** The county that it is in. */
  readonly county: string;
  /** Names of municipalities that it has come of since 2006, or got parts of. */
  readonly former: readonly string[];
  /** The year in which it got parts of another, or gave some: no older figures can be compared; null where that is not so. */
  readonly since: number | null;
}

interface Row {
  readonly nr: string;
  readonly names: readonly string[];
  readonly county: string;
  readonly former?: readonly string[];
  readonly since?: number;
}

/** The list that came with the add-in (assets/figures/municipalities.json), in the order of their names. */
export function readMunicipalities({
  municipalities,
}: {
  readonly municipalities: readonly Row[];
}): readonly Municipality[] {
  const all = municipalities.map(({ nr, names: [shown = "", ...others], county, former = [], since = null }) => ({
    ...{ nr, name: withoutPlace(shown), shown, others, county, former, since },
  }));
  return all.toSorted((a, b) => a.shown.localeCompare(b.shown, "nb"));
}

function withoutPlace(name: string): string {
  return name.replace(/ \([^)]*\)$/u, "");
}

/** Letters that are no letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = { ø: "o", æ: "ae", đ: "d", ŧ: "t", ŋ: "n" };

/** A name as it is searched: without marks, so that "Karasjohka" finds Kárášjohka. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øæđŧŋ]/gu, (letter) => LETTERS[letter] ?? letter)
    .trim();
}

/** A municipality that was found, and the older name that it was found by. */
export interface FoundMunicipality {
  readonly municipality: Municipality;
  readonly former: string | null;
}

/** The municipalities that what is typed may mean, the likeliest first: by names of today, numbers, and names before mergers. */
export function findMunicipalities(all: readonly Municipality[], typed: string): readonly FoundMunicipality[] {
  const query = folded(typed);
  if (query === "") return all.map((municipality) => ({ municipality, former: null }));
  const hits = all.flatMap((municipality): readonly (FoundMunicipality & { readonly rank: number })[] => {
    const former = municipality.former.find((name) => folded(name).startsWith(query)) ?? null;
    const rank = rankOf(municipality, query);
    if (rank === null) return former === null ? [] : [{ municipality, former, rank: FORMER_RANK }];
    return [{ municipality, former: null, rank }];
  });
  return hits.toSorted((a, b) => a.rank - b.rank).map(({ municipality, former }) => ({ municipality, former }));
}

const FORMER_RANK = 2;

/** 0 for the very name, higher the less alike; null for one that is not meant. */
function rankOf({ nr, shown, name, others, county }: Municipality, query: string): number | null {
  const names = [name, shown, ...others].map(folded);
  if (names.includes(query) || nr === query) return 0;
  if (names.some((each) => each.startsWith(query))) return 1;
  const whole = `${names.join(" ")} ${folded(county)} ${nr}`;
  const words = query.split(/\s+/u);
  return words.every((word) => ` ${whole}`.includes(` ${word}`)) ? FORMER_RANK + 1 : null;
}

/** What stands behind the name of a municipality, in Norwegian and Sami. */
const KINDS = ["kommune", "herad", "kommuna", "suohkan", "gielda", "tjïelte", "komuuni"];

/** The municipality that the plan's own name means; null where none has that name, or several have. */
export function municipalityNamed(all: readonly Municipality[], planName: string): FoundMunicipality | null {
  const words = planName.trim().split(/\s+/u);
  const isKind = words.length > 1 && KINDS.includes(words.at(-1)?.toLowerCase() ?? "");
  const name = folded(words.slice(0, isKind ? -1 : undefined).join(" "));
  if (name === "") return null;
  const today = all.filter((each) => [each.name, each.shown, ...each.others].some((own) => folded(own) === name));
  const [only] = today;
  if (only !== undefined) return today.length === 1 ? { municipality: only, former: null } : null;
  const before = all.flatMap((municipality) =>
    municipality.former.filter((own) => folded(withoutPlace(own)) === name).map((former) => ({ municipality, former })),
  );
  return before.length === 1 ? (before[0] ?? null) : null;
}
