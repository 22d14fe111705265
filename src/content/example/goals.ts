import type { ExampleRow } from "./ExamplePlan";

/** The goals that challenge Solvik's competence, as rows of nitt.tab.maal. */
export const GOALS: readonly ExampleRow[] = [
  {
    source: { nb: "Kommuneplanens samfunnsdel", nn: "Samfunnsdelen i kommuneplanen" },
    goals: {
      nb: "Innbyggerne skal kunne bo hjemme så lenge de ønsker",
      nn: "Innbyggjarane skal kunne bu heime så lenge dei ønskjer",
    },
    challenge: {
      nb: "Hjemmetjenesten må ha flere sykepleiere og fagarbeidere, og kunne mer om demens, rehabilitering og velferdsteknologi.",
      nn: "Heimetenesta må ha fleire sjukepleiarar og fagarbeidarar, og kunne meir om demens, rehabilitering og velferdsteknologi.",
    },
  },
  {
    source: { nb: "Oppvekstplanen", nn: "Oppvekstplanen" },
    goals: {
      nb: "Alle barn skal møte kvalifiserte voksne i barnehage og skole",
      nn: "Alle barn skal møte kvalifiserte vaksne i barnehage og skule",
    },
    challenge: {
      nb: "To pedagogiske ledere og sju lærere mangler utdanningen som kreves.",
      nn: "To pedagogiske leiarar og sju lærarar manglar utdanninga som krevst.",
    },
  },
  {
    source: { nb: "Arbeidsgiverstrategien", nn: "Arbeidsgivarstrategien" },
    goals: { nb: "Solvik skal være en heltidskommune", nn: "Solvik skal vere ein heiltidskommune" },
    challenge: {
      nb: "Små stillinger gjør at vi mister folk med fagutdanning. Lederne må planlegge turnusen på en annen måte.",
      nn: "Små stillingar gjer at vi mistar folk med fagutdanning. Leiarane må planleggje turnusen på ein annan måte.",
    },
  },
  {
    source: { nb: "Økonomiplanen", nn: "Økonomiplanen" },
    goals: {
      nb: "Innbyggerne skal ha trygt vann og få svar i tide i plan- og byggesaker",
      nn: "Innbyggjarane skal ha trygt vatn og få svar i tide i plan- og byggjesaker",
    },
    challenge: {
      nb: "Kunnskapen finnes hos få. En driftsoperatør går av i 2029, og bare én kan lage arealplaner.",
      nn: "Kunnskapen finst hos få. Ein driftsoperatør går av i 2029, og berre éin kan lage arealplanar.",
    },
  },
  {
    source: { nb: "Digitaliseringsstrategien", nn: "Digitaliseringsstrategien" },
    goals: {
      nb: "Innbyggerne skal få hjelp til å bruke digitale tjenester",
      nn: "Innbyggjarane skal få hjelp til å bruke digitale tenester",
    },
    challenge: {
      nb: "Oppgaver med post og arkiv faller bort. Servicetorget må kunne gi digital veiledning i stedet.",
      nn: "Oppgåver med post og arkiv fell bort. Servicetorget må kunne gi digital rettleiing i staden.",
    },
  },
];
