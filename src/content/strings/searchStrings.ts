import { bilingual } from "./bilingual";

/** The texts of the search in the guidance. */
export const SEARCH_STRINGS = bilingual({
  nb: {
    field: "Søk etter",
    begin: "Skriv ett eller flere ord, for eksempel «lærling» eller «lønn».",
    hits: (count: number, query: string) => `${count} treff på «${query}».`,
    none: (query: string) => `Ingen treff på «${query}». Prøv færre ord, eller et annet ord for det samme.`,
    place: (number: number, topic: string) => `Steg ${number} · ${topic}`,
    go: "Gå til steget",
    more: (count: number) => `Vis ${count} treff til`,
  },
  nn: {
    field: "Søk etter",
    begin: "Skriv eitt eller fleire ord, til dømes «lærling» eller «løn».",
    hits: (count: number, query: string) => `${count} treff på «${query}».`,
    none: (query: string) => `Ingen treff på «${query}». Prøv færre ord, eller eit anna ord for det same.`,
    place: (number: number, topic: string) => `Steg ${number} · ${topic}`,
    go: "Gå til steget",
    more: (count: number) => `Vis ${count} treff til`,
  },
});
