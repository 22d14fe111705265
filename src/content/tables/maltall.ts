import type { TableDefinition } from "./TableDefinition";

/** What shows that the goals are reached. */
export const MALTALL: TableDefinition = {
  id: "own.maltall",
  step: "s3",
  title: { nb: "Mål med indikator", nn: "Mål med indikator" },
  purpose: {
    nb: "Viser hva som forteller om målene er nådd: hvor dere er nå, hvor dere skal, og hvem som måler.",
    nn: "Viser kva som fortel om måla er nådde: kvar de er no, kvar de skal, og kven som måler.",
  },
  difference: {
    nb: "Gjelder de samme målene som «Mål og hva de krever av kompetanse», men handler om hvordan de måles.",
    nn: "Gjeld dei same måla som «Mål og kva dei krev av kompetanse», men handlar om korleis dei blir målte.",
  },
  columns: [
    { id: "goal", name: { nb: "Mål", nn: "Mål" }, kind: "goals", synonyms: ["Målsetting", "Målsetjing"], width: 21 },
    {
      id: "indicator",
      name: { nb: "Indikator", nn: "Indikator" },
      kind: "text",
      help: {
        nb: "Det dere måler, for eksempel andelen årsverk med fagutdanning.",
        nn: "Det de måler, til dømes delen av årsverka med fagutdanning.",
      },
      synonyms: ["Måleindikator", "Hva vi måler", "Kva vi måler", "Kriterium"],
      width: 19,
    },
    {
      id: "now",
      name: { nb: "Nå", nn: "No" },
      kind: "text",
      help: { nb: "Verdien i dag, med år.", nn: "Verdien i dag, med år." },
      synonyms: ["Status", "I dag", "Utgangspunkt", "Nåverdi"],
      width: 12,
    },
    {
      id: "latest",
      name: { nb: "Siste måling", nn: "Siste måling" },
      kind: "text",
      help: {
        nb: "Verdien sist dere målte, med år. Årsrapporten henter den her.",
        nn: "Verdien sist de målte, med år. Årsrapporten hentar han her.",
      },
      synonyms: ["Målt", "Resultat", "Siste verdi", "Måling"],
      width: 12,
    },
    {
      id: "target",
      name: { nb: "Ønsket verdi", nn: "Ønskt verdi" },
      kind: "text",
      help: { nb: "For eksempel «80 %».", nn: "Til dømes «80 %»." },
      synonyms: ["Ønsket verdi og år", "Ønskt verdi og år", "Måltall", "Måltal", "Målverdi"],
      width: 13,
    },
    {
      id: "year",
      name: { nb: "Innen", nn: "Innan" },
      kind: "text",
      help: { nb: "Året verdien skal være nådd.", nn: "Året verdien skal vere nådd." },
      synonyms: ["År", "Målår", "Innen år", "Innan år"],
      width: 8,
    },
    {
      id: "source",
      name: { nb: "Kilde", nn: "Kjelde" },
      kind: "text",
      help: {
        nb: "For eksempel lønnssystemet, KOSTRA eller medarbeiderundersøkelsen.",
        nn: "Til dømes lønssystemet, KOSTRA eller medarbeidarundersøkinga.",
      },
      synonyms: ["Datakilde", "Datakjelde", "Hentet fra", "Henta frå"],
      width: 16,
    },
    {
      id: "measuredBy",
      name: { nb: "Hvem måler", nn: "Kven måler" },
      kind: "role",
      synonyms: ["Ansvarlig", "Ansvarleg", "Hvem", "Kven"],
      width: 16,
    },
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "own" },
  covers: [],
};
