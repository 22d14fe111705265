import type { Language } from "../Language";

/** The pane's texts in bokmål: the source. Texts with numbers or names in them are functions. */
export const nb = {
  language: "nb" as Language,
  app: {
    loadFailed: "Innholdet ble ikke hentet. Sjekk nettforbindelsen.",
    unreached:
      "Siden kunne ikke hentes. Nettforbindelsen er borte, eller serveren svarer ikke. Planhjelp prøver igjen av seg selv. Det du har skrevet, er tatt vare på.",
    planTitle: "Kompetanse- og bemanningsplan",
    reading: "Leser dokumentet …",
    loadingPage: "Henter siden …",
    openAgain: "Prøv igjen",
    /** `page` is null for one without a name. */
    back: (page: string | null) => (page === null ? "Tilbake" : `Tilbake til «${page}»`),
    toStart: "Til start",
  },
  start: {
    details: "Kommune, periode og språk",
    detailsMissing: "Fyll ut",
    municipalityMissing: "Kommunen er ikke oppgitt",
    period: (from: string, to: string) => (from !== "" && to !== "" ? `${from}–${to}` : from || to),
    next: "Neste",
    stepsTitle: "Stegene i planen",
    answered: (answered: number, total: number) => `${answered} av ${total} besvart`,
    readAgain: "Les dokumentet på nytt",
  },
  states: {
    untouched: "Ikke begynt",
    empty: "Ikke begynt",
    begun: "Påbegynt",
    filled: "I dokumentet",
    missing: "Mangler i dokumentet",
    choose: "Flere mulige overskrifter",
    unread: "Ikke lest",
  },
  next: {
    newPlan: "Sett inn KS-malen",
    newPlanEmpty: "Dokumentet har ingen tekst. Start med KS-malen, så er de sju overskriftene på plass.",
    newPlanNoSteps: "Dokumentet har ingen av overskriftene fra KS-malen. Sett inn malen bakerst i dokumentet.",
    newPlanInTables:
      "Overskriftene fra KS-malen står i en tabell, og der leser ikke Planhjelp dem. Flytt dem ut av tabellen og les dokumentet på nytt, eller sett inn malen en gang til bakerst i dokumentet.",
    chooseHeading: "Velg overskrift",
    chooseHeadingWhy: (step: string) => `Flere overskrifter kan høre til «${step}».`,
    insertHeadings: (count: number): string =>
      count === 1 ? "Sett inn overskriften som mangler" : "Sett inn overskriftene som mangler",
    insertHeadingsWhy: (steps: readonly string[]) =>
      steps.length === 1
        ? `Dokumentet mangler overskriften «${steps.join()}». Planhjelp setter den inn der den hører hjemme.`
        : `Dokumentet mangler disse overskriftene: ${steps.map((step) => `«${step}»`).join(", ")}. Planhjelp setter dem inn der de hører hjemme.`,
    answer: (number: number) => `Gå til steg ${number}`,
    answerWhy: (step: string) => `Begynn på «${step}».`,
    insertWhy: (step: string) => `Svarene under «${step}» står ikke i dokumentet ennå.`,
    measures: "Gå til handlingsplanen",
    measuresWhy: "Legg inn tiltakene i handlingsplanen.",
    doneWhy: "Se hva som gjenstår før planen sendes til behandling.",
    ready: "Gå til «Klar til behandling?»",
  },
  search: {
    title: "Finn i veiledning og plan",
    rowHelp: "Søk i råd, spørsmål, tabeller, tiltak og det du har skrevet",
  },
  leaders: {
    title: "For ledere",
  },
  processes: {
    title: "Kompetansedrøftinger",
  },
  thread: {
    title: "Den røde tråden",
  },
  figures: {
    title: "Kommunens tall",
  },
  choices: {
    title: "Valg for hele planen",
  },
  references: {
    update: "Oppdater litteraturlisten",
    title: "Litteraturliste",
    inDocument: "Står i dokumentet",
    notInDocument: "Ikke satt inn",
  },
  example: {
    open: "Se et eksempel",
  },
  measures: {
    title: "Handlingsplan",
    count: (count: number) => (count === 0 ? "Ingen tiltak" : count === 1 ? "1 tiltak" : `${count} tiltak`),
    inDocument: "Står i dokumentet",
    notInDocument: "Ikke satt inn",
    name: (nr: string, action: string) => (action === "" ? nr : `${nr}, ${action}`),
  },
  tables: {
    open: "Standardtabeller",
  },
  save: {
    saved: "Svarene er lagret",
    saving: "Lagrer …",
    failed: "Ikke lagret",
    /** Said before anything is written. */
    readOnly:
      "Dokumentet kan ikke endres, og svar blir ikke lagret. Velg Aktiver redigering, bytt fra visning til redigering, eller lagre en egen kopi av dokumentet.",
  },
  /** What is told where no more can be fetched than the first view has. */
  errors: {
    noConnection: {
      title: "Word svarte ikke",
      text: "Sjekk nettforbindelsen og prøv igjen.",
    },
    unknown: {
      title: "Word meldte om en feil",
      text: "Se over dokumentet og prøv igjen. Teksten kan også kopieres og limes inn.",
    },
  },
  /** What has become of a text or a table of ours in the document. */
  block: {
    choose: "Velg hvilken",
    /** In the list of steps. */
    marks: {
      edited: "Endret i Word",
      deleted: "Slettet i Word",
      theirs: "Egen tekst",
      outdated: "Ikke oppdatert",
      unwritten: "Ikke i Word",
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
};

/** What every language of the pane has. */
export type Strings = typeof nb;
