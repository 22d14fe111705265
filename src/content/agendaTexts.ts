import type { Language } from "./Language";

/** The words of an agenda in the document, in the plan's language. */
export interface AgendaTexts {
  readonly heading: (title: string) => string;
  readonly purpose: (text: string) => string;
  readonly results: string;
  readonly time: (minutes: number) => string;
  /** The columns of the table: the point's number, what it is about, minutes, who leads it. */
  readonly columns: readonly [string, string, string, string];
}

export const AGENDA_TEXTS: Readonly<Record<Language, AgendaTexts>> = {
  nb: {
    heading: (title) => `Agenda: ${title}`,
    purpose: (text) => `Formål: ${text}`,
    results: "Ønsket resultat:",
    time: (minutes) => `Tid til sammen: ${minutes} minutter.`,
    columns: ["Punkt", "Innhold", "Minutter", "Ansvarlig"],
  },
  nn: {
    heading: (title) => `Agenda: ${title}`,
    purpose: (text) => `Formål: ${text}`,
    results: "Ønskt resultat:",
    time: (minutes) => `Tid til saman: ${minutes} minutt.`,
    columns: ["Punkt", "Innhald", "Minutt", "Ansvarleg"],
  },
};
