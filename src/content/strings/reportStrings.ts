import { bilingual } from "./bilingual";

/** The report of failures, and what it is to be used for. */
export const REPORT_STRINGS = bilingual({
  nb: {
    copy: "Kopier feilrapport",
    copied:
      "Feilrapporten er kopiert. Lim den inn i en e-post til IT-avdelingen. Den har ikke noe av det du har skrevet.",
    byHand: "Feilrapport",
    byHandHelp: "Merk teksten og kopier den med Ctrl+C. Den har ikke noe av det du har skrevet.",
    title: "Feilrapport fra Planhjelp",
    version: "Planhjelp",
    time: "Tidspunkt",
    about: "Gjelder",
    platform: "Word",
    sets: "Word har",
    languages: "Språk",
    readOnly: "Dokumentet kan bare leses",
    online: "Nettforbindelse",
    browser: "Nettleser",
    failure: (number: number) => `Feil ${number}`,
    none: "Ingen feil er registrert",
    yes: "ja",
    no: "nei",
  },
  nn: {
    copy: "Kopier feilrapport",
    copied:
      "Feilrapporten er kopiert. Lim han inn i ein e-post til IT-avdelinga. Han har ikkje noko av det du har skrive.",
    byHand: "Feilrapport",
    byHandHelp: "Merk teksten og kopier han med Ctrl+C. Han har ikkje noko av det du har skrive.",
    title: "Feilrapport frå Planhjelp",
    version: "Planhjelp",
    time: "Tidspunkt",
    about: "Gjeld",
    platform: "Word",
    sets: "Word har",
    languages: "Språk",
    readOnly: "Dokumentet kan berre lesast",
    online: "Nettsamband",
    browser: "Nettlesar",
    failure: (number: number) => `Feil ${number}`,
    none: "Ingen feil er registrerte",
    yes: "ja",
    no: "nei",
  },
});
