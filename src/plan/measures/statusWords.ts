import type { Language, Localized } from "../../content/Language";
import { MEASURE_STATUSES, type MeasureStatus } from "./Measure";

/** A measure's status as it stands in the action plan. */
export const STATUS_WORDS: Readonly<Record<MeasureStatus, Localized>> = {
  "": { nb: "", nn: "" },
  notStarted: { nb: "Ikke startet", nn: "Ikkje starta" },
  ongoing: { nb: "Pågår", nn: "Pågår" },
  done: { nb: "Gjennomført", nn: "Gjennomført" },
  postponed: { nb: "Utsatt", nn: "Utsett" },
  cancelled: { nb: "Avlyst", nn: "Avlyst" },
};

/** A status in words: the user's own stay as they are. */
export function statusText(status: string, language: Language): string {
  const known = MEASURE_STATUSES.find((each) => each === status);
  return known === undefined ? status : STATUS_WORDS[known][language];
}

/** The status that words in either language mean; other words are kept as they are. */
export function readStatus(words: string): string {
  const wanted = words.trim().toLocaleLowerCase("nb");
  const known = MEASURE_STATUSES.find((each) =>
    Object.values(STATUS_WORDS[each]).some((text) => text.toLocaleLowerCase("nb") === wanted),
  );
  return known ?? words;
}
