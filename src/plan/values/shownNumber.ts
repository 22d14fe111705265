import { numberText } from "./numberText";

/**
 * A number as it is printed: "12 000", "104,5", "−3,2", with so many decimals at most and spaces that no line breaks at. One
 * more than asked for is never made up: "104" stays "104".
 */
export function shownNumber(value: number, decimals = 1): string {
  const [whole = "", fraction] = numberText(Number(value.toFixed(decimals))).split(",");
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,7}$)/gu, "\u00A0").replace("-", "\u2212");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
