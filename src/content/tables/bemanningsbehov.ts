import { GOALS_COLUMN } from "./goalsColumn";
import type { TableDefinition } from "./TableDefinition";

/** How many are missing in each group of positions. */
export const BEMANNINGSBEHOV: TableDefinition = {
  id: "own.bemanningsbehov",
  step: "s5",
  title: { nb: "Bemanningsbehov", nn: "Bemanningsbehov" },
  purpose: {
    nb: "Regner ut hvor mange årsverk som mangler i hver stillingsgruppe når ventet avgang er trukket fra.",
    nn: "Reknar ut kor mange årsverk som manglar i kvar stillingsgruppe når venta avgang er trekt frå.",
  },
  difference: {
    nb: "Velg denne når dere har tall. «Bemanningsanalyse» beskriver det samme med ord.",
    nn: "Vel denne når de har tal. «Bemanningsanalyse» skildrar det same med ord.",
  },
  columns: [
    {
      id: "positionGroup",
      name: { nb: "Stillingsgruppe", nn: "Stillingsgruppe" },
      kind: "text",
      synonyms: ["Stilling", "Stillingskategori", "Yrkesgruppe"],
      width: 20,
    },
    {
      id: "today",
      name: { nb: "Årsverk i dag", nn: "Årsverk i dag" },
      kind: "number",
      synonyms: ["Årsverk", "Antall årsverk", "Tal årsverk", "Bemanning i dag"],
      width: 10,
    },
    {
      id: "leaving",
      name: { nb: "Forventet avgang", nn: "Venta avgang" },
      kind: "number",
      help: {
        nb: "Årsverk som går av fram til det siste året av planperioden.",
        nn: "Årsverk som går av fram til det siste året av planperioden.",
      },
      synonyms: ["Avgang", "Pensjonering", "Naturlig avgang", "Naturleg avgang"],
      width: 11,
    },
    {
      id: "future",
      name: { nb: "Behov i år X", nn: "Behov i år X" },
      yearName: { year: "last", before: "Behov i " },
      kind: "number",
      help: {
        nb: "Årsverk dere trenger i det siste året av planperioden.",
        nn: "Årsverk de treng i det siste året av planperioden.",
      },
      synonyms: ["Behov", "Framtidig behov", "Årsverksbehov"],
      width: 10,
    },
    {
      id: "gap",
      name: { nb: "Mangler", nn: "Manglar" },
      formerNames: ["Gap"],
      kind: "computed",
      help: {
        nb: "Behovet minus årsverkene i dag, pluss avgangen.",
        nn: "Behovet minus årsverka i dag, pluss avgangen.",
      },
      synonyms: ["Differanse", "Mangel", "Avvik"],
      width: 8,
    },
    GOALS_COLUMN,
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "own" },
  covers: [],
};
