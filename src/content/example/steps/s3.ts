import type { ExampleStep } from "../ExamplePlan";

/** Step 3 of the example: the goals and guidelines that the plan answers to. */
export const S3_EXAMPLE: ExampleStep = {
  answers: {
    goals: {
      kind: "list",
      items: [
        {
          nb: "Innbyggerne skal kunne bo hjemme så lenge de ønsker (samfunnsdelen)",
          nn: "Innbyggjarane skal kunne bu heime så lenge dei ønskjer (samfunnsdelen)",
        },
        {
          nb: "Alle barn skal møte kvalifiserte voksne i barnehage og skole (oppvekstplanen)",
          nn: "Alle barn skal møte kvalifiserte vaksne i barnehage og skule (oppvekstplanen)",
        },
        {
          nb: "Solvik skal være en heltidskommune (arbeidsgiverstrategien)",
          nn: "Solvik skal vere ein heiltidskommune (arbeidsgivarstrategien)",
        },
        {
          nb: "Innbyggerne skal ha trygt vann og få svar i tide i plan- og byggesaker (økonomiplanen)",
          nn: "Innbyggjarane skal ha trygt vatn og få svar i tide i plan- og byggjesaker (økonomiplanen)",
        },
        {
          nb: "Innbyggerne skal få hjelp til å bruke digitale tjenester (digitaliseringsstrategien)",
          nn: "Innbyggjarane skal få hjelp til å bruke digitale tenester (digitaliseringsstrategien)",
        },
      ],
    },
    guidelines: {
      kind: "list",
      items: [
        {
          nb: "Hovedtariffavtalen: kartlegge kompetansen, drøfte behovene og lage en plan",
          nn: "Hovudtariffavtalen: kartleggje kompetansen, drøfte behova og lage ein plan",
        },
        {
          nb: "Helse- og omsorgstjenesteloven: krav om forsvarlige tjenester",
          nn: "Helse- og omsorgstenestelova: krav om forsvarlege tenester",
        },
        {
          nb: "Pedagognormen og bemanningsnormen for barnehager",
          nn: "Pedagognorma og bemanningsnorma for barnehagar",
        },
        {
          nb: "Opplæringsloven: krav til kompetansen hos dem som underviser",
          nn: "Opplæringslova: krav til kompetansen hos dei som underviser",
        },
        {
          nb: "Drikkevannsforskriften: krav til kompetanse i vannverket",
          nn: "Drikkevassforskrifta: krav til kompetanse i vassverket",
        },
        {
          nb: "Kommunestyrets vedtak fra juni 2025 om heltid",
          nn: "Vedtaket i kommunestyret frå juni 2025 om heiltid",
        },
      ],
    },
  },
  included: [],
  notes: {
    "s3.agreements.link": {
      nb: "Lønnspolitikken nevner fagbrev, men ikke videreutdanning uten grad. Ta det opp med de tillitsvalgte før forhandlingene.",
      nn: "Lønspolitikken nemner fagbrev, men ikkje vidareutdanning utan grad. Ta det opp med dei tillitsvalde før forhandlingane.",
    },
  },
};
