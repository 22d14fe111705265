import type { TableDefinition } from "./TableDefinition";

/** What is done together through the year. The rows are examples in general terms: the source's own are Nittedal's. */
export const ARSPLAN: TableDefinition = {
  id: "nitt.tab.arsplan",
  step: "s7",
  title: { nb: "Årsplan", nn: "Årsplan" },
  purpose: {
    nb: "Viser hva dere gjør sammen gjennom året. Radene er eksempler: bytt dem ut med deres egne.",
    nn: "Viser kva de gjer saman gjennom året. Radene er døme: byt dei ut med dykkar eigne.",
  },
  columns: [
    { id: "nr", name: { nb: "Nr", nn: "Nr" }, kind: "number", synonyms: ["Nummer", "Nr."], width: 5 },
    {
      id: "activity",
      name: { nb: "Aktivitet", nn: "Aktivitet" },
      kind: "text",
      synonyms: ["Tiltak", "Hva", "Kva", "Tema"],
      width: 44,
    },
    {
      id: "time",
      name: { nb: "Tid", nn: "Tid" },
      kind: "date",
      help: { nb: "En måned eller en dato.", nn: "Ein månad eller ein dato." },
      synonyms: ["Når", "Måned", "Månad", "Tidspunkt"],
      width: 14,
    },
  ],
  startingRows: [
    {
      nr: { nb: "1", nn: "1" },
      activity: {
        nb: "Arbeidsplassen som læringsarena: tema i medbestemmelsesutvalget og på ledersamling. Arbeidsplassene prøver ut verktøy.",
        nn: "Arbeidsplassen som læringsarena: tema i medbestemmingsutvalet og på leiarsamling. Arbeidsplassane prøver ut verktøy.",
      },
      time: { nb: "August", nn: "August" },
    },
    {
      nr: { nb: "2", nn: "2" },
      activity: {
        nb: "Samskaping og innbyggerinvolvering: metoder på ledersamling, en e-læringsmodul og en verktøykasse.",
        nn: "Samskaping og innbyggjarinvolvering: metodar på leiarsamling, ein e-læringsmodul og ei verktøykasse.",
      },
      time: { nb: "September", nn: "September" },
    },
    {
      nr: { nb: "3", nn: "3" },
      activity: {
        nb: "E-læring for dem som er med i rekruttering.",
        nn: "E-læring for dei som er med i rekruttering.",
      },
      time: { nb: "Oktober", nn: "Oktober" },
    },
    {
      nr: { nb: "4", nn: "4" },
      activity: {
        nb: "Samling om samarbeidet mellom ledelse, tillitsvalgte og verneombud: hovedavtalen, arbeidsmiljøloven, HMS-forskriften og hva vi kan gjøre bedre.",
        nn: "Samling om samarbeidet mellom leiing, tillitsvalde og verneombod: hovudavtalen, arbeidsmiljølova, HMS-forskrifta og kva vi kan gjere betre.",
      },
      time: { nb: "November", nn: "November" },
    },
  ],
  holds: "rows",
  origin: "seed",
  source: { id: "nitt" },
  covers: ["nitt.tab.arsplan"],
};
