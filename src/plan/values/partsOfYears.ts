import type { Language } from "../../content/Language";

/** So many years at most are worth suggesting. */
const MOST = 6;

const HALVES: Readonly<Record<Language, readonly string[]>> = { nb: ["våren", "høsten"], nn: ["våren", "hausten"] };

/** "våren 2027", "høsten 2027" and on, from the year in which a plan is made to the last that it is for; none while its years are not set. */
export function partsOfYears(from: string, to: string, language: Language): readonly string[] {
  const [first, last] = [Number(from) - 1, Number(to)];
  if (!/^\d{4}$/u.test(from) || !/^\d{4}$/u.test(to)) return [];
  const years = Array.from({ length: Math.min(MOST, Math.max(0, last - first + 1)) }, (_, index) => first + index);
  return years.flatMap((year) => HALVES[language].map((half) => `${half} ${year}`));
}
