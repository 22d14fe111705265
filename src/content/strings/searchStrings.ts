import { bilingual } from "./bilingual";

/** The texts of the search. */
export const SEARCH_STRINGS = bilingual({
  nb: {
    field: "Søk etter",
    begin: "Skriv ett eller flere ord, for eksempel «lærling», «årshjul» eller «heltid».",
    hits: (count: number, query: string) => `${count} treff på «${query}».`,
    corrected: (query: string, corrected: string, count: number) =>
      `Ingen treff på «${query}». Her er ${count} treff på «${corrected}».`,
    some: (query: string, count: number) =>
      `Ingen treff på alle ordene i «${query}». Her er ${count} treff på noen av dem.`,
    none: (query: string) =>
      `Ingen treff på «${query}». Prøv færre ord, et kortere ord eller et annet ord for det samme.`,
    groups: {
      guidance: "Veiledning",
      prompts: "Spørsmål i planen",
      tables: "Tabeller",
      measures: "Standardtiltak",
      own: "I planen din",
    },
    group: (name: string, count: number) => `${name} (${count})`,
    step: (number: number) => `Steg ${number}`,
    go: {
      step: "Gå til steget",
      table: "Gå til tabellen",
      measures: "Gå til tiltaket",
      choices: "Gå til valget",
      actionPlan: "Gå til handlingsplanen",
    },
    more: (count: number) => `Vis ${count} treff til`,
    moreNamed: (count: number, group: string) => `Vis ${count} treff til: ${group}`,
  },
  nn: {
    field: "Søk etter",
    begin: "Skriv eitt eller fleire ord, til dømes «lærling», «årshjul» eller «heiltid».",
    hits: (count: number, query: string) => `${count} treff på «${query}».`,
    corrected: (query: string, corrected: string, count: number) =>
      `Ingen treff på «${query}». Her er ${count} treff på «${corrected}».`,
    some: (query: string, count: number) =>
      `Ingen treff på alle orda i «${query}». Her er ${count} treff på nokre av dei.`,
    none: (query: string) =>
      `Ingen treff på «${query}». Prøv færre ord, eit kortare ord eller eit anna ord for det same.`,
    groups: {
      guidance: "Rettleiing",
      prompts: "Spørsmål i planen",
      tables: "Tabellar",
      measures: "Standardtiltak",
      own: "I planen din",
    },
    group: (name: string, count: number) => `${name} (${count})`,
    step: (number: number) => `Steg ${number}`,
    go: {
      step: "Gå til steget",
      table: "Gå til tabellen",
      measures: "Gå til tiltaket",
      choices: "Gå til valet",
      actionPlan: "Gå til handlingsplanen",
    },
    more: (count: number) => `Vis ${count} treff til`,
    moreNamed: (count: number, group: string) => `Vis ${count} treff til: ${group}`,
  },
});
