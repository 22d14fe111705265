import type { TableDefinition } from "./TableDefinition";

/** Who takes part, and how. */
export const MEDVIRKNING: TableDefinition = {
  id: "mal.tab.medvirkning",
  step: "s1",
  title: { nb: "Medvirkning", nn: "Medverknad" },
  purpose: {
    nb: "Viser hvem som er med i arbeidet med planen, og hvordan.",
    nn: "Viser kven som er med i arbeidet med planen, og korleis.",
  },
  columns: [
    {
      id: "who",
      name: { nb: "Hvem skal medvirke", nn: "Kven skal medverke" },
      kind: "role",
      help: { nb: "En gruppe, et utvalg eller en funksjon.", nn: "Ei gruppe, eit utval eller ein funksjon." },
      synonyms: ["Hvem", "Kven", "Deltaker", "Deltakar", "Gruppe"],
      width: 20,
    },
    {
      id: "how",
      name: { nb: "På hvilken måte", nn: "På kva måte" },
      kind: "text",
      help: { nb: "Det de bidrar med, og når de blir hørt.", nn: "Det dei bidreg med, og når dei blir høyrde." },
      synonyms: ["Hvordan", "Korleis", "Bidrag", "Oppgave", "Oppgåve"],
      width: 30,
    },
  ],
  startingRows: [
    { who: { nb: "Ledere", nn: "Leiarar" } },
    { who: { nb: "Ansatte", nn: "Tilsette" } },
    { who: { nb: "Tillitsvalgte", nn: "Tillitsvalde" } },
    { who: { nb: "Verneombud", nn: "Verneombod" } },
    {
      who: {
        nb: "Eldreråd, ungdomsråd og råd for personer med funksjonsnedsettelse",
        nn: "Eldreråd, ungdomsråd og råd for personar med funksjonsnedsetjing",
      },
    },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "mal" },
  covers: ["mal.tab.medvirkning"],
};
