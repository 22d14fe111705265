import type { ExamplePrevious } from "./ExamplePlan";

/** What Solvik did in the period before. */
export const PREVIOUS: ExamplePrevious = {
  from: "2023",
  to: "2026",
  done: [
    {
      need: { nb: "Digital dokumentasjon i helsetjenestene", nn: "Digital dokumentasjon i helsetenestene" },
      action: {
        nb: "Opplæring i å føre pasientjournal på mobil for alle i hjemmetjenesten",
        nn: "Opplæring i å føre pasientjournal på mobil for alle i heimetenesta",
      },
      evaluation: {
        nb: "Alle dokumenterer hos brukeren. Det sparer om lag 20 minutter på hver vakt.",
        nn: "Alle dokumenterer hos brukaren. Det sparer om lag 20 minutt på kvar vakt.",
      },
    },
    {
      need: { nb: "Trygge ledere", nn: "Trygge leiarar" },
      action: {
        nb: "Mentor det første året for ni nye enhetsledere",
        nn: "Mentor det første året for ni nye einingsleiarar",
      },
      evaluation: {
        nb: "Åtte av ni er fortsatt ledere i kommunen.",
        nn: "Åtte av ni er framleis leiarar i kommunen.",
      },
    },
  ],
};
