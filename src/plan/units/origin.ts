import { hashText } from "../../document/block/hashText";
import type { TableId } from "../../content/tables/tableIds";
import type { Plan } from "../Plan";
import { newToken, tokensIn, tokenText } from "../thread/threadCells";
import { fromField, SHARED, unitOfField } from "./originField";
import { measureFields, type Texts, writtenFields } from "./rowTexts";

/** Where a row was taken from. */
export interface UnitOrigin {
  /** The id of the unit, as the plan knows it (knownUnits). */
  readonly unit: string;
  /** The row's number there. */
  readonly nr: string;
}

/** What two plans have known of a row: fingerprints of its fields, several where two people have taken two states of it. */
export type KnownFields = ReadonlyMap<string, ReadonlySet<string>>;

const NUMBER = /^[TMB]\d+$/u;
const SHARED_ID = "id:";

/** Where a row was taken from: a measure's `more`, or a row's cells. Several where it is one row of several units. */
export function originsOf(texts: Texts): readonly UnitOrigin[] {
  return Object.entries(texts).flatMap(([field, tokens]) => {
    const unit = unitOfField(field);
    const numbers = unit === null ? [] : tokensIn(tokens).filter((token) => NUMBER.test(token));
    return numbers.map((nr) => ({ unit: unit ?? "", nr }));
  });
}

/** Where a row was taken from, the first of several; null for one that was written here. */
export function originOf(texts: Texts): UnitOrigin | null {
  return originsOf(texts)[0] ?? null;
}

/** What a row is known by wherever it was sent; two where two people have sent it at once. */
export function sharedOf(texts: Texts): readonly string[] {
  return tokensIn(texts[SHARED]).filter((token) => token.startsWith(SHARED_ID));
}

/** What is known of a row's links, beside its fields. */
export const LINKS = "links";

/** Links as they are known, in whatever order they stand. */
export function linksText(links: readonly string[]): string {
  return links.toSorted().join(" ");
}

/** What a text is known by; texts that read the same are known by the same. */
export function fingerprint(text: string): string {
  return Number.parseInt(hashText([text]).slice(-8), 16).toString(36);
}

/** What was known of a row when it was last taken from the unit, or sent. A field that says nothing has no entry. */
export function knownFields(texts: Texts, unit: string): KnownFields {
  const known = new Map<string, Set<string>>();
  for (const token of [...tokensIn(texts[fromField(unit)]), ...tokensIn(texts[SHARED])]) {
    const [field, print] = parted(token);
    if (print !== null) known.set(field, (known.get(field) ?? new Set()).add(print));
  }
  return known;
}

/** "action:1x2y3z", the name without spaces. */
function parted(token: string): readonly [field: string, print: string | null] {
  const colon = token.lastIndexOf(":");
  if (colon === -1 || token.startsWith(SHARED_ID)) return [token, null];
  return [decodeURIComponent(token.slice(0, colon).replace(/%(?![\dA-F]{2})/gu, "%25")), token.slice(colon + 1)];
}

/** The texts of a row with what a unit's state of it is known by, and with its number there where it is the unit's. */
export function withOrigin(
  texts: Texts,
  { unit, nr }: { readonly unit: string; readonly nr: string | null },
  known: KnownFields,
): Texts {
  return { ...texts, [fromField(unit)]: tokenText([...(nr === null ? [] : [nr]), ...printTokens(known)]) };
}

function printTokens(known: KnownFields): readonly string[] {
  return [...known].flatMap(([field, prints]) => [...prints].map((print) => `${encodeURIComponent(field)}:${print}`));
}

/** A row of a plan: a measure where there is no table. */
export interface RowPlace {
  readonly table: TableId | null;
  readonly nr: string;
}

/** A row that is sent, and what of it; all of it where that is left out. */
export type SentRow = RowPlace & { readonly texts?: Texts };

/**
 * The plan in which these rows are known by something wherever they are sent, and in which it is known what they said there:
 * what a unit then makes of them is told from what is changed here.
 */
export function withShared(plan: Plan, rows: readonly SentRow[]): Plan {
  const wanted = new Map<TableId | null, Map<string, SentRow>>();
  for (const row of rows) wanted.set(row.table, (wanted.get(row.table) ?? new Map<string, SentRow>()).set(row.nr, row));
  const tables = Object.entries(plan.tables).map(([id, table]) => {
    const sent = wanted.get(id as TableId);
    if (sent === undefined) return [id, table] as const;
    const marked = table.rows.map(({ nr, cells }) => ({
      nr,
      cells: withMark(cells, sent.get(nr), writtenFields(cells)),
    }));
    return [id, { ...table, rows: marked }] as const;
  });
  const measures = plan.measures.map((measure) => {
    const more = withMark(measure.more, wanted.get(null)?.get(measure.nr), measureFields(measure));
    return more === measure.more ? measure : { ...measure, more };
  });
  return { ...plan, measures, tables: Object.fromEntries(tables) };
}

function withMark(kept: Texts, row: SentRow | undefined, all: Texts): Texts {
  if (row === undefined) return kept;
  const own = sharedOf(kept).length > 0 ? [] : [SHARED_ID + newToken()];
  const said = Object.entries(row.texts ?? all).filter(([, text]) => text.trim() !== "");
  const prints = said.map(([field, text]) => [field, new Set([fingerprint(text)])] as const);
  return { ...kept, [SHARED]: tokenText([...tokensIn(kept[SHARED]), ...own, ...printTokens(new Map(prints))]) };
}
