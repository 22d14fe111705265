import type { Strings } from "./nb";

/** The pane's texts in nynorsk. */
export const nn = {
  language: "nn",
  app: {
    loadFailed: "Innhaldet vart ikkje henta. Sjekk nettsambandet.",
    unreached:
      "Sida kunne ikkje hentast. Nettsambandet er borte, eller tenaren svarer ikkje. Planhjelp prøver igjen av seg sjølv. Det du har skrive, er teke vare på.",
    planTitle: "Kompetanse- og bemanningsplan",
    reading: "Les dokumentet …",
    loadingPage: "Hentar sida …",
    openAgain: "Prøv igjen",
    back: (page: string | null) => (page === null ? "Tilbake" : `Tilbake til «${page}»`),
    toStart: "Til start",
  },
  start: {
    details: "Kommune, periode og språk",
    detailsMissing: "Fyll ut",
    municipalityMissing: "Kommunen er ikkje oppgitt",
    period: (from: string, to: string) => (from !== "" && to !== "" ? `${from}–${to}` : from || to),
    next: "Neste",
    stepsTitle: "Stega i planen",
    answered: (answered: number, total: number) => `${answered} av ${total} svara på`,
    readAgain: "Les dokumentet på nytt",
  },
  states: {
    untouched: "Ikkje påbyrja",
    empty: "Ikkje påbyrja",
    begun: "Påbyrja",
    filled: "I dokumentet",
    missing: "Manglar i dokumentet",
    choose: "Fleire moglege overskrifter",
    unread: "Ikkje lese",
  },
  next: {
    newPlan: "Set inn KS-malen",
    newPlanEmpty: "Dokumentet har ingen tekst. Start med KS-malen, så er dei sju overskriftene på plass.",
    newPlanNoSteps: "Dokumentet har ingen av overskriftene frå KS-malen. Set inn malen bakarst i dokumentet.",
    newPlanInTables:
      "Overskriftene frå KS-malen står i ein tabell, og der les ikkje Planhjelp dei. Flytt dei ut av tabellen og les dokumentet på nytt, eller set inn malen ein gong til bakarst i dokumentet.",
    chooseHeading: "Vel overskrift",
    chooseHeadingWhy: (step: string) => `Fleire overskrifter kan høyre til «${step}».`,
    insertHeadings: (count: number): string =>
      count === 1 ? "Set inn overskrifta som manglar" : "Set inn overskriftene som manglar",
    insertHeadingsWhy: (steps: readonly string[]) =>
      steps.length === 1
        ? `Dokumentet manglar overskrifta «${steps.join()}». Planhjelp set ho inn der ho høyrer heime.`
        : `Dokumentet manglar desse overskriftene: ${steps.map((step) => `«${step}»`).join(", ")}. Planhjelp set dei inn der dei høyrer heime.`,
    answer: (number: number) => `Gå til steg ${number}`,
    answerWhy: (step: string) => `Byrj på «${step}».`,
    insertWhy: (step: string) => `Svara under «${step}» står ikkje i dokumentet enno.`,
    measures: "Gå til handlingsplanen",
    measuresWhy: "Legg inn tiltaka i handlingsplanen.",
    doneWhy: "Sjå kva som står att før planen blir send til behandling.",
    ready: "Gå til «Klar til behandling?»",
  },
  search: {
    title: "Finn i rettleiing og plan",
    rowHelp: "Søk i råd, spørsmål, tabellar, tiltak og det du har skrive",
  },
  leaders: {
    title: "For leiarar",
  },
  processes: {
    title: "Kompetansedrøftingar",
  },
  thread: {
    title: "Den raude tråden",
  },
  figures: {
    title: "Tala for kommunen",
  },
  choices: {
    title: "Val for heile planen",
  },
  references: {
    update: "Oppdater litteraturlista",
    title: "Litteraturliste",
    inDocument: "Står i dokumentet",
    notInDocument: "Ikkje sett inn",
  },
  example: {
    open: "Sjå eit døme",
  },
  measures: {
    title: "Handlingsplan",
    count: (count: number) => (count === 0 ? "Ingen tiltak" : count === 1 ? "1 tiltak" : `${count} tiltak`),
    inDocument: "Står i dokumentet",
    notInDocument: "Ikkje sett inn",
    name: (nr: string, action: string) => (action === "" ? nr : `${nr}, ${action}`),
  },
  tables: {
    open: "Standardtabellar",
  },
  save: {
    saved: "Svara er lagra",
    saving: "Lagrar …",
    failed: "Ikkje lagra",
    readOnly:
      "Dokumentet kan ikkje endrast, og svar blir ikkje lagra. Vel Aktiver redigering, byt frå vising til redigering, eller lagre ein eigen kopi av dokumentet.",
  },
  errors: {
    noConnection: {
      title: "Word svara ikkje",
      text: "Sjekk nettsambandet og prøv igjen.",
    },
    unknown: {
      title: "Word melde om ein feil",
      text: "Sjå over dokumentet og prøv igjen. Teksten kan òg kopierast og limast inn.",
    },
  },
  block: {
    choose: "Vel kva for ein",
    marks: {
      edited: "Endra i Word",
      deleted: "Sletta i Word",
      theirs: "Eigen tekst",
      outdated: "Ikkje oppdatert",
      unwritten: "Ikkje i Word",
    },
  },
  ready: {
    title: "Klar til behandling?",
  },
  decision: {
    title: "Til behandling",
  },
  file: {
    open: "Flytt og gjenbruk planen",
  },
} satisfies Strings;
