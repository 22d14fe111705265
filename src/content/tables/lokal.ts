import type { TableDefinition } from "./TableDefinition";

/** What the unit's discussion led to. */
export const LOKAL: TableDefinition = {
  id: "drof.tab.lokal",
  step: "s5",
  title: { nb: "Resultat av drøftingen i enheten", nn: "Resultat av drøftinga i eininga" },
  purpose: {
    nb: "Samler det enheten kommer fram til: mål, kritiske kompetansebehov og forslag til tiltak.",
    nn: "Samlar det eininga kjem fram til: mål, kritiske kompetansebehov og forslag til tiltak.",
  },
  columns: [
    {
      id: "goals",
      name: { nb: "Mål og bidrag for enheten", nn: "Mål og bidrag for eininga" },
      kind: "text",
      help: { nb: "Det strategien venter av enheten.", nn: "Det strategien ventar av eininga." },
      synonyms: ["Mål", "Bidrag"],
      width: 24,
    },
    {
      id: "criticalNeed",
      name: { nb: "Kritisk kompetansebehov", nn: "Kritisk kompetansebehov" },
      kind: "text",
      synonyms: ["Kompetansebehov", "Behov"],
      width: 24,
    },
    {
      id: "proposal",
      name: { nb: "Forslag til kompetansetiltak", nn: "Forslag til kompetansetiltak" },
      kind: "text",
      synonyms: ["Tiltak", "Forslag til tiltak", "Forslag"],
      width: 24,
    },
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "drof" },
  covers: ["drof.tab.lokal"],
};
