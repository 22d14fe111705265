import { GOALS_COLUMN } from "./goalsColumn";
import type { TableDefinition } from "./TableDefinition";

/** Requirements, capital and needs, with the slides' questions as help. */
export const ANALYSE: TableDefinition = {
  id: "deck.tab.analyse",
  step: "s5",
  title: { nb: "Kompetanseanalyse med spørsmål", nn: "Kompetanseanalyse med spørsmål" },
  purpose: {
    nb: "Setter kravene opp mot det dere kan, ett spørsmål i hver kolonne. Behovet er det som mangler eller ikke blir brukt.",
    nn: "Set krava opp mot det de kan, eitt spørsmål i kvar kolonne. Behovet er det som manglar eller ikkje blir brukt.",
  },
  difference: {
    nb: "Velg denne når dere skal drøfte dere fram til behovene. Kolonnene er de samme som i «Kompetanseanalyse», så bruk bare én av dem.",
    nn: "Vel denne når de skal drøfte dykk fram til behova. Kolonnane er dei same som i «Kompetanseanalyse», så bruk berre éin av dei.",
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
      help: {
        nb: "Hvilken kompetanse må vi ha for å nå målene og løse oppgavene så godt som vi ønsker?",
        nn: "Kva kompetanse må vi ha for å nå måla og løyse oppgåvene så godt som vi ønskjer?",
      },
      synonyms: ["Krav", "Ønsket kompetanse", "Ønskt kompetanse"],
      width: 20,
    },
    {
      id: "capital",
      name: { nb: "Kompetansekapital", nn: "Kompetansekapital" },
      kind: "text",
      help: { nb: "Har vi det som kravene sier at vi trenger?", nn: "Har vi det som krava seier at vi treng?" },
      synonyms: ["Kompetanse i dag", "Nåværende kompetanse", "Noverande kompetanse", "Kapital"],
      width: 20,
    },
    {
      id: "needs",
      name: { nb: "Kompetansebehov", nn: "Kompetansebehov" },
      kind: "text",
      help: {
        nb: "Hva mangler vi, og hva har vi som ikke blir brukt?",
        nn: "Kva manglar vi, og kva har vi som ikkje blir brukt?",
      },
      synonyms: ["Behov", "Gap", "Kompetansegap"],
      width: 20,
    },
    GOALS_COLUMN,
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "deck" },
  covers: ["deck.tab.analyse"],
};
