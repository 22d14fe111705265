import type { TableDefinition } from "./TableDefinition";

/** Needs and the forms of learning that meet them. */
export const LAERING: TableDefinition = {
  id: "veil.tab.laering",
  step: "s6",
  title: { nb: "Læringsformer", nn: "Læringsformer" },
  purpose: {
    nb: "Kobler hvert kompetansebehov til en måte å lære på, og til tiden og ressursene det krever.",
    nn: "Koplar kvart kompetansebehov til ein måte å lære på, og til tida og ressursane det krev.",
  },
  columns: [
    {
      id: "need",
      name: { nb: "Kompetansebehov", nn: "Kompetansebehov" },
      kind: "text",
      synonyms: ["Behov"],
      width: 20,
    },
    {
      id: "form",
      name: { nb: "Læringsform", nn: "Læringsform" },
      kind: "text",
      synonyms: ["Metode", "Form"],
      width: 24,
    },
    {
      id: "arena",
      name: { nb: "Læringsarena", nn: "Læringsarena" },
      kind: "text",
      synonyms: ["Arena", "Sted", "Stad"],
      width: 18,
    },
    {
      id: "arrangement",
      name: { nb: "Tilrettelegging (tid og ressurser)", nn: "Tilrettelegging (tid og ressursar)" },
      kind: "text",
      help: { nb: "Det lederen må sette av eller ordne.", nn: "Det leiaren må setje av eller ordne." },
      synonyms: ["Tilrettelegging", "Tid og ressurser", "Tid og ressursar", "Ressurser", "Ressursar"],
      width: 22,
    },
  ],
  startingRows: [
    { form: { nb: "Kompetansedeling på arbeidsplassen", nn: "Kompetansedeling på arbeidsplassen" } },
    {
      form: {
        nb: "Læringsapper, spillteknologi, podkaster, korte e-læringsmoduler",
        nn: "Læringsappar, spelteknologi, podkastar, korte e-læringsmodular",
      },
    },
    { form: { nb: "Etter- og videreutdanning", nn: "Etter- og vidareutdanning" } },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "veil" },
  covers: ["veil.tab.laering"],
};
