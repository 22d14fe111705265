import type { Measure } from "../measures/Measure";
import { costOf, YEAR_FIELDS } from "../measures/sumCosts";
import type { Plan } from "../Plan";
import { readNumber } from "../values/readNumber";
import { chosenFrame, type Frame, FRAMES } from "./caseSettings";

/** What measures cost that are paid for in one way, in kroner. */
export interface FrameCost {
  readonly frame: Frame;
  /** For each of the four years of the economic plan. */
  readonly years: readonly number[];
  /** What is not divided among the years. */
  readonly noYear: number;
  readonly total: number;
}

/** How measures are paid for. */
export interface FrameCosts {
  /** Those that any measure has, in the order of FRAMES, then what is not known. */
  readonly rows: readonly FrameCost[];
  readonly all: Omit<FrameCost, "frame">;
}

/** Words for who pays: others, nobody yet, and the budget. */
const GRANT = /tilskudd|tilskot|stønad|statsforvalt|fylkeskommun|prosjektmid|husbank|helsedir|kompetanseløft/iu;
const OUTSIDE = /utenfor|utanfor|ny(?:e|tt)? (?:midler|midlar|bevilgning|løyving)|ikke finans|ikkje finans/iu;
const INSIDE = /innenfor|innanfor|ramme|budsjett|gebyr|egne midler|eigne midlar|drift|fond|økonomiplan|ingen kostnad/iu;

/** How something is paid for: as the user has said, else as its words sound. Not known where they sound both ways. */
export function frameOf(plan: Plan, financing: string): Frame {
  const chosen = chosenFrame(plan, financing);
  if (chosen !== null) return chosen;
  const [isInside, isGrant, isOutside] = [INSIDE, GRANT, OUTSIDE].map((words) => words.test(financing));
  if (isOutside) return isGrant ? "unknown" : "outside";
  if (isInside === isGrant) return "unknown";
  return isInside ? "inside" : "grant";
}

/**
 * What the plan's measures cost by year and by who pays; cancelled ones cost nothing. Where the budget pays together with
 * others, and the measure says how much others pay, the cost is divided so.
 */
export function frameCosts(plan: Plan): FrameCosts {
  const parts = plan.measures
    .filter(({ status }) => status !== "cancelled")
    .flatMap((measure) => partsOf(plan, measure));
  const rows = ([...FRAMES, "unknown"] as const)
    .map((frame) => ({ frame, ...sumOf(parts.filter((part) => part.frame === frame)) }))
    .filter(({ total }) => total !== 0);
  return { rows, all: sumOf(parts) };
}

/** What of a measure's cost is paid in one way. */
interface CostPart {
  readonly frame: Frame;
  readonly measure: Measure;
  /** Of 1. */
  readonly share: number;
}

function partsOf(plan: Plan, measure: Measure): readonly CostPart[] {
  const financing = financingOf(measure);
  const frame = frameOf(plan, financing);
  const [grant, total] = [readNumber(measure.more.grant ?? ""), amountOf(measure)];
  const isShared = INSIDE.test(financing) && GRANT.test(financing) && chosenFrame(plan, financing) === null;
  if (!isShared || grant === null || grant <= 0 || grant > total) return [{ frame, measure, share: 1 }];
  return [
    { frame: "inside", measure, share: 1 - grant / total },
    { frame: "grant", measure, share: grant / total },
  ];
}

/** All that the measures say of who pays, each once, of those that cost something. */
export function financings({ measures }: Plan): readonly string[] {
  const costing = measures.filter(
    (measure) => measure.status !== "cancelled" && typeof costOf(measure) === "number" && costOf(measure) !== 0,
  );
  const byKey = new Map(costing.map((measure) => [financingOf(measure).toLocaleLowerCase("nb"), financingOf(measure)]));
  return [...byKey.values()].filter((financing) => financing !== "");
}

/** What says who pays: the field for it, else the words that stand with the cost. */
function financingOf({ more, cost }: Measure): string {
  return (more.financing ?? "").trim() || (readNumber(cost) === null ? cost.trim() : "");
}

/** Added in øre, so that decimals add up. */
function sumOf(parts: readonly CostPart[]): Omit<FrameCost, "frame"> {
  const add = (amounts: readonly number[]): number =>
    amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
  const years = YEAR_FIELDS.map((field) =>
    add(parts.map(({ measure, share }) => share * (readNumber(measure.more[field] ?? "") ?? 0))),
  );
  const total = add(parts.map(({ measure, share }) => share * amountOf(measure)));
  return { years, noYear: add([total, ...years.map((year) => -year)]), total };
}

function amountOf(measure: Measure): number {
  const cost = costOf(measure);
  return typeof cost === "number" ? cost : 0;
}
