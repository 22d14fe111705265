/** The number that a Norwegian text gives: "1 234,5", "12.000", "-3"; null where it is no number alone. */
export function readAmount(text: string): number | null {
  const plain = text
    .replace(/[\s\u00A0\u202F]/g, "")
    .replace(/[−–]/g, "-")
    .replace(/\.(?=\d{3}(\D|$))/g, "")
    .replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
