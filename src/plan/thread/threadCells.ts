import { isOfRowAlone } from "../report/reportFields";
import type { TableRow } from "../table/PlanTable";

/** Texts by field. */
type Texts = Readonly<Record<string, string>>;

/**
 * The thread (den røde tråden) goes from goals to needs to measures. A link is a token that stands at both of its ends: among
 * the row's that is linked to, and in the field that links. Numbers are no ends: of two rows that two people add at once one
 * gets another number when they are merged.
 */
export const TOKENS = "tokens";

/** The field that holds the tokens of what another field names. */
export function linksOf(field: string): string {
  return `${field}.links`;
}

/** Whether a field, of a row ("tokens") or of a part ("B1.tokens"), holds tokens, and nothing that anybody has written. */
export function holdsTokens(field: string): boolean {
  return field === TOKENS || field.endsWith(`.${TOKENS}`) || field.endsWith(".links");
}

/** The tokens that a field holds. */
export function tokensIn(text: string | undefined): readonly string[] {
  return (text ?? "").split(" ").filter((token) => token !== "");
}

/** A token that no other link has. */
export function newToken(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** What a field holds that has these tokens, each once and in one order, so that two people write it alike. */
export function tokenText(tokens: Iterable<string>): string {
  return [...new Set(tokens)].sort().join(" ");
}

/** Fields without those that hold tokens. */
export function writtenIn(texts: Texts): Texts {
  const written = Object.entries(texts).filter(([field]) => !holdsTokens(field));
  return written.length === Object.keys(texts).length ? texts : Object.fromEntries(written);
}

/** The texts with all tokens that others have in the same fields. */
export function withLinks(texts: Texts, others: readonly Texts[]): Texts {
  const fields = new Set(others.flatMap((each) => Object.keys(each).filter(holdsTokens)));
  const linked = [...fields].map(
    (field) => [field, tokenText(others.flatMap((each) => tokensIn(each[field])))] as const,
  );
  return { ...texts, ...Object.fromEntries(linked) };
}

/** A row's cells without what belongs to that row alone: a copy is linked to by nothing, was never reported on, and is from no unit. */
export function withoutTokens(cells: TableRow["cells"]): TableRow["cells"] {
  return Object.fromEntries(Object.entries(cells).filter(([field]) => field !== TOKENS && !isOfRowAlone(field)));
}
