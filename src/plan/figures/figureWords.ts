import { FIGURE_TEXTS } from "../../content/figureTexts";
import type { Language } from "../../content/Language";
import { formatDate } from "../values/formatDate";
import { shownNumber } from "../values/shownNumber";
import { AGE_GROUPS, AGE_SPANS, type AgeGroup, type AgeSpan } from "./ageGroups";
import { agesIn } from "./ageLabels";
import { COUNTRY, type FigureSource } from "./Figures";

/** The three that call themselves herad. */
const HERAD: readonly string[] = ["4620", "4621", "4622"];

/** Whose figures they are: "Bamble kommune", "hele landet". */
export function placeName({ region, name }: Pick<FigureSource, "region" | "name">, language: Language): string {
  const texts = FIGURE_TEXTS[language];
  return region === COUNTRY ? texts.country : texts.place(name, HERAD.includes(region));
}

/** "6–12 år", "90 år og eldre". */
export function groupName(group: AgeGroup, language: Language): string {
  return spanOf(group, group, language);
}

/** "20–66 år", "80 år og eldre". */
export function spanName(span: AgeSpan, language: Language): string {
  const [first, last] = AGE_SPANS[span];
  return spanOf(first, last, language);
}

function spanOf(first: AgeGroup, last: AgeGroup, language: Language): string {
  const [from, to] = [agesIn(first)?.first ?? 0, agesIn(last)?.last ?? 0];
  return FIGURE_TEXTS[language].ages(from, to === Infinity ? null : to);
}

/** The names of all groups, in their order. */
export function groupNames(language: Language): readonly string[] {
  return AGE_GROUPS.map((group) => groupName(group, language));
}

/** Below so many a change is told in persons alone: a percentage would say more than is known. */
const FEWEST_FOR_PERCENT = 100;

/** How much more or less something is, in percent without a sign; null where there are too few to say so. */
export function percentChange(from: number, to: number): string | null {
  return from < FEWEST_FOR_PERCENT ? null : shownNumber((Math.abs(to - from) / from) * 100);
}

/** With one decimal, also where it is 0: shares stand below one another. */
export function oneDecimal(value: number): string {
  return value.toFixed(1).replace(".", ",");
}

/** "+12", "−3", "0". */
export function signed(value: number): string {
  return value > 0 ? `+${shownNumber(value)}` : shownNumber(value);
}

/** Where figures came from, and what was made of them: stands below each table. */
export function sourceLine({ table, updated, fetched, way }: FigureSource, language: Language): string {
  const dates = { published: formatDate(updated, language), fetched: formatDate(fetched, language) };
  return FIGURE_TEXTS[language].source({ table, ...dates, pasted: way === "pasted" });
}

/** A sentence begins with a capital letter. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
