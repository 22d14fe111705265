import type { TableDefinition } from "./TableDefinition";

/** The template's four strategies, with measures and arenas. */
export const MAL_STRATEGI: TableDefinition = {
  id: "mal.tab.strategi",
  step: "s6",
  title: { nb: "Satsingsområder og tiltak", nn: "Satsingsområde og tiltak" },
  purpose: {
    nb: "Viser tiltakene og læringsarenaene for hvert av malens satsingsområder.",
    nn: "Viser tiltaka og læringsarenaane for kvart av satsingsområda i malen.",
  },
  difference: {
    nb: "Velg denne når dere har valgt fire strategier, som i malen. Har dere tre, passer «Kompetansestrategier og tiltak», og har dere fem deler, passer «Fem deler: behov og tiltak».",
    nn: "Vel denne når de har valt fire strategiar, som i malen. Har de tre, passar «Kompetansestrategiar og tiltak», og har de fem delar, passar «Fem delar: behov og tiltak».",
  },
  columns: [
    {
      id: "strategy",
      name: { nb: "Satsingsområder", nn: "Satsingsområde" },
      kind: "strategy",
      synonyms: ["Satsing", "Strategi", "Strategier", "Strategiar"],
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
      name: { nb: "Læringsarenaer", nn: "Læringsarenaar" },
      kind: "text",
      help: {
        nb: "Der læringen skjer: i jobben, i gruppe, digitalt eller på kurs.",
        nn: "Der læringa skjer: i jobben, i gruppe, digitalt eller på kurs.",
      },
      synonyms: ["Læringsarena", "Arena"],
      width: 24,
    },
  ],
  startingRows: [
    { strategy: { nb: "Mobilisere kompetanse", nn: "Mobilisere kompetanse" } },
    { strategy: { nb: "Utvikle kompetanse", nn: "Utvikle kompetanse" } },
    { strategy: { nb: "Rekruttere", nn: "Rekruttere" } },
    { strategy: { nb: "Avvikle eller omskolere", nn: "Avvikle eller omskolere" } },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "mal" },
  covers: ["mal.tab.strategi"],
};
