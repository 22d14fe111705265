import type { TableDefinition } from "./TableDefinition";

/** Where two must know the same. */
export const TVILLING: TableDefinition = {
  id: "nitt.tab.tvilling",
  step: "s6",
  title: { nb: "Tvillingkompetanse", nn: "Tvillingkompetanse" },
  purpose: {
    nb: "Viser hvor to må kunne det samme, slik at arbeidet ikke stopper når én er borte. Skriv funksjoner, ikke navn.",
    nn: "Viser kvar to må kunne det same, slik at arbeidet ikkje stoppar når éin er borte. Skriv funksjonar, ikkje namn.",
  },
  columns: [
    {
      id: "system",
      name: { nb: "System eller arbeidsprosess", nn: "System eller arbeidsprosess" },
      kind: "text",
      synonyms: ["System", "Arbeidsprosess", "Oppgave", "Oppgåve"],
      width: 24,
    },
    {
      id: "daily",
      name: { nb: "Jobber med det til daglig (funksjon)", nn: "Jobbar med det til dagleg (funksjon)" },
      kind: "role",
      synonyms: ["Funksjon", "Jobber med det", "Jobbar med det"],
      width: 22,
    },
    {
      id: "twin",
      name: { nb: "Tvillingkompetanse (funksjon)", nn: "Tvillingkompetanse (funksjon)" },
      kind: "role",
      synonyms: ["Tvilling", "Stedfortreder", "Stadfortredar"],
      width: 22,
    },
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "nitt" },
  covers: ["nitt.tab.tvilling"],
};
