import type { TableDefinition } from "./TableDefinition";

const years = (name: string) => ({ ageGroup: { nb: `${name} år`, nn: `${name} år` } });

/** The inhabitants by age, now and when the plan's period ends. The age groups are Statistics Norway's. */
export const FOLKETALL: TableDefinition = {
  id: "own.folketall",
  step: "s3",
  title: { nb: "Folketall etter alder", nn: "Folketal etter alder" },
  purpose: {
    nb: "Viser hvordan folketallet i hver aldersgruppe endrer seg fram til slutten av planperioden. Tallene finner dere hos SSB: tabell 07459 (befolkning) og 14746 (framskrevet folkemengde, hovedalternativet fra 2026).",
    nn: "Viser korleis folketalet i kvar aldersgruppe endrar seg fram til slutten av planperioden. Tala ligg hos SSB: tabell 07459 (folkemengd) og 14746 (framskriven folkemengd, hovudalternativet frå 2026).",
  },
  columns: [
    {
      id: "ageGroup",
      name: { nb: "Aldersgruppe", nn: "Aldersgruppe" },
      kind: "text",
      synonyms: ["Alder", "Gruppe"],
      width: 17,
    },
    {
      id: "today",
      name: { nb: "Nå", nn: "No" },
      kind: "number",
      help: {
        nb: "Antall innbyggere ved starten av året. Oppgi året i navnet på kolonnen.",
        nn: "Talet på innbyggjarar ved starten av året. Oppgi året i namnet på kolonnen.",
      },
      synonyms: ["I dag", "Folketall", "Folketal", "Innbyggere", "Innbyggjarar"],
      width: 11,
    },
    {
      id: "future",
      name: { nb: "Ved slutten av planperioden", nn: "Ved slutten av planperioden" },
      kind: "number",
      help: { nb: "Framskrevet antall innbyggere.", nn: "Framskrive tal på innbyggjarar." },
      synonyms: ["Framskriving", "Framskrevet", "Framskrive", "Prognose"],
      width: 15,
    },
    {
      id: "change",
      name: { nb: "Endring", nn: "Endring" },
      kind: "computed",
      help: { nb: "Tallet ved slutten minus tallet nå.", nn: "Talet ved slutten minus talet no." },
      synonyms: ["Differanse", "Vekst", "Utvikling"],
      width: 11,
    },
    {
      id: "meaning",
      name: { nb: "Hva det betyr for tjenestene", nn: "Kva det betyr for tenestene" },
      kind: "text",
      synonyms: ["Betydning", "Konsekvens", "Konsekvenser", "Konsekvensar"],
      width: 22,
    },
  ],
  startingRows: [
    ...["0", "1–5", "6–12", "13–15", "16–19", "20–44", "45–66", "67–79", "80–89"].map(years),
    { ageGroup: { nb: "90 år og eldre", nn: "90 år og eldre" } },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "ks", place: "steg 3" },
  covers: [],
};
