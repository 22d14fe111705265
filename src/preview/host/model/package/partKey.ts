/**
 * What names of the same part have in common: the case of ASCII letters makes no difference (ECMA-376 part 2, 9.1.1). Nor
 * does percent-encoding here: names in archives are often written without it.
 */
export function partKey(name: string): string {
  return decoded(name)
    .replace(/^\//, "")
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function decoded(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A part's name as it may stand in a relationship and among the content types. */
export function partUri(name: string): string {
  return name.replace(/[^\x21-\x7E]+/g, encodeURIComponent);
}
