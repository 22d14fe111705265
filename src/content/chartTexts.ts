import type { Language } from "./Language";

/** The words of charts, in the plan's language. */
export interface ChartTexts {
  readonly year: string;
  readonly group: string;
  readonly unknown: string;
  /** "Linjediagram: Befolkning etter alder. Innbyggere." */
  readonly shows: (kind: "line" | "bars", title: string, unit: string) => string;
  readonly fromTo: (name: string, first: string, from: string, last: string, to: string) => string;
  readonly highest: (category: string, value: string) => string;
  readonly lowest: (category: string, value: string) => string;
  readonly isUnknown: (name: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly startsAt: (value: string) => string;
  /** Of a series with too many numbers to be said. */
  readonly extremes: (name: string, low: string, least: string, high: string, most: string) => string;
  readonly inTable: string;
}

export const CHART_TEXTS: Readonly<Record<Language, ChartTexts>> = {
  nb: {
    year: "År",
    group: "Gruppe",
    unknown: "ikke kjent",
    shows: (kind, title, unit) => `${kind === "line" ? "Linjediagram" : "Søylediagram"}: ${title}. Enhet: ${unit}.`,
    fromTo: (name, first, from, last, to) => `${name}: fra ${from} (${first}) til ${to} (${last})`,
    highest: (category, value) => `høyest ${value} (${category})`,
    lowest: (category, value) => `lavest ${value} (${category})`,
    isUnknown: (name) => `${name}: ikke kjent.`,
    between: (low, high) => `mellom ${low} og ${high}`,
    startsAt: (value) => `Alle søylene går ut fra ${value}.`,
    extremes: (name, low, least, high, most) => `${name}: fra ${least} (${low}) til ${most} (${high}).`,
    inTable: "Alle tallene står i tabellen under.",
  },
  nn: {
    year: "År",
    group: "Gruppe",
    unknown: "ikkje kjent",
    shows: (kind, title, unit) => `${kind === "line" ? "Linjediagram" : "Søylediagram"}: ${title}. Eining: ${unit}.`,
    fromTo: (name, first, from, last, to) => `${name}: frå ${from} (${first}) til ${to} (${last})`,
    highest: (category, value) => `høgast ${value} (${category})`,
    lowest: (category, value) => `lågast ${value} (${category})`,
    isUnknown: (name) => `${name}: ikkje kjent.`,
    between: (low, high) => `mellom ${low} og ${high}`,
    startsAt: (value) => `Alle søylene går ut frå ${value}.`,
    extremes: (name, low, least, high, most) => `${name}: frå ${least} (${low}) til ${most} (${high}).`,
    inTable: "Alle tala står i tabellen under.",
  },
};
