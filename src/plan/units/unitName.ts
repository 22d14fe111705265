import type { Plan } from "../Plan";
import { cleanText } from "../answers/cleanText";
import type { Unit } from "./Unit";

/** What names of files have besides the unit: the kind of plan, years, versions and what systems add. */
const NOISE = [
  /(?:strategisk )?kompetanse-? ?(?:(?:og|&) ?-?bemannings)?-?plan(?:en)?(?!\p{L})(?: for(?!\p{L}))?/giu,
  /(?:bemannings|tiltaks|handlings)plan(?:en)?(?!\p{L})(?: for(?!\p{L}))?/giu,
  /(?<![\p{L}\d])plan[ -]?\d*(?![\p{L}\d])(?: for(?!\p{L}))?/giu,
  /(?<![\p{L}\d])(?:utkast|endelig|ferdig|kopi(?: av)?|copy(?: of)?|(?:versjon|rev|v)[ .]?\d+)(?![\p{L}\d])/giu,
  /(?<!\d)(?:\d{1,2}\.\d{1,2}\.)?20\d\d(?:[-–.]\d\d?[-–.]\d\d?)?(?!\d)/gu,
  /\(\d+\)/gu,
];

/** What a unit is called by: by its file's name, else by what the plan is of, else by the file's name as it is. */
export function unitName(file: string, { meta: { municipality } }: Pick<Plan, "meta">): string {
  const stem = file.replace(/\.[a-z]{1,5}$/iu, "").normalize("NFC");
  const words = NOISE.reduce((name, noise) => name.replace(noise, " "), stem.replace(/[_+\s]+/gu, " "));
  const bare = trimmed(withoutPlace(words, municipality.trim()).replace(/\s+/gu, " "));
  return /\p{L}/u.test(bare) ? bare : municipality.trim() || stem;
}

function withoutPlace(words: string, municipality: string): string {
  if (municipality === "") return words;
  const at = words.toLocaleLowerCase("nb").indexOf(municipality.toLocaleLowerCase("nb"));
  return at === -1 ? words : words.slice(0, at) + words.slice(at + municipality.length);
}

/** From the first to the last letter or figure. */
function trimmed(words: string): string {
  const signs = Array.from(words);
  const first = signs.findIndex((sign) => /[\p{L}\p{N}]/u.test(sign));
  const last = signs.findLastIndex((sign) => /[\p{L}\p{N})]/u.test(sign));
  return first === -1 ? "" : signs.slice(first, last + 1).join("");
}

/** The same for names that are read as one. */
export function foldedName(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("nb").replace(/\s+/gu, " ").trim();
}

/** The units, each with a name of its own: of those that are called the same, all but one have their file's name too. */
export function withOwnNames(units: readonly Unit[]): readonly Unit[] {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, name, file, path } of units.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const choices = [name, `${name} (${file})`, `${name} (${path})`, `${name} (${key})`];
    const own = choices.find((each) => !taken.has(foldedName(each))) ?? name;
    taken.add(foldedName(own));
    names.set(key, own);
  }
  return units.map((unit) => ({ ...unit, name: names.get(unit.key) ?? unit.name }));
}

/** Whether another unit is called so: two of one name would be taken for one. */
export function isNameTaken(units: readonly Unit[], key: string, name: string): boolean {
  return units.some((unit) => unit.key !== key && foldedName(unit.name) === foldedName(name));
}

/** The units in which one is called as the user says. A name that is blank or another unit's changes nothing. */
export function renamedUnit(units: readonly Unit[], key: string, name: string): readonly Unit[] {
  const clean = cleanText(name).replace(/\s+/gu, " ").trim();
  if (clean === "" || isNameTaken(units, key, clean)) return units;
  return units.map((unit) => (unit.key === key ? { ...unit, name: clean } : unit));
}
