import type { TableDefinition } from "./TableDefinition";

/** Figures on population and staff, and what they mean. */
export const BEMANNINGSDATA: TableDefinition = {
  id: "mal.tab.bemanningsdata",
  step: "s5",
  title: { nb: "Data om bemanningen", nn: "Data om bemanninga" },
  purpose: {
    nb: "Samler tall om befolkning og ansatte, og hva de betyr for planen.",
    nn: "Samlar tal om befolkning og tilsette, og kva dei betyr for planen.",
  },
  columns: [
    { id: "topic", name: { nb: "Data om", nn: "Data om" }, kind: "text", synonyms: ["Tema", "Faktor"], width: 18 },
    {
      id: "finding",
      name: { nb: "Funn", nn: "Funn" },
      kind: "text",
      help: { nb: "Tallet eller utviklingen, med år.", nn: "Talet eller utviklinga, med år." },
      synonyms: ["Tall", "Tal", "Resultat"],
      width: 26,
    },
    {
      id: "source",
      name: { nb: "Kilde", nn: "Kjelde" },
      kind: "text",
      help: { nb: "For eksempel SSB, KS eller lønnssystemet.", nn: "Til dømes SSB, KS eller lønssystemet." },
      synonyms: ["Hentet fra", "Henta frå"],
      width: 14,
    },
    {
      id: "meaning",
      name: {
        nb: "Hva betyr disse faktorene for kompetanse- og bemanningsbehov?",
        nn: "Kva betyr desse faktorane for kompetanse- og bemanningsbehov?",
      },
      kind: "text",
      synonyms: ["Betydning", "Konsekvens", "Vurdering"],
      width: 26,
    },
  ],
  startingRows: [
    { topic: { nb: "Demografi", nn: "Demografi" } },
    { topic: { nb: "Turnover", nn: "Turnover" } },
    { topic: { nb: "Stillingsstørrelser", nn: "Stillingsstorleikar" } },
    { topic: { nb: "Annet", nn: "Anna" } },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "mal" },
  covers: ["mal.tab.bemanningsdata"],
};
