import { bilingual } from "./bilingual";

/** The texts of the page of the list of references. */
export const REFERENCES_STRINGS = bilingual({
  nb: {
    intro:
      "Planhjelp samler kildene som planen bygger på. Listen settes inn under overskriften «Litteraturliste – referanser», og egne kilder kan skrives over den i Word.",
    count: (count: number) => (count === 1 ? "1 kilde" : `${count} kilder`),
    listTitle: "Kilder planen bygger på",
    uses: {
      template: "Planen følger malen",
      choice: (name: string) => `Valgt: ${name}`,
      guidance: (number: number) => `Råd tatt med i steg ${number}`,
      table: (name: string) => `Tabellen «${name}»`,
      agenda: "Agenda for kompetansedrøftinger",
    },
    loading: "Henter kildene …",
  },
  nn: {
    intro:
      "Planhjelp samlar kjeldene som planen byggjer på. Lista blir sett inn under overskrifta «Litteraturliste – referansar», og eigne kjelder kan skrivast over ho i Word.",
    count: (count: number) => (count === 1 ? "1 kjelde" : `${count} kjelder`),
    listTitle: "Kjelder planen byggjer på",
    uses: {
      template: "Planen følgjer malen",
      choice: (name: string) => `Valt: ${name}`,
      guidance: (number: number) => `Råd tekne med i steg ${number}`,
      table: (name: string) => `Tabellen «${name}»`,
      agenda: "Agenda for kompetansedrøftingar",
    },
    loading: "Hentar kjeldene …",
  },
});
