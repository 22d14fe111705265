import type { StepId } from "../../../content/StepId";
import { normaliseText } from "../../../document/text/normaliseText";
import { saysFacts } from "./measureLine";
import { GOALS, MEASURES, NEEDS, type OldTarget } from "./OldPiece";
import { targetOfSection } from "./promptOfSection";

/** What stands around a list. */
export interface ListPlace {
  readonly step: StepId | null;
  readonly heading: string;
  /** The heading of the section that it is a part of. */
  readonly above: string;
  /** The line before the list, "" where that is no line that leads to it. */
  readonly lead: string;
}

const GOAL_WORDS = /(?<!\p{L})(?:\p{L}+(?<!for|føre))?mål(?:a|ene|et|sett?ing\p{L}*|setjing\p{L}*)?(?!\p{L})/iu;
const GUIDELINES = /føring|lov|krav|avtale|ramme/iu;
const NEED_WORDS = /behov|(?<!\p{L})(?:trenger|treng)(?!\p{L})|mangl|utfordring/iu;
const MEASURE_WORDS = /tiltak|handlingsplan|handlingsdel|handlingsprogram/iu;
const SHALL = /(?<!\p{L})(?:skal|er|har|dekker|dekkjer|tar|tek)(?!\p{L})/iu;

/** Where a list goes that is goals, needs or measures; null for a list that is part of the text. */
export function listTarget(items: readonly string[], { step, heading, above, lead }: ListPlace): OldTarget | null {
  const facts = items.filter(saysFacts).length;
  if (facts * 2 >= items.length && (step === "s6" || MEASURE_WORDS.test(heading + above + lead)))
    return { kind: "table", table: MEASURES };
  const ofNeeds = NEED_WORDS.test(heading) || (NEED_WORDS.test(above) && saysNothing(heading, step));
  if (step === "s5" && (NEED_WORDS.test(lead) || (ofNeeds && !GOAL_WORDS.test(lead))))
    return { kind: "table", table: NEEDS };
  if (MEASURE_WORDS.test(lead) && !GOAL_WORDS.test(lead)) return { kind: "table", table: MEASURES };
  if (GOAL_WORDS.test(lead) && !GUIDELINES.test(lead)) return { kind: "table", table: GOALS };
  const areGoals = step === "s3" && lead === "" && GOAL_WORDS.test(heading);
  if (areGoals && (!GUIDELINES.test(heading) || items.filter((item) => SHALL.test(item)).length * 2 >= items.length))
    return { kind: "table", table: GOALS };
  if (step === "s3" && GOAL_WORDS.test(heading) && !GUIDELINES.test(heading + lead))
    return { kind: "table", table: GOALS };
  return null;
}

/** A part of a chapter that is named after a unit, "Helse": what the chapter says holds for it. */
function saysNothing(heading: string, step: StepId | null): boolean {
  return targetOfSection(heading, step)?.kind === "notes";
}

/** "Mål 1: …", "Hovedmål – …": a goal in a line or a heading of its own. */
const GOAL_LINE =
  /^(?:hoved|hovud|del|resultat|effekt|kompetanse)?mål ?(?:(?:nr\.? ?)?[\d.]+\p{L}? ?[:.–-]?|[:–-]) (\p{L}.*)$/iu;

/** The goal that a line says, null for other lines. */
export function goalIn(text: string): string | null {
  return GOAL_LINE.exec(normaliseText(text))?.[1] ?? null;
}
