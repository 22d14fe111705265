import type { Localized } from "../Language";
import type { TableColumn, TableDefinition } from "./TableDefinition";

function ageColumn(id: string, name: Localized, synonyms: readonly string[]): TableColumn {
  return { id, name, kind: "number", help: FEW, synonyms, width: 8 };
}

const FEW = {
  nb: "Antall ansatte i denne alderen. Skriv «under 5» når det er færre enn fem.",
  nn: "Talet på tilsette i denne alderen. Skriv «under 5» når det er færre enn fem.",
};

/** How old the staff of each group of positions are, and how many will leave. Groups are never so small that one knows who. */
export const ALDER: TableDefinition = {
  id: "own.alder",
  step: "s5",
  title: { nb: "Alder og avgang per stillingsgruppe", nn: "Alder og avgang per stillingsgruppe" },
  purpose: {
    nb: "Viser alderen i hver stillingsgruppe og hvor mange som ventes å gå av. Planen er offentlig: Slå sammen stillingsgrupper med færre enn fem ansatte, og skriv «under 5» for små tall, så ingen kan kjennes igjen.",
    nn: "Viser alderen i kvar stillingsgruppe og kor mange som er venta å gå av. Planen er offentleg: Slå saman stillingsgrupper med færre enn fem tilsette, og skriv «under 5» for små tal, så ingen kan kjennast att.",
  },
  columns: [
    {
      id: "positionGroup",
      name: { nb: "Stillingsgruppe", nn: "Stillingsgruppe" },
      kind: "text",
      help: {
        nb: "En gruppe med minst fem ansatte, så ingen kan kjennes igjen.",
        nn: "Ei gruppe med minst fem tilsette, så ingen kan kjennast att.",
      },
      synonyms: ["Stilling", "Stillingskategori", "Yrkesgruppe"],
      width: 20,
    },
    {
      id: "employees",
      name: { nb: "Ansatte", nn: "Tilsette" },
      kind: "number",
      synonyms: ["Antall ansatte", "Tal på tilsette", "I alt"],
      width: 9,
    },
    ageColumn("under40", { nb: "Under 40 år", nn: "Under 40 år" }, ["Til og med 39 år", "0–39 år"]),
    ageColumn("from40", { nb: "40–54 år", nn: "40–54 år" }, ["40-54 år", "40–54"]),
    ageColumn("from55", { nb: "55–61 år", nn: "55–61 år" }, ["55-61 år", "55–61"]),
    ageColumn("from62", { nb: "62 år og eldre", nn: "62 år og eldre" }, ["62+", "Over 61 år"]),
    {
      id: "leaving",
      name: { nb: "Ventet avgang", nn: "Venta avgang" },
      kind: "number",
      help: {
        nb: "Hvor mange som ventes å gå av eller slutte i planperioden. Skriv «under 5» når det er færre enn fem.",
        nn: "Kor mange som er venta å gå av eller slutte i planperioden. Skriv «under 5» når det er færre enn fem.",
      },
      synonyms: ["Avgang", "Forventet avgang", "Pensjonering", "Naturlig avgang", "Naturleg avgang"],
      width: 10,
    },
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "own" },
  covers: [],
};
