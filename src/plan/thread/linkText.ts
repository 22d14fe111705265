import type { Plan } from "../Plan";
import { prefixOfKind, type Target, type TargetKind, targetsIn } from "./targets";

/** What a cell that names goals or needs holds. */
export interface Linked {
  /** Numbers of those that it names, which the plan has. */
  readonly nrs: readonly string[];
  /** What stands there besides. */
  readonly words: string;
}

/** What stands in Word, in a sheet, and wherever a cell is read: the numbers first, "B1, B3 Flere fagarbeidere". */
export function linkedText({ nrs, words }: Linked): string {
  return [nrs.join(", "), words].filter((text) => text !== "").join(" ");
}

/**
 * Takes apart what somebody has written into such a cell, in Word or in a sheet: the numbers at the beginning of each line, as
 * far as the plan has them, and the rest. A number that it does not have is part of the words.
 */
export function readLinked(plan: Plan, kind: TargetKind, text: string): Linked {
  const { byNr } = targetsIn(plan, kind);
  const nrs = new Set<string>();
  const words: string[] = [];
  for (const line of text.split("\n")) {
    const { found, rest } = takeNumbers(line, prefixOfKind(kind), byNr);
    found.forEach((nr) => nrs.add(nr));
    if (found.length === 0 || rest !== "") words.push(rest);
  }
  return { nrs: [...nrs].sort(byNumber), words: words.join("\n") };
}

/** A number at the beginning of a line, and what parts it from what follows: "B1, ", "b 2: ", "B3 og ". */
const SEPARATOR = "(?:\\s*[,;:/+]\\s*|\\s+[–-]\\s+|\\s*\\.(?:\\s+|$)|\\s+og\\s+|\\s+|$)";

const FIRST = {
  M: new RegExp(`^\\s*(M\\s?(\\d{1,4}))(?![\\p{L}\\d])${SEPARATOR}`, "iu"),
  B: new RegExp(`^\\s*(B\\s?(\\d{1,4}))(?![\\p{L}\\d])${SEPARATOR}`, "iu"),
};

function takeNumbers(
  line: string,
  prefix: "M" | "B",
  byNr: ReadonlyMap<string, Target>,
): { readonly found: readonly string[]; readonly rest: string } {
  const found: string[] = [];
  let rest = line;
  for (;;) {
    const [all = "", , digits = ""] = FIRST[prefix].exec(rest) ?? [];
    const nr = `${prefix}${Number(digits)}`;
    if (digits === "" || !byNr.has(nr)) break;
    found.push(nr);
    rest = rest.slice(all.length);
  }
  return { found, rest };
}

/** A text of such a cell without the numbers that it begins with, whether the plan has them or not. */
export function withoutNumbers(kind: TargetKind, text: string): string {
  const pattern = FIRST[prefixOfKind(kind)];
  const [all] = pattern.exec(text) ?? [];
  return all === undefined || all === "" ? text : withoutNumbers(kind, text.slice(all.length));
}

/** By number: B2 before B10. */
export function byNumber(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}
