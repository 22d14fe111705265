import type { Language } from "../../../content/Language";
import type { ColumnKind } from "../../../content/tables/TableDefinition";
import { amountText } from "../../values/amountText";
import { dateText, exactDate, looksLikeDate, serialDate } from "../../values/exactDate";
import type { ImportErrorCode } from "./ImportProposal";
import { importStatus } from "./importStatus";
import { numberText } from "../../values/numberText";
import { readNumber } from "../../values/readNumber";
import { readPercent } from "../../values/readPercent";

/** A cell's text as its column holds it, or as it stands with what is wrong. */
export interface ImportedCell {
  readonly text: string;
  readonly error: ImportErrorCode | null;
}

/** A cell that is read into a column of the kind: amounts, numbers, dates and statuses get one form, words stay. */
export function importCell(text: string, kind: ColumnKind, language: Language): ImportedCell {
  const trimmed = text.trim();
  if (kind === "amount") return numeric(trimmed, readNumber(trimmed), amountText);
  if (kind === "number") return numeric(trimmed, readNumber(trimmed), numberText);
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
  const exact = exactDate(text) ?? serialDate(text);
  if (exact !== null) return { text: dateText(exact), error: null };
  return { text, error: looksLikeDate(text) ? "notADate" : null };
}
