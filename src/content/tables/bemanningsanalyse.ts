import { GOALS_COLUMN } from "./goalsColumn";
import type { TableDefinition } from "./TableDefinition";

/** The same for staffing as the analysis of competence. */
export const BEMANNINGSANALYSE: TableDefinition = {
  id: "mal.tab.bemanningsanalyse",
  step: "s5",
  title: { nb: "Bemanningsanalyse", nn: "Bemanningsanalyse" },
  purpose: {
    nb: "Gjør det samme for bemanningen som kompetanseanalysen gjør for kompetansen.",
    nn: "Gjer det same for bemanninga som kompetanseanalysen gjer for kompetansen.",
  },
  difference: {
    nb: "Velg denne når dere vil beskrive behovet med ord. «Bemanningsbehov» regner det ut fra tall.",
    nn: "Vel denne når de vil skildre behovet med ord. «Bemanningsbehov» reknar det ut frå tal.",
  },
  columns: [
    {
      id: "requirements",
      name: { nb: "Bemanningskrav", nn: "Bemanningskrav" },
      kind: "text",
      help: {
        nb: "Tjenesten eller stillingsgruppen, og hvor mange årsverk den krever.",
        nn: "Tenesta eller stillingsgruppa, og kor mange årsverk ho krev.",
      },
      synonyms: ["Krav", "Ønsket bemanning", "Ønskt bemanning"],
      width: 20,
    },
    {
      id: "today",
      name: { nb: "Bemanning i dag", nn: "Bemanning i dag" },
      kind: "text",
      help: { nb: "Hvor mange dere er i dag.", nn: "Kor mange de er i dag." },
      synonyms: ["I dag", "Årsverk i dag", "Dagens bemanning"],
      width: 20,
    },
    {
      id: "needs",
      name: { nb: "Bemanningsbehov", nn: "Bemanningsbehov" },
      kind: "text",
      help: {
        nb: "Det som mangler, eller som dere har for mye av.",
        nn: "Det som manglar, eller som de har for mykje av.",
      },
      synonyms: ["Behov", "Gap"],
      width: 20,
    },
    GOALS_COLUMN,
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "mal" },
  covers: ["mal.tab.bemanningsanalyse"],
};
