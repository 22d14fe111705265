import type { TableDefinition } from "./TableDefinition";

/** The slides' three strategies, with measures and arenas. */
export const DECK_STRATEGI: TableDefinition = {
  id: "deck.tab.strategi",
  step: "s6",
  title: { nb: "Kompetansestrategier og tiltak", nn: "Kompetansestrategiar og tiltak" },
  purpose: {
    nb: "Går fra strategi til tiltak og læringsarena, med de tre strategiene fra lysbildene.",
    nn: "Går frå strategi til tiltak og læringsarena, med dei tre strategiane frå lysbileta.",
  },
  difference: {
    nb: "Velg denne når dere har valgt tre strategier: mobilisere, utvikle og rekruttere. «Satsingsområder og tiltak» har også med å avvikle eller omskolere.",
    nn: "Vel denne når de har valt tre strategiar: mobilisere, utvikle og rekruttere. «Satsingsområde og tiltak» har i tillegg med å avvikle eller omskolere.",
  },
  columns: [
    {
      id: "strategy",
      name: { nb: "Kompetansestrategi", nn: "Kompetansestrategi" },
      kind: "strategy",
      synonyms: ["Strategi", "Satsing"],
      width: 20,
    },
    {
      id: "measures",
      name: { nb: "Tiltak", nn: "Tiltak" },
      kind: "text",
      synonyms: ["Aktivitet", "Aktiviteter", "Aktivitetar"],
      width: 28,
    },
    {
      id: "arenas",
      name: { nb: "Læringsarena", nn: "Læringsarena" },
      kind: "text",
      help: { nb: "Der læringen skjer.", nn: "Der læringa skjer." },
      synonyms: ["Læringsarenaer", "Læringsarenaar", "Arena"],
      width: 24,
    },
  ],
  startingRows: [
    { strategy: { nb: "Mobilisere", nn: "Mobilisere" } },
    { strategy: { nb: "Utvikle", nn: "Utvikle" } },
    { strategy: { nb: "Rekruttere", nn: "Rekruttere" } },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "deck" },
  covers: ["deck.tab.strategi", "deck.strat.kjede"],
};
