/** In characters, of each fact in the name: with both years it is far below the 255 that file systems allow. */
const LONGEST = 60;

/** A file's name without extension, of facts that may be empty: letters, digits and hyphens, as every file system allows. */
export function fileNameOf(facts: readonly string[]): string {
  return facts
    .map(asNamePart)
    .filter((fact) => fact !== "")
    .join("-");
}

function asNamePart(text: string): string {
  const words = text
    .normalize("NFC")
    .toLocaleLowerCase("nb")
    .split(/[^\p{L}\p{N}]+/u);
  const joined = words.filter((word) => word !== "").join("-");
  return Array.from(joined).slice(0, LONGEST).join("").replace(/-$/u, "");
}
