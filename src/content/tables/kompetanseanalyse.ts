import { GOALS_COLUMN } from "./goalsColumn";
import type { TableDefinition } from "./TableDefinition";

/** Requirements, capital and needs, as the template orders them. */
export const KOMPETANSEANALYSE: TableDefinition = {
  id: "mal.tab.kompetanseanalyse",
  step: "s5",
  title: { nb: "Kompetanseanalyse", nn: "Kompetanseanalyse" },
  purpose: {
    nb: "Viser krav, kapital og behov for hver tjeneste eller stillingsgruppe.",
    nn: "Viser krav, kapital og behov for kvar teneste eller stillingsgruppe.",
  },
  difference: {
    nb: "Velg denne når dere kjenner behovene. «Kompetanseanalyse med spørsmål» har de samme kolonnene, med et spørsmål til hjelp i hver.",
    nn: "Vel denne når de kjenner behova. «Kompetanseanalyse med spørsmål» har dei same kolonnane, med eit spørsmål til hjelp i kvar.",
  },
  columns: [
    {
      id: "group",
      name: { nb: "Tjeneste/stillingsgruppe", nn: "Teneste/stillingsgruppe" },
      kind: "text",
      help: {
        nb: "Tjenesten eller gruppen raden gjelder, aldri enkeltpersoner.",
        nn: "Tenesta eller gruppa rada gjeld, aldri enkeltpersonar.",
      },
      synonyms: ["Tjeneste", "Teneste", "Stillingsgruppe", "Tjenesteområde", "Tenesteområde", "Enhet", "Eining"],
      width: 18,
    },
    {
      id: "requirements",
      name: { nb: "Kompetansekrav", nn: "Kompetansekrav" },
      kind: "text",
      help: { nb: "Den kompetansen oppgavene krever.", nn: "Den kompetansen oppgåvene krev." },
      synonyms: ["Krav", "Ønsket kompetanse", "Ønskt kompetanse"],
      width: 20,
    },
    {
      id: "capital",
      name: { nb: "Kompetansekapital", nn: "Kompetansekapital" },
      kind: "text",
      help: { nb: "Den kompetansen dere har i dag.", nn: "Den kompetansen de har i dag." },
      synonyms: ["Kompetanse i dag", "Nåværende kompetanse", "Noverande kompetanse", "Kapital"],
      width: 20,
    },
    {
      id: "needs",
      name: { nb: "Kompetansebehov", nn: "Kompetansebehov" },
      kind: "text",
      help: { nb: "Forskjellen mellom krav og kapital.", nn: "Skilnaden mellom krav og kapital." },
      synonyms: ["Behov", "Gap", "Kompetansegap"],
      width: 20,
    },
    GOALS_COLUMN,
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "mal" },
  covers: ["mal.tab.kompetanseanalyse"],
};
