import { bilingual } from "./bilingual";

/** The texts of the pages on the four processes of Kompetansedrøftinger. */
export const PROCESSES_STRINGS = bilingual({
  nb: {
    intro:
      "Fire prosesser som gir planen innhold og setter den i verk. Hver av dem samler spørsmål, framgangsmåte og agenda fra flere steg.",
    source: (name: string) => `Kilde: ${name}.`,
    ownTimes: "Tidene og inndelingen er forslag fra Planhjelp, og står ikke i kilden.",
    back: "Alle fire prosessene",
    position: (number: number) => `Kompetansedrøftinger, ${number} av 4`,
    minutes: (count: number) => `${count} minutter`,
    done: (count: number, total: number) => `${count} av ${total} gjort`,
    purpose: "Formål",
    results: "Ønsket resultat",
    questions: "Sentrale spørsmål",
    notesHelp: "Notatene er de samme som på sidene til stegene.",
    procedure: "Framgangsmåte",
    procedureHelp: "Kryss av etter hvert. Avkryssingen lagres i dokumentet sammen med notatene.",
    onlyQuestions: "Bruk de sentrale spørsmålene over.",
    agenda: "Agenda",
    agendaHelp: (step: string) =>
      `Agendaen settes inn nederst under «${step}». Der kan du endre den, eller klippe den ut og flytte den.`,
    absent: "Ikke satt inn",
    standing: "Står i dokumentet",
    insert: "Sett inn agenda",
    update: "Oppdater agendaen",
    copy: "Kopier agendaen",
    tables: "Tabeller som hører til",
    partOf: (title: string) => `Del av kompetansedrøftinger: ${title}`,
  },
  nn: {
    intro:
      "Fire prosessar som gir planen innhald og set han i verk. Kvar av dei samlar spørsmål, framgangsmåte og agenda frå fleire steg.",
    source: (name: string) => `Kjelde: ${name}.`,
    ownTimes: "Tidene og inndelinga er forslag frå Planhjelp, og står ikkje i kjelda.",
    back: "Alle fire prosessane",
    position: (number: number) => `Kompetansedrøftingar, ${number} av 4`,
    minutes: (count: number) => `${count} minutt`,
    done: (count: number, total: number) => `${count} av ${total} gjort`,
    purpose: "Formål",
    results: "Ønskt resultat",
    questions: "Sentrale spørsmål",
    notesHelp: "Notata er dei same som på sidene til stega.",
    procedure: "Framgangsmåte",
    procedureHelp: "Kryss av etter kvart. Avkryssinga blir lagra i dokumentet saman med notata.",
    onlyQuestions: "Bruk dei sentrale spørsmåla over.",
    agenda: "Agenda",
    agendaHelp: (step: string) =>
      `Agendaen blir sett inn nedst under «${step}». Der kan du endre han, eller klippe han ut og flytte han.`,
    absent: "Ikkje sett inn",
    standing: "Står i dokumentet",
    insert: "Set inn agenda",
    update: "Oppdater agendaen",
    copy: "Kopier agendaen",
    tables: "Tabellar som høyrer til",
    partOf: (title: string) => `Del av kompetansedrøftingar: ${title}`,
  },
});
