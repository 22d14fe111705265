import type { Language } from "./Language";

/** The words of the table and the figure of the units' plans, in the plan's language. */
export interface UnitsTexts {
  /** The heading and the title of the table of numbers. */
  readonly heading: string;
  readonly title: string;
  /** "30 enheter har til sammen 412 tiltak …" */
  readonly summary: (units: number, needs: number, measures: number, overdue: number) => string;
  readonly undiscussed: (count: number) => string;
  /** Unit, goals, needs, needs without measures, measures, overdue, discussed. */
  readonly columns: readonly string[];
  readonly discussed: string;
  readonly notDiscussed: string;
  readonly total: string;
  /** The titles of the table of costs, and of the figure: of all units, or of those with the highest cost. */
  readonly costTitle: string;
  readonly costFigure: (shown: number, all: number) => string;
  readonly measureFigure: (shown: number, all: number) => string;
  readonly unit: string;
  readonly thousands: string;
  readonly inAll: string;
  readonly year: (number: number) => string;
  readonly measures: string;
  readonly overdue: string;
  /** What is in no sum. */
  readonly wordsApart: string;
  readonly source: (first: string, last: string) => string;
}

function between(first: string, last: string, one: string, several: (first: string, last: string) => string): string {
  return first === last ? one : several(first, last);
}

export const UNITS_TEXTS: Readonly<Record<Language, UnitsTexts>> = {
  nb: {
    heading: "Enhetenes planer",
    title: "Behov, tiltak og drøfting i enhetene",
    summary: (units, needs, measures, overdue) =>
      `${units === 1 ? "Én enhet" : `${units} enheter`} har til sammen ${needs} behov og ${measures} tiltak. ` +
      `${overdue === 0 ? "Ingen tiltak er" : `${overdue} tiltak er`} over fristen.`,
    undiscussed: (count) =>
      `${count === 1 ? "Én enhet" : `${count} enheter`} har ikke skrevet når planen er drøftet med de tillitsvalgte.`,
    columns: ["Enhet", "Mål", "Behov", "Behov uten tiltak", "Tiltak", "Over fristen", "Drøftet"],
    discussed: "Ja",
    notDiscussed: "Ikke oppgitt",
    total: "I alt",
    costTitle: "Kostnad per år i enhetene, i 1000 kroner",
    costFigure: (shown, all) =>
      shown === all ? "Hva tiltakene koster i enhetene" : `De ${shown} av ${all} enheter der tiltakene koster mest`,
    measureFigure: (shown, all) =>
      shown === all ? "Tiltak i enhetene" : `De ${shown} av ${all} enheter som har flest tiltak`,
    unit: "Enhet",
    thousands: "1000 kroner",
    inAll: "I alt",
    year: (number) => `År ${number}`,
    measures: "Tiltak",
    overdue: "Over fristen",
    wordsApart: "Avlyste tiltak og kostnader som ikke er oppgitt som beløp, er ikke med i summene.",
    source: (first, last) =>
      between(
        first,
        last,
        `Kilde: enhetenes planer, lest ${last}.`,
        (from, to) => `Kilde: enhetenes planer, lest fra ${from} til ${to}.`,
      ),
  },
  nn: {
    heading: "Planane til einingane",
    title: "Behov, tiltak og drøfting i einingane",
    summary: (units, needs, measures, overdue) =>
      `${units === 1 ? "Éi eining" : `${units} einingar`} har til saman ${needs} behov og ${measures} tiltak. ` +
      `${overdue === 0 ? "Ingen tiltak er" : `${overdue} tiltak er`} over fristen.`,
    undiscussed: (count) =>
      `${count === 1 ? "Éi eining" : `${count} einingar`} har ikkje skrive når planen er drøfta med dei tillitsvalde.`,
    columns: ["Eining", "Mål", "Behov", "Behov utan tiltak", "Tiltak", "Over fristen", "Drøfta"],
    discussed: "Ja",
    notDiscussed: "Ikkje oppgitt",
    total: "I alt",
    costTitle: "Kostnad per år i einingane, i 1000 kroner",
    costFigure: (shown, all) =>
      shown === all ? "Kva tiltaka kostar i einingane" : `Dei ${shown} av ${all} einingar der tiltaka kostar mest`,
    measureFigure: (shown, all) =>
      shown === all ? "Tiltak i einingane" : `Dei ${shown} av ${all} einingar som har flest tiltak`,
    unit: "Eining",
    thousands: "1000 kroner",
    inAll: "I alt",
    year: (number) => `År ${number}`,
    measures: "Tiltak",
    overdue: "Over fristen",
    wordsApart: "Avlyste tiltak og kostnader som ikkje er oppgitte som beløp, er ikkje med i summane.",
    source: (first, last) =>
      between(
        first,
        last,
        `Kjelde: planane til einingane, lesne ${last}.`,
        (from, to) => `Kjelde: planane til einingane, lesne frå ${from} til ${to}.`,
      ),
  },
};
