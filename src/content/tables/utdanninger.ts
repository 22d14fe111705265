import type { TableDefinition } from "./TableDefinition";

/** How many have each education, and how many are to have it. */
export const UTDANNINGER: TableDefinition = {
  id: "own.utdanninger",
  step: "s5",
  title: { nb: "Utdanninger vi har, ønsker og mangler", nn: "Utdanningar vi har, ønskjer og manglar" },
  purpose: {
    nb: "Viser hvor mange som har hver utdanning i dag, hvor mange dere ønsker, og hvor mange som mangler. Tell det samme i alle rader: ansatte eller årsverk.",
    nn: "Viser kor mange som har kvar utdanning i dag, kor mange de ønskjer, og kor mange som manglar. Tel det same i alle rader: tilsette eller årsverk.",
  },
  columns: [
    {
      id: "education",
      name: { nb: "Utdanning", nn: "Utdanning" },
      kind: "text",
      help: {
        nb: "Utdanningen og tjenesten, for eksempel «Kreftsykepleier, hjemmetjenesten».",
        nn: "Utdanninga og tenesta, til dømes «Kreftsjukepleiar, heimetenesta».",
      },
      synonyms: ["Kompetanse", "Fagbrev", "Studium", "Yrke"],
      width: 26,
    },
    {
      id: "have",
      name: { nb: "Har", nn: "Har" },
      kind: "number",
      help: { nb: "Hvor mange som har utdanningen i dag.", nn: "Kor mange som har utdanninga i dag." },
      synonyms: ["Antall i dag", "Tal i dag", "I dag"],
      width: 9,
    },
    {
      id: "want",
      name: { nb: "Ønsker", nn: "Ønskjer" },
      kind: "number",
      help: {
        nb: "Hvor mange dere vil ha ved slutten av planperioden.",
        nn: "Kor mange de vil ha ved slutten av planperioden.",
      },
      synonyms: ["Behov", "Ønsket antall", "Ønskt tal"],
      width: 9,
    },
    {
      id: "lacking",
      name: { nb: "Mangler", nn: "Manglar" },
      kind: "computed",
      help: { nb: "Det dere ønsker, minus det dere har.", nn: "Det de ønskjer, minus det de har." },
      synonyms: ["Gap", "Differanse", "Avvik"],
      width: 9,
    },
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "own" },
  covers: [],
};
