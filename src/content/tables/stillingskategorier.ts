import type { TableDefinition } from "./TableDefinition";

/** Needs by kind of position. */
export const STILLINGSKATEGORIER: TableDefinition = {
  id: "nitt.tab.stillingskategorier",
  step: "s5",
  title: { nb: "Kompetansebehov etter stillingskategori", nn: "Kompetansebehov etter stillingskategori" },
  purpose: {
    nb: "En enkel oversikt over hva dere trenger. Den oppsummerer rekrutteringsbehovet, de sju faktorene og hvordan dere bruker kompetansen.",
    nn: "Ei enkel oversikt over kva de treng. Ho oppsummerer rekrutteringsbehovet, dei sju faktorane og korleis de bruker kompetansen.",
  },
  columns: [
    {
      id: "category",
      name: { nb: "Stillingskategori", nn: "Stillingskategori" },
      kind: "text",
      synonyms: ["Stilling", "Stillingsgruppe", "Yrke", "Yrkesgruppe"],
      width: 20,
    },
    {
      id: "needs",
      name: { nb: "Kompetansebehov", nn: "Kompetansebehov" },
      kind: "text",
      synonyms: ["Behov", "Behov for kompetanse"],
      width: 40,
    },
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "nitt" },
  covers: ["nitt.tab.stillingskategorier"],
};
