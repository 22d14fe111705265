import type { Language } from "./Language";

/** The words of the table and the figure that go from goals to measures, in the plan's language. */
export interface ThreadTexts {
  /** The heading and the title of the table. */
  readonly heading: string;
  readonly intro: string;
  /** Goal, need, measure, who is responsible, deadline, how it is judged. */
  readonly columns: readonly string[];
  /** What stands in the place of what is missing. */
  readonly noNeeds: string;
  readonly noGoal: string;
  readonly noMeasures: string;
  readonly noNeed: string;
  readonly figure: ThreadFigureTexts;
}

/** The words of the figure, of its table, and of what is said of them. Numbers are those of goals, needs and measures. */
export interface ThreadFigureTexts {
  readonly heading: string;
  /** The titles of the figure and of the table. */
  readonly title: string;
  readonly tableTitle: string;
  /** Goal, needs, measures, measures that are done. */
  readonly columns: readonly string[];
  readonly summary: (goals: number, needs: number, measures: number) => string;
  /** What boxes say that stand for several. */
  readonly needCount: (count: number) => string;
  readonly measureCount: (count: number, done: number) => string;
  /** What a broken line around a box means. */
  readonly broken: string;
  /** The texts of the boxes, in full. */
  readonly needs: (texts: string) => string;
  readonly measures: (texts: string) => string;
  /** The alternative text, sentence by sentence. */
  readonly shows: string;
  readonly goalHas: (goal: string, needs: string, count: number) => string;
  readonly goalCounts: (goal: string, needs: number, measures: number) => string;
  readonly needHas: (need: string, measures: string, count: number) => string;
  readonly needLacksGoal: (need: string) => string;
  readonly measureLacksNeed: (measure: string) => string;
}

export const THREAD_TEXTS: Readonly<Record<Language, ThreadTexts>> = {
  nb: {
    heading: "Fra mål til tiltak",
    intro: "Tabellen viser hvilke mål behovene kommer av, hvilke tiltak som dekker dem, og hvordan tiltakene vurderes.",
    columns: ["Mål", "Kompetansebehov", "Tiltak", "Ansvarlig", "Frist", "Vurderes ved"],
    noNeeds: "Ingen behov er knyttet til målet",
    noGoal: "Ikke knyttet til mål",
    noMeasures: "Ikke dekket av tiltak",
    noNeed: "Ikke knyttet til behov",
    figure: {
      heading: "Den røde tråden i planen",
      title: "Sammenhengen mellom mål, behov og tiltak",
      tableTitle: "Behov og tiltak for hvert mål",
      columns: ["Mål", "Behov", "Tiltak", "Gjennomførte tiltak"],
      summary: (goals, needs, measures) => `Planen har ${goals} mål, ${needs} behov og ${measures} tiltak.`,
      needCount: (count) => `${count} behov`,
      measureCount: (count, done) => `${count} tiltak, ${done} gjennomført`,
      broken: "Stiplet ramme: mangler sammenheng",
      needs: (texts) => `Behovene i figuren: ${texts}.`,
      measures: (texts) => `Tiltakene i figuren: ${texts}.`,
      shows: "Figuren viser hvordan mål, behov og tiltak henger sammen.",
      goalHas: (goal, needs, count) =>
        count === 0 ? `${goal} har ingen behov.` : `${goal} har ${count === 1 ? "behovet" : "behovene"} ${needs}.`,
      goalCounts: (goal, needs, measures) => `${goal} har ${needs} behov og ${measures} tiltak.`,
      needHas: (need, measures, count) =>
        count === 0
          ? `${need} er ikke dekket av tiltak.`
          : `${need} dekkes av ${count === 1 ? "tiltaket" : "tiltakene"} ${measures}.`,
      needLacksGoal: (need) => `${need} er ikke knyttet til mål.`,
      measureLacksNeed: (measure) => `${measure} er ikke knyttet til behov.`,
    },
  },
  nn: {
    heading: "Frå mål til tiltak",
    intro: "Tabellen viser kva mål behova kjem av, kva tiltak som dekkjer dei, og korleis tiltaka blir vurderte.",
    columns: ["Mål", "Kompetansebehov", "Tiltak", "Ansvarleg", "Frist", "Blir vurdert ved"],
    noNeeds: "Ingen behov er knytte til målet",
    noGoal: "Ikkje knytt til mål",
    noMeasures: "Ikkje dekt av tiltak",
    noNeed: "Ikkje knytt til behov",
    figure: {
      heading: "Den raude tråden i planen",
      title: "Samanhengen mellom mål, behov og tiltak",
      tableTitle: "Behov og tiltak for kvart mål",
      columns: ["Mål", "Behov", "Tiltak", "Gjennomførte tiltak"],
      summary: (goals, needs, measures) => `Planen har ${goals} mål, ${needs} behov og ${measures} tiltak.`,
      needCount: (count) => `${count} behov`,
      measureCount: (count, done) => `${count} tiltak, ${done} ${done === 1 ? "gjennomført" : "gjennomførte"}`,
      broken: "Stipla ramme: manglar samanheng",
      needs: (texts) => `Behova i figuren: ${texts}.`,
      measures: (texts) => `Tiltaka i figuren: ${texts}.`,
      shows: "Figuren viser korleis mål, behov og tiltak heng saman.",
      goalHas: (goal, needs, count) =>
        count === 0 ? `${goal} har ingen behov.` : `${goal} har ${count === 1 ? "behovet" : "behova"} ${needs}.`,
      goalCounts: (goal, needs, measures) => `${goal} har ${needs} behov og ${measures} tiltak.`,
      needHas: (need, measures, count) =>
        count === 0
          ? `${need} er ikkje dekt av tiltak.`
          : `${need} blir dekt av ${count === 1 ? "tiltaket" : "tiltaka"} ${measures}.`,
      needLacksGoal: (need) => `${need} er ikkje knytt til mål.`,
      measureLacksNeed: (measure) => `${measure} er ikkje knytt til behov.`,
    },
  },
};
