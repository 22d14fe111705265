import type { TableDefinition } from "./TableDefinition";

/** Nittedal's five parts, with needs and measures. */
export const NITT_STRATEGI: TableDefinition = {
  id: "nitt.tab.strategi",
  step: "s6",
  title: { nb: "Fem deler: behov og tiltak", nn: "Fem delar: behov og tiltak" },
  purpose: {
    nb: "Viser behov og tiltak for hver av de fem delene.",
    nn: "Viser behov og tiltak for kvar av dei fem delane.",
  },
  difference: {
    nb: "Velg denne når dere har valgt fem deler. Den har behovet i en egen kolonne, men ikke læringsarena.",
    nn: "Vel denne når de har valt fem delar. Han har behovet i ein eigen kolonne, men ikkje læringsarena.",
  },
  columns: [
    { id: "strategy", name: { nb: "Del", nn: "Del" }, kind: "strategy", synonyms: ["Strategi", "Satsing"], width: 20 },
    {
      id: "needs",
      name: { nb: "Behov for kompetanse", nn: "Behov for kompetanse" },
      kind: "text",
      synonyms: ["Behov", "Kompetansebehov"],
      width: 28,
    },
    {
      id: "measures",
      name: { nb: "Tiltak", nn: "Tiltak" },
      kind: "text",
      synonyms: ["Aktivitet", "Aktiviteter", "Aktivitetar"],
      width: 28,
    },
  ],
  startingRows: [
    { strategy: { nb: "Bruke den kompetansen vi allerede har", nn: "Bruke den kompetansen vi allereie har" } },
    { strategy: { nb: "Utvikle vår kompetanse", nn: "Utvikle kompetansen vår" } },
    { strategy: { nb: "Samarbeide med andre", nn: "Samarbeide med andre" } },
    { strategy: { nb: "Rekruttere nye lærlinger", nn: "Rekruttere nye lærlingar" } },
    { strategy: { nb: "Rekruttere nye medarbeidere", nn: "Rekruttere nye medarbeidarar" } },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "nitt" },
  covers: ["nitt.tab.strategi"],
};
