import type { TableDefinition } from "./TableDefinition";

/** Goals that challenge the competence, and where they stand. */
export const MAAL: TableDefinition = {
  id: "nitt.tab.maal",
  step: "s3",
  title: { nb: "Mål og hva de krever av kompetanse", nn: "Mål og kva dei krev av kompetanse" },
  purpose: {
    nb: "Oppsummerer målene som stiller krav til kompetansen, og hvor de er hentet fra.",
    nn: "Oppsummerer måla som stiller krav til kompetansen, og kvar dei er henta frå.",
  },
  difference: {
    nb: "Målene her er de som behovene viser til. «Mål med indikator» viser hvordan dere måler om de er nådd.",
    nn: "Måla her er dei som behova viser til. «Mål med indikator» viser korleis de måler om dei er nådde.",
  },
  columns: [
    {
      id: "source",
      name: { nb: "Kilde", nn: "Kjelde" },
      kind: "text",
      help: { nb: "Planen, loven eller vedtaket målet står i.", nn: "Planen, lova eller vedtaket målet står i." },
      synonyms: ["Dokument", "Plan", "Hentet fra", "Henta frå"],
      width: 22,
    },
    {
      id: "goals",
      name: { nb: "Mål, satsingsområder og strategier", nn: "Mål, satsingsområde og strategiar" },
      kind: "text",
      synonyms: ["Mål", "Satsingsområder", "Satsingsområde", "Strategier", "Strategiar"],
      width: 26,
    },
    {
      id: "challenge",
      name: { nb: "Hvordan det utfordrer oss på kompetanse", nn: "Korleis det utfordrar oss på kompetanse" },
      kind: "text",
      help: {
        nb: "Det vi må kunne for å nå målet, og ikke kan godt nok i dag.",
        nn: "Det vi må kunne for å nå målet, og ikkje kan godt nok i dag.",
      },
      synonyms: ["Utfordring", "Kompetansekrav", "Konsekvens for kompetanse"],
      width: 26,
    },
  ],
  startingRows: [
    { source: { nb: "Nasjonale styringsdokumenter", nn: "Nasjonale styringsdokument" } },
    { source: { nb: "Kommuneplanens samfunnsdel", nn: "Samfunnsdelen i kommuneplanen" } },
    { source: { nb: "Organisasjonspolitikken", nn: "Organisasjonspolitikken" } },
    {
      source: {
        nb: "Budsjett og økonomiplan med handlingsprogram",
        nn: "Budsjett og økonomiplan med handlingsprogram",
      },
    },
    { source: { nb: "Administrative mål og planer", nn: "Administrative mål og planar" } },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "nitt" },
  covers: ["nitt.tab.maal"],
};
