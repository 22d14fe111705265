import { AGE_GROUPS, BASES, CARE_AGES } from "../../content/staffingBases";
import { STAFFING_TEXTS } from "../../content/staffingTexts";
import type { Plan } from "../Plan";
import { shownNumber } from "../values/shownNumber";
import { type Estimate, weightOf } from "./estimate";
import { type Assumption, estimateText } from "./estimateFields";
import type { KnownGroup } from "./StaffGroup";
import type { PopulationGrowth } from "./PopulationGrowth";

/** The assumptions that say something of every estimate; that of turnover stands with each group. */
const PRINTED = ["coverage", "use", "productivity", "positionSize"] as const satisfies readonly Assumption[];

type Row = readonly string[];

/** Each assumption with its value and who chose it, a row each below the header. */
export function assumptionRows(plan: Plan, estimate: Estimate): readonly Row[] {
  const texts = STAFFING_TEXTS[plan.meta.language];
  const { baseYear, year, growths, indexes, known } = estimate;
  const by = (field: string): string => estimateText(plan, `${field}.by`) || texts.notSaid;
  const hasRetiring = known.some(({ from62, leavers }) => leavers === null && (from62 ?? 0) > 0);
  return [
    texts.assumptionsColumns,
    [texts.years, texts.yearsValue(baseYear, year), by("years")],
    ...growths.map((growth) => growthRow(plan, growth)),
    ...(indexes.has("care") ? [[texts.weights, weights(plan), by("weight")]] : []),
    ...PRINTED.map((name) => [texts.names[name], changeText(plan, name, estimate), by(name)]),
    ...(estimate.assumed.turnover === 0
      ? []
      : [[texts.names.turnover, changeText(plan, "turnover", estimate), by("turnover")]]),
    ...(hasRetiring ? [[texts.retiring, texts.retiringValue(year), texts.method]] : []),
  ];
}

function growthRow(plan: Plan, { group, from, to, low, high, baseYear, year, source }: PopulationGrowth): Row {
  const { language } = plan.meta;
  const texts = STAFFING_TEXTS[language];
  const index = (people: number): string => shownNumber((people / from) * 100);
  const range = low === undefined || high === undefined ? "" : ` (${index(low)}–${index(high)})`;
  return [
    texts.population(AGE_GROUPS[group][language]),
    texts.growth(shownNumber(from), baseYear, shownNumber(to), year, `${index(to)}${range}`),
    source.trim() || texts.notSaid,
  ];
}

function weights(plan: Plan): string {
  const { language } = plan.meta;
  const texts = STAFFING_TEXTS[language];
  return CARE_AGES.map(
    (age) => `${AGE_GROUPS[age][language]}: ${texts.percent(shownNumber(weightOf(plan, age)))}`,
  ).join(", ");
}

function changeText(plan: Plan, name: Assumption, { assumed }: Estimate): string {
  const texts = STAFFING_TEXTS[plan.meta.language];
  const change = assumed[name] * 100;
  if (change === 0) return texts.unchanged;
  const value = `${change > 0 ? "+" : ""}${shownNumber(change)}`;
  return name === "positionSize" || name === "turnover" ? texts.points(value) : texts.percent(value);
}

/** What each group's numbers were made of, a row each below the header. Of groups that stand together nothing is told apart. */
export function groundRows(plan: Plan, { known, shown, together }: Estimate): readonly Row[] {
  const texts = STAFFING_TEXTS[plan.meta.language];
  const isPooled = ({ nr }: KnownGroup): boolean => together.some((group) => group.nr === nr);
  const [alone, rest] = [known.filter((group) => !isPooled(group)), known.filter(isPooled)];
  const last = rest.length === 0 ? undefined : shown.at(-1);
  return [
    texts.groundsColumns,
    ...alone.map((group) => groundRow(plan, group)),
    ...(last === undefined
      ? []
      : [
          [
            last.name,
            ...[texts.pooled, last.employees === null ? "–" : shownNumber(last.employees, 0)],
            ...[texts.pooled, texts.pooled],
            ...[unique(rest, ({ origin }) => origin) || texts.notSaid, unique(rest, ({ who }) => who) || texts.notSaid],
          ],
        ]),
  ];
}

function groundRow(plan: Plan, group: KnownGroup): Row {
  const { language } = plan.meta;
  const texts = STAFFING_TEXTS[language];
  const { name, basis, employees, turnover, from62, leavers, origin, who } = group;
  const percent = (value: number | null): string =>
    value === null || leavers !== null ? "–" : `${shownNumber(value)}\u00A0%`;
  return [
    name,
    basis === null ? "–" : BASES[basis][language],
    employees === null ? "–" : shownNumber(employees, 0),
    percent(turnover),
    percent(from62),
    origin || texts.notSaid,
    who || texts.notSaid,
  ];
}

function unique(groups: readonly KnownGroup[], of: (group: KnownGroup) => string): string {
  return [...new Set(groups.map(of).filter((text) => text !== ""))].join("; ");
}
