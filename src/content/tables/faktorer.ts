import type { TableDefinition } from "./TableDefinition";

/** Seven factors behind the need for competence. */
export const FAKTORER: TableDefinition = {
  id: "nitt.tab.faktorer",
  step: "s5",
  title: { nb: "Sju faktorer", nn: "Sju faktorar" },
  purpose: {
    nb: "Går gjennom sju faktorer som påvirker behovet for kompetanse, og hva dere kan gjøre med dem.",
    nn: "Går gjennom sju faktorar som påverkar behovet for kompetanse, og kva de kan gjere med dei.",
  },
  columns: [
    { id: "factor", name: { nb: "Faktor", nn: "Faktor" }, kind: "text", synonyms: ["Forhold", "Tema"], width: 28 },
    {
      id: "consequences",
      name: { nb: "Hvilke konsekvenser vil den få for oss?", nn: "Kva konsekvensar vil han få for oss?" },
      kind: "text",
      synonyms: ["Konsekvenser", "Konsekvensar", "Konsekvenser for oss", "Konsekvensar for oss"],
      width: 26,
    },
    {
      id: "influence",
      name: { nb: "Kan vi påvirke den?", nn: "Kan vi påverke han?" },
      kind: "choice",
      options: [
        { nb: "Ja", nn: "Ja" },
        { nb: "Delvis", nn: "Delvis" },
        { nb: "Nei", nn: "Nei" },
      ],
      synonyms: ["Påvirkning", "Påverknad"],
      width: 12,
    },
    {
      id: "wish",
      name: { nb: "Hva ønsker vi i så fall å gjøre?", nn: "Kva ønskjer vi i så fall å gjere?" },
      kind: "text",
      synonyms: ["Hva ønsker vi å gjøre?", "Kva ønskjer vi å gjere?", "Tiltak"],
      width: 26,
    },
  ],
  startingRows: [
    {
      factor: {
        nb: "Endringer i kommunens oppgaver, i fag og i teknologi",
        nn: "Endringar i oppgåvene til kommunen, i fag og i teknologi",
      },
    },
    { factor: { nb: "Endring i kommunens rolle", nn: "Endring i rolla til kommunen" } },
    { factor: { nb: "Demografiske endringer", nn: "Demografiske endringar" } },
    { factor: { nb: "Turnover", nn: "Turnover" } },
    { factor: { nb: "Deltid, sykefravær og pensjoneringsmønster", nn: "Deltid, sjukefråvær og pensjoneringsmønster" } },
    {
      factor: {
        nb: "Flyttemønster, pendlervilje og hvor attraktiv kommunen er å bo i",
        nn: "Flyttemønster, pendlarvilje og kor attraktiv kommunen er å bu i",
      },
    },
    { factor: { nb: "Lokalt næringsliv og arbeidsmarked", nn: "Lokalt næringsliv og lokal arbeidsmarknad" } },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "nitt" },
  covers: ["nitt.tab.faktorer"],
};
