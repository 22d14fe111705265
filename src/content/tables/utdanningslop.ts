import type { Localized } from "../Language";
import type { TableColumn, TableDefinition } from "./TableDefinition";

function yearColumn(number: number, help: Localized): TableColumn {
  const name = `År ${number}`;
  return {
    id: `year${number}`,
    name: { nb: name, nn: name },
    yearName: { year: number - 1, before: "" },
    kind: "number",
    help,
    synonyms: [`${number}. år`, `År${number}`],
    width: 8,
  };
}

/** How many are on their way through each education in each year, and what it costs. */
export const UTDANNINGSLOP: TableDefinition = {
  id: "own.utdanningslop",
  step: "s6",
  title: { nb: "Utdanningsløp per år", nn: "Utdanningsløp per år" },
  purpose: {
    nb: "Viser hvor mange som er i gang med hver utdanning i hvert år av planperioden, og hva det koster. Årskolonnene får årstallene som navn når planperioden er fylt inn.",
    nn: "Viser kor mange som er i gang med kvar utdanning i kvart år av planperioden, og kva det kostar. Årskolonnane får årstala som namn når planperioden er fylt inn.",
  },
  columns: [
    {
      id: "education",
      name: { nb: "Utdanning", nn: "Utdanning" },
      kind: "text",
      help: { nb: "Utdanningen, aldri hvem som tar den.", nn: "Utdanninga, aldri kven som tek ho." },
      synonyms: ["Kompetanse", "Fagbrev", "Studium", "Utdanningsløp"],
      width: 24,
    },
    yearColumn(1, {
      nb: "Hvor mange som er i løpet det første året i planperioden.",
      nn: "Kor mange som er i løpet det første året i planperioden.",
    }),
    yearColumn(2, { nb: "Hvor mange det andre året.", nn: "Kor mange det andre året." }),
    yearColumn(3, { nb: "Hvor mange det tredje året.", nn: "Kor mange det tredje året." }),
    yearColumn(4, { nb: "Hvor mange det fjerde året.", nn: "Kor mange det fjerde året." }),
    {
      id: "cost",
      name: { nb: "Kostnad", nn: "Kostnad" },
      kind: "amount",
      help: {
        nb: "Kommunens kostnad for alle årene, i kroner.",
        nn: "Kostnaden kommunen har for alle åra, i kroner.",
      },
      synonyms: ["Kostnader", "Kostnadar", "Sum", "Økonomi"],
      width: 12,
    },
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "own" },
  covers: [],
};
