import { numberText } from "./numberText";

/** A number as Norwegians write an amount: "12 000", "1 234,50", with spaces that no line breaks at. */
export function amountText(value: number): string {
  const [whole = "", decimals = ""] = numberText(value).split(",");
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,7}$)/gu, "\u00A0");
  return decimals === "" ? grouped : `${grouped},${decimals.padEnd(2, "0")}`;
}
