import type { ExampleGrant, ExampleMeasure, ExamplePlan, ExampleRow } from "../../content/example/ExamplePlan";
import type { Language } from "../../content/Language";
import { localesOf } from "../../content/localesOf";
import { formatDate } from "../values/formatDate";
import type { Measure } from "../measures/Measure";
import type { Plan } from "../Plan";
import { planStrategies } from "../choices/strategies";

/** A measure of the example as the plan holds it: its need in the words of the analysis, sums of what the years cost. */
export function exampleMeasure(plan: Plan, { tables }: ExamplePlan, measure: ExampleMeasure): Omit<Measure, "nr"> {
  const { language } = plan.meta;
  const needs = tables["deck.tab.analyse"] ?? [];
  const total = measure.years.reduce((sum, each) => sum + each, 0);
  const financing = measure.financing[language];
  return {
    need: rowOf(needs, measure.need)["needs"]?.[language] ?? "",
    action: measure.action[language],
    responsible: measure.responsible[language],
    deadline: formatDate(measure.deadline, language),
    cost: total === 0 ? financing : `${amount(total, language)} kr. ${financing}.`,
    status: measure.status,
    evaluation: measure.evaluation[language],
    more: { ...furtherFields(plan, measure), ...amounts(measure, total, language), ...reportOf(measure, language) },
  };
}

function rowOf(rows: readonly ExampleRow[], nr: string): ExampleRow {
  return rows[Number(nr.slice(1)) - 1] ?? {};
}

function furtherFields(plan: Plan, measure: ExampleMeasure): Measure["more"] {
  const { language } = plan.meta;
  return {
    strategy: planStrategies(plan).find(({ id }) => id === measure.strategy)?.name ?? "",
    indicator: measure.indicator[language],
    targetGroup: measure.targetGroup[language],
    method: measure.method[language],
    schedule: measure.schedule[language],
    period: [measure.from, measure.deadline].map((date) => month(date, language)).join("–"),
    anchoring: measure.goal,
    financing: measure.financing[language],
  };
}

function amounts({ years, grant }: ExampleMeasure, total: number, language: Language): Measure["more"] {
  const each = years.map((sum, index) => [`year${index + 1}`, amount(sum, language)] as const);
  return {
    totalCost: amount(total, language),
    ...Object.fromEntries(each),
    ...(grant === undefined ? {} : application(grant, total, language)),
  };
}

function application(grant: ExampleGrant, total: number, language: Language): Measure["more"] {
  return {
    priority: String(grant.priority),
    category: grant.category[language],
    participants: String(grant.participants),
    place: grant.place[language],
    ownShare: amount(total - grant.amount, language),
    grant: amount(grant.amount, language),
  };
}

function reportOf({ report = {} }: ExampleMeasure, language: Language): Measure["more"] {
  const { reason, used, proposal } = report;
  return {
    ...(reason && { reason: reason[language] }),
    ...(used !== undefined && { used: amount(used, language) }),
    ...(proposal && { proposal: proposal[language] }),
  };
}

/** "480 000". */
function amount(kroner: number, language: Language): string {
  return new Intl.NumberFormat(localesOf(language)).format(kroner);
}

/** "august 2027". */
function month(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(localesOf(language), { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00:00Z`));
}
