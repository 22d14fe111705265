import type { TableId } from "../../content/tables/tableIds";
import { TOKENS, tokensIn, tokenText } from "../thread/threadCells";
import { linksPrint } from "./compareRow";
import { fingerprint, type KnownFields, knownFields, LINKS, originsOf, withOrigin } from "./origin";
import { fromField, SHARED } from "./originField";
import { linkField, type Texts } from "./rowTexts";
import { answerKey, type ChosenRow, type UnitAnswers, type UnitFieldChange } from "./UnitProposal";
import type { PlanRow } from "./unitRows";

/** What a row of the plan has besides its words. */
export interface KeptRow {
  readonly kept: Texts;
  /** Tokens that it is to be linked to by, whether or not it was chosen. */
  readonly tokens?: readonly string[];
}

interface Taking {
  readonly answers: UnitAnswers;
  /** The column that says the unit. */
  readonly unit: string;
}

/** What a row of the plan says once a unit's row was taken, and what it keeps of where it is from. */
export function takenTexts(
  { kept, tokens = [] }: KeptRow,
  chosen: ChosenRow | undefined,
  { answers, unit }: Taking,
): { readonly texts: Texts; readonly kept: Texts } {
  const linked = withTokens(kept, tokens);
  const there = chosen?.row.row ?? null;
  if (chosen === undefined || there === null) return { texts: {}, kept: linked };
  const { row, proposal } = chosen;
  const { id } = proposal;
  const isNew = row.here === null;
  const answerOf = ({ field }: UnitFieldChange) => answers.get(answerKey(row, field)) ?? answers.get(answerKey(row));
  const isTaken = (change: UnitFieldChange): boolean =>
    change.by === "there" || (change.by === "both" && answerOf(change) === "there");
  const texts = row.changes.filter(isTaken).map(({ field, there: text }) => [field, text] as const);
  const open = row.changes.filter((change) => change.by === "both" && answerOf(change) === undefined);
  const known = knownNow(there, knownFields(kept, id), new Set(open.map(({ field }) => field)));
  const named = isNew ? { [unit]: proposal.unit.name } : {};
  const own = isNew ? sharedFrom(there) : {};
  const links = isNew || row.isRelinked || kept[fromField(id)] === undefined ? withLinks(linked, there, id) : linked;
  const from = { unit: id, nr: isNew || originsIn(kept, id) ? there.nr : null };
  const tokened = withTokens(
    { ...own, ...links },
    there.tokens.map((token) => tokenOf(id, token)),
  );
  return { texts: { ...named, ...Object.fromEntries(texts) }, kept: withOrigin(tokened, from, known) };
}

/** Whether the row is the unit's, and not one of the plan's own that the unit has got from here. */
function originsIn(kept: Texts, unit: string): boolean {
  return originsOf(kept).some((origin) => origin.unit === unit);
}

/** A row that was sent to the unit from elsewhere is still known by that. */
function sharedFrom({ kept }: PlanRow): Texts {
  const shared = kept[SHARED];
  return shared === undefined ? {} : { [SHARED]: shared };
}

/** What both sides know of the row from now on: what the unit says, but for what the user has not answered. */
function knownNow(there: PlanRow, before: KnownFields, open: ReadonlySet<string>): KnownFields {
  const said = Object.entries(there.texts)
    .filter(([field]) => !open.has(field))
    .map(([field, text]) => [field, new Set([fingerprint(text)])] as const);
  const kept = [...before].filter(([field]) => open.has(field));
  return new Map([...said, ...kept, [LINKS, new Set([linksPrint(there)])] as const]);
}

/** A unit's token as the plan has it: those of two units are never the same. */
function tokenOf(unit: string, token: string): string {
  return `${unit}.${token}`;
}

/** Links of the unit's that have gone there go here, those that were made here stay. */
function withLinks(kept: Texts, there: PlanRow, unit: string): Texts {
  const field = linkField(there.table);
  if (field === null) return kept;
  const own = tokensIn(kept[field]).filter((token) => !token.startsWith(tokenOf(unit, "")));
  const tokens = tokenText([...own, ...there.links.map((token) => tokenOf(unit, token))]);
  return tokens === "" && kept[field] === undefined ? kept : { ...kept, [field]: tokens };
}

function withTokens(kept: Texts, tokens: readonly string[]): Texts {
  return tokens.length === 0 ? kept : { ...kept, [TOKENS]: tokenText([...tokensIn(kept[TOKENS]), ...tokens]) };
}

/** Tokens that a goal or a need of the plan is to have, since a row that is taken names it by them. */
export interface GivenTokens {
  readonly table: TableId;
  readonly here: string;
  readonly tokens: readonly string[];
}

/** What rows that are taken are linked to in the plan already: the unit may have linked to it since, or have got it from here. */
export function tokensToGive(rows: readonly ChosenRow[]): readonly GivenTokens[] {
  const proposals = new Set(rows.map(({ proposal }) => proposal));
  return [...proposals].flatMap((proposal) => {
    const named = new Set(rows.filter((each) => each.proposal === proposal).flatMap(({ row }) => row.row?.links ?? []));
    return proposal.rows.flatMap(({ table, here, row }): readonly GivenTokens[] => {
      const tokens = (row?.tokens ?? []).filter((token) => named.has(token));
      if (table === null || here === null || tokens.length === 0) return [];
      return [{ table, here, tokens: tokens.map((token) => tokenOf(proposal.id, token)) }];
    });
  });
}
