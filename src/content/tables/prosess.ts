import type { TableDefinition } from "./TableDefinition";

/** Four processes. Their names are ours: the source has lost its own. */
export const PROSESS: TableDefinition = {
  id: "drof.tab.prosess",
  step: "s1",
  title: { nb: "Arbeidsprosesser", nn: "Arbeidsprosessar" },
  purpose: {
    nb: "Beskriver arbeidet med planen som fire prosesser.",
    nn: "Beskriv arbeidet med planen som fire prosessar.",
  },
  columns: [
    {
      id: "process",
      name: { nb: "Arbeidsprosess", nn: "Arbeidsprosess" },
      kind: "text",
      help: { nb: "Det dere kaller prosessen.", nn: "Det de kallar prosessen." },
      synonyms: ["Prosess", "Fase"],
      width: 21,
    },
    {
      id: "purpose",
      name: { nb: "Formål og utdypning", nn: "Formål og utdjuping" },
      kind: "text",
      help: { nb: "Hva prosessen skal føre til, og hvordan.", nn: "Kva prosessen skal føre til, og korleis." },
      synonyms: ["Formål", "Føremål", "Beskrivelse", "Beskriving"],
      width: 40,
    },
  ],
  startingRows: [
    {
      process: { nb: "Forberedelse for leder", nn: "Førebuing for leiar" },
      purpose: {
        nb: "Lederen blir forberedt på å lede drøftingen i enheten. Lederen setter seg inn i strategien, tenker gjennom mål og nødvendig kompetanse, og sørger for at medarbeiderne kjenner dokumentene.",
        nn: "Leiaren blir førebudd på å leie drøftinga i eininga. Leiaren set seg inn i strategien, tenkjer gjennom mål og nødvendig kompetanse, og sørgjer for at medarbeidarane kjenner dokumenta.",
      },
    },
    {
      process: { nb: "Kompetansedrøfting i enheten", nn: "Kompetansedrøfting i eininga" },
      purpose: {
        nb: "Enheten forstår konkret hvilken kompetanse den trenger. Den går gjennom strategi og mål, og foreslår kritiske kompetansebehov og tiltak.",
        nn: "Eininga forstår konkret kva kompetanse ho treng. Ho går gjennom strategi og mål, og foreslår kritiske kompetansebehov og tiltak.",
      },
    },
    {
      process: { nb: "Medarbeidersamtalen", nn: "Medarbeidarsamtalen" },
      purpose: {
        nb: "Utviklingen til den enkelte blir knyttet til kompetansen kommunen trenger. Leder og medarbeider forbereder seg på forslagene fra enheten, og avtaler mål som legges inn i en individuell utviklingsplan.",
        nn: "Utviklinga til den enkelte blir knytt til kompetansen kommunen treng. Leiar og medarbeidar førebur seg på forslaga frå eininga, og avtaler mål som blir lagde inn i ein individuell utviklingsplan.",
      },
    },
    {
      process: { nb: "Iverksetting", nn: "Iverksetjing" },
      purpose: {
        nb: "Kompetansestrategien blir satt i verk samlet. Enheten gjør seg kjent med den, tilpasser sin egen handlingsplan og følger opp at tiltakene blir gjennomført og virker.",
        nn: "Kompetansestrategien blir sett i verk samla. Eininga gjer seg kjend med han, tilpassar sin eigen handlingsplan og følgjer opp at tiltaka blir gjennomførte og verkar.",
      },
    },
  ],
  holds: "rows",
  origin: "seed",
  source: { id: "drof" },
  covers: ["drof.tab.prosess"],
};
