import type { ColumnKind } from "../../../content/tables/TableDefinition";
import type { Language } from "../../../content/Language";
import { amountText } from "../../values/amountText";
import { dateText, exactDate, looksLikeDate, serialDate } from "../../values/exactDate";
import { numberText } from "../../values/numberText";
import { readNumber } from "../../values/readNumber";
import { readPercent } from "../../values/readPercent";
import { sortKeyOfDate } from "../../values/sortKeyOfDate";
import type { ImportErrorCode } from "./ImportProposal";
import { importStatus } from "./importStatus";

/** A cell's text as its column holds it, or as it stands with what is wrong. */
interface ImportedCell {
  readonly text: string;
  readonly error: ImportErrorCode | null;
}

/** In these a dash is what somebody has written. */
const IN_WORDS: ReadonlySet<ColumnKind> = new Set(["text", "role", "goals", "needs"]);
/** What a number counts, as number formats add it: "2,5 årsverk". */
const COUNTED =
  /(?<=\d)\s?(?:årsverk|stillinger|stillingar|stilling|personer|personar|person|deltakere|deltakarar|ansatte|tilsette|tilsett|plasser|plassar|stk\.?|timer|timar|dager|dagar|år)$/iu;
/** Words for a deadline that is none: they say what they are to say. */
const NO_DATE =
  /^(?:(?:for)?t?løpende|(?:fort|fram)?l(?:ø|au)pande|kontinuerlig|kontinuerleg|årlig|årleg|hvert? år|kvart år|ved behov|etter behov|snarest|straks|hele perioden|heile perioden|i planperioden|planperioden|ikke avklart|ikkje avklart|avklares|avklarast|etter avtale|ferdig|pågår|(?:ikke|ikkje) relevant|snarest mulig|snarast mogleg|så snart som (?:mulig|mogleg)|(?:årlig|årleg|hver|hvert|kvar|kvart)\s.{1,60}|-)$/iu;

/** A dash alone says in a list of numbers or dates that there is none. */
export function isNothing(text: string, kind: ColumnKind): boolean {
  return text === "" || (!IN_WORDS.has(kind) && /^[-–—]$/u.test(text));
}

/** A cell that is read into a column of the kind: amounts, numbers, dates and statuses get one form, words stay. */
export function importCell(text: string, kind: ColumnKind, language: Language): ImportedCell {
  const trimmed = text.trim();
  if (kind === "amount") return numeric(trimmed, readNumber(trimmed), amountText);
  if (kind === "number") return numeric(trimmed, readNumber(trimmed.replace(COUNTED, "")), numberText);
  if (kind === "percent") return numeric(trimmed, readPercent(trimmed), (value) => `${numberText(value)} %`);
  if (kind === "date") return dated(trimmed);
  if (kind !== "status") return { text: trimmed, error: null };
  const status = importStatus(trimmed, language);
  return { text: status ?? trimmed, error: status === null ? "unknownStatus" : null };
}

function numeric(text: string, value: number | null, show: (value: number) => string): ImportedCell {
  return value === null ? { text, error: "notANumber" } : { text: show(value), error: null };
}

function dated(text: string): ImportedCell {
  const plain = text.replace(/[T ]00:00(?::00)?(?:\.0+)?Z?$/u, "");
  const exact = exactDate(plain) ?? serialDate(plain);
  if (exact !== null) return { text: dateText(exact), error: null };
  if (looksLikeDate(plain)) return { text, error: "notADate" };
  const isKnown = NO_DATE.test(text.replace(/[.!]$/u, "")) || sortKeyOfDate(text) !== null;
  return { text, error: isKnown ? null : "keptAsText" };
}
