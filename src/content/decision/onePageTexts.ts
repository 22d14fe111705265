import type { Language } from "../Language";

/** The words of a plan on one page, for those who decide on it, in the plan's language. */
export interface OnePageTexts {
  readonly intro: (goals: number, needs: number, measures: number) => string;
  readonly goals: string;
  readonly needs: string;
  readonly unmet: string;
  readonly metBy: (measures: string) => string;
  readonly more: (count: number, what: "goals" | "needs" | "measures") => string;
  readonly measures: string;
  readonly columns: readonly [string, string, string];
  readonly status: (parts: string) => string;
  readonly money: string;
  readonly thread: string;
}

export const ONE_PAGE_TEXTS: Readonly<Record<Language, OnePageTexts>> = {
  nb: {
    intro: (goals, needs, measures) => `Planen på én side: ${goals} mål, ${needs} behov og ${measures} tiltak.`,
    goals: "Mål",
    needs: "De viktigste behovene",
    unmet: "Ikke dekket av tiltak.",
    metBy: (measures) => `Dekkes av ${measures}.`,
    more: (count, what) => `og ${count} ${{ goals: "mål", needs: "behov", measures: "tiltak" }[what]} til`,
    measures: "Tiltak",
    columns: ["Strategi", "Antall", "De første tiltakene"],
    status: (parts) => `Status: ${parts}.`,
    money: "Penger",
    thread: "Fra mål til tiltak",
  },
  nn: {
    intro: (goals, needs, measures) => `Planen på éi side: ${goals} mål, ${needs} behov og ${measures} tiltak.`,
    goals: "Mål",
    needs: "Dei viktigaste behova",
    unmet: "Ikkje dekt av tiltak.",
    metBy: (measures) => `Blir dekt av ${measures}.`,
    more: (count, what) => `og ${count} ${{ goals: "mål", needs: "behov", measures: "tiltak" }[what]} til`,
    measures: "Tiltak",
    columns: ["Strategi", "Tal", "Dei første tiltaka"],
    status: (parts) => `Status: ${parts}.`,
    money: "Pengar",
    thread: "Frå mål til tiltak",
  },
};
