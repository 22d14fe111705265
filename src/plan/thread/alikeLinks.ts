import { SMALL_WORDS } from "../../content/smallWords";
import { INDICATOR_TABLE } from "../../content/tables/threadTables";
import { stemOf } from "../../document/text/stemOf";
import type { Plan } from "../Plan";
import { link, linkNew, type LinkOwner } from "./editLinks";
import { byNumber } from "./linkText";
import { goalsOf, needsOf } from "./links";
import { isRefused } from "./refusedLinks";
import { type Target, type TargetKind, targetsIn } from "./targets";

/** A measure or an indicator that says in words what it is for, and may mean this need or goal. */
export interface AlikeLink extends Unlinked {
  readonly target: Target;
}

/** A measure with words for a need, or an indicator with words for a goal, that is linked to none. */
export interface Unlinked {
  /** What its words are for: a measure's for a need, an indicator's for a goal. */
  readonly kind: TargetKind;
  readonly nr: string;
  readonly words: string;
}

/** So much of what the words say, by the weight of their stems, is said by what is proposed. */
const ENOUGH = 0.5;

/** A stem that so few have or fewer must be shared: "kompetanse" alone tells nothing where all needs are of competence. */
const FEW = 2;

/**
 * What may belong together, by the words: for each measure or indicator the need or goal that is most like it, if any is.
 * To be asked about, never to be linked unasked. What was refused is not proposed again.
 */
export function alikeLinks(plan: Plan): readonly AlikeLink[] {
  const [needs, goals] = [findAlike(plan, "needs"), findAlike(plan, "goals")];
  return unlinked(plan).flatMap((each) => {
    if (isRefused(plan, each.nr)) return [];
    const target = (each.kind === "needs" ? needs : goals)(each.words);
    return target === null ? [] : [{ ...each, target }];
  });
}

/** The plan in which it belongs to what was proposed, and keeps its words. */
export function acceptLink(plan: Plan, { target, ...unlinked }: AlikeLink): Plan {
  return link(plan, ownerOf(unlinked), target.nr);
}

/** The plan with a new need or goal of its words, which it belongs to. */
export function linkToNew(plan: Plan, unlinked: Unlinked): Plan {
  return linkNew(plan, ownerOf(unlinked), unlinked.words);
}

function ownerOf({ kind, nr }: Unlinked): LinkOwner {
  return kind === "needs" ? { kind: "measure", nr } : { kind: "row", table: INDICATOR_TABLE, nr };
}

function unlinked(plan: Plan): readonly Unlinked[] {
  const measures = plan.measures.filter((measure) => needsOf(plan, measure).length === 0);
  const rows = plan.tables[INDICATOR_TABLE]?.rows ?? [];
  const indicators = rows.filter((row) => goalsOf(plan, INDICATOR_TABLE, row).length === 0);
  return [
    ...measures.map(({ nr, need }) => ({ kind: "needs" as const, nr, words: need.trim() })),
    ...indicators.map(({ nr, cells }) => ({ kind: "goals" as const, nr, words: (cells.goal ?? "").trim() })),
  ].filter(({ words }) => words !== "");
}

/** Finds the need or goal that is most like some words; the shorter one among equals, else the first. */
function findAlike(plan: Plan, kind: TargetKind): (words: string) => Target | null {
  const having = havingByStem(plan, kind);
  // What fewer say tells more.
  const weigh = (stems: Iterable<string>): number =>
    [...stems].reduce((sum, stem) => sum + 1 / Math.max(1, having.get(stem)?.length ?? 0), 0);
  return (words) => {
    const stems = [...stemsIn(words)];
    const telling = stems.map((stem) => having.get(stem) ?? []).filter(({ length }) => length <= FEW);
    const enough = ENOUGH * weigh(stems);
    const alike = [...new Set(telling.flat())]
      .map((each) => ({ ...each, shared: weigh(stems.filter((stem) => each.stems.has(stem))) }))
      .filter(({ shared }) => shared >= enough);
    const [best] = alike.sort(
      (a, b) => b.shared - a.shared || a.stems.size - b.stems.size || byNumber(a.target.nr, b.target.nr),
    );
    return best?.target ?? null;
  };
}

interface Having {
  readonly target: Target;
  readonly stems: ReadonlySet<string>;
}

/** The needs or goals that have a stem. */
function havingByStem(plan: Plan, kind: TargetKind): ReadonlyMap<string, readonly Having[]> {
  const having = new Map<string, Having[]>();
  for (const target of targetsIn(plan, kind).all) {
    const each = { target, stems: stemsIn(target.text) };
    for (const stem of each.stems) {
      const those = having.get(stem) ?? [];
      those.push(each);
      having.set(stem, those);
    }
  }
  return having;
}

/** The stems of a text's words but the smallest. */
function stemsIn(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize("NFC")
      .toLocaleLowerCase("nb")
      .match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)).map(stemOf));
}
