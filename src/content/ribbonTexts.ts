import type { Localized } from "./Language";

/** What the ribbon's buttons tell when they could not do their work. The pane can always help, and is named. */
export const RIBBON_TEXTS = {
  noMeasures: {
    nb: "Planen har ingen tiltak ennå. Åpne Planhjelp, velg Handlingsplan og legg inn det første tiltaket.",
    nn: "Planen har ingen tiltak enno. Opne Planhjelp, vel Handlingsplan og legg inn det første tiltaket.",
  },
  noSteps: {
    nb: "Dokumentet har ingen av overskriftene fra KS-malen. Åpne Planhjelp, så kan du sette inn malen.",
    nn: "Dokumentet har ingen av overskriftene frå KS-malen. Opne Planhjelp, så kan du setje inn malen.",
  },
  missing: {
    nb: "Fant ikke overskriften for kompetansestrategier og tiltak (steg 6). Åpne Planhjelp, så kan du sette den inn.",
    nn: "Fann ikkje overskrifta for kompetansestrategiar og tiltak (steg 6). Opne Planhjelp, så kan du setje ho inn.",
  },
  choose: {
    nb: "Flere overskrifter kan høre til kompetansestrategier og tiltak (steg 6). Åpne Planhjelp og velg hvilken som skal brukes.",
    nn: "Fleire overskrifter kan høyre til kompetansestrategiar og tiltak (steg 6). Opne Planhjelp og vel kva for ei som skal brukast.",
  },
  edited: {
    nb: "Tabellen er endret i Word. Åpne Planhjelp og velg om endringene skal beholdes eller erstattes. Ingenting er endret nå.",
    nn: "Tabellen er endra i Word. Opne Planhjelp og vel om endringane skal behaldast eller erstattast. Ingenting er endra no.",
  },
  unclaimed: {
    nb: "Det står allerede en handlingsplan i dokumentet, uten kobling til Planhjelp. Åpne Planhjelp, så kan den tas over. Ingenting er endret.",
    nn: "Det står alt ein handlingsplan i dokumentet, utan kopling til Planhjelp. Opne Planhjelp, så kan han takast over. Ingenting er endra.",
  },
  doubled: {
    nb: "Handlingsplanen står flere ganger i dokumentet. Slett den ene kopien og prøv igjen. Ingenting er endret.",
    nn: "Handlingsplanen står fleire gonger i dokumentet. Slett den eine kopien og prøv igjen. Ingenting er endra.",
  },
  planWarning: {
    nb: "Noe av det som er lagret i dokumentet, kunne ikke leses. Åpne Planhjelp og se over tiltakene før de settes inn.",
    nn: "Noko av det som er lagra i dokumentet, kunne ikkje lesast. Opne Planhjelp og sjå over tiltaka før dei blir sette inn.",
  },
  partTooLarge: {
    nb: "Planen er for stor til at Word kan lagre den. Åpne Planhjelp og kort ned tiltakene eller tabellen. Ingenting er endret.",
    nn: "Planen er for stor til at Word kan lagre han. Opne Planhjelp og kort ned tiltaka eller tabellen. Ingenting er endra.",
  },
} satisfies Record<string, Localized>;
