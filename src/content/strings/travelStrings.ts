import { bilingual } from "./bilingual";

/** The texts on what goes along with the file. */
export const TRAVEL_STRINGS = bilingual({
  nb: {
    title: "Dette følger med filen",
    help: "Alt dette er lagret i dokumentet uten å stå i teksten. Den som får filen, kan lese det.",
    reasons: (count: number) =>
      count === 1 ? "1 grunn til at noe er satt til side" : `${count} grunner til at noe er satt til side`,
    previous: (count: number) => `${count} tiltak fra forrige periode`,
    history: "hvor mange ganger planen er lagret, uten navn på noen",
    copy: "Lag en kopi uten notater",
    copyHelp:
      "Kopien åpnes i et eget vindu. Der er notater, grunner og versjoner fra andre borte. Dette dokumentet blir som det er.",
    removeNotes: "Fjern notater før publisering …",
    removeAll: "Fjern alt",
    noNotes: "Det er ingen notater å fjerne.",
    ask: (what: string) => `Fjerne ${what}?`,
    stays:
      "Svar, tiltak og tabeller blir stående, og teksten i Word endres ikke. Trenger dere notatene senere, ta en kopi av dokumentet først. Eldre versjoner av filen i OneDrive eller SharePoint har dem fortsatt.",
    removeNow: "Fjern notatene",
    cancel: "Avbryt",
    removed: "Notatene er fjernet fra dokumentet",
  },
  nn: {
    title: "Dette følgjer med fila",
    help: "Alt dette er lagra i dokumentet utan å stå i teksten. Den som får fila, kan lese det.",
    reasons: (count: number) =>
      count === 1 ? "1 grunn til at noko er sett til side" : `${count} grunnar til at noko er sett til side`,
    previous: (count: number) => `${count} tiltak frå førre periode`,
    history: "kor mange gonger planen er lagra, utan namn på nokon",
    copy: "Lag ein kopi utan notat",
    copyHelp:
      "Kopien blir opna i eit eige vindauge. Der er notat, grunnar og versjonar frå andre borte. Dette dokumentet blir som det er.",
    removeNotes: "Fjern notat før publisering …",
    removeAll: "Fjern alt",
    noNotes: "Det er ingen notat å fjerne.",
    ask: (what: string) => `Fjerne ${what}?`,
    stays:
      "Svar, tiltak og tabellar blir ståande, og teksten i Word blir ikkje endra. Treng de notata seinare, ta ein kopi av dokumentet først. Eldre versjonar av fila i OneDrive eller SharePoint har dei framleis.",
    removeNow: "Fjern notata",
    cancel: "Avbryt",
    removed: "Notata er fjerna frå dokumentet",
  },
});
