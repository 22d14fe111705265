/** A name as it reads inside a sentence: its first letter small, unless it is an abbreviation. */
export function lowerFirst(name: string): string {
  const [first = "", second = ""] = name;
  return second !== second.toLocaleLowerCase("nb") ? name : first.toLocaleLowerCase("nb") + name.slice(1);
}
