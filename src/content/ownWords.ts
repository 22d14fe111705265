import type { OwnWord } from "./PlanChoice";

/** The words that the sources use in two senses or more. Each stands for one thing here. */
export const OWN_WORDS: readonly OwnWord[] = [
  {
    id: "unit",
    question: {
      nb: "Hva kaller dere en enhet i kommunen med egen leder, som en skole eller et sykehjem?",
      nn: "Kva kallar de ei eining i kommunen med eigen leiar, som ein skule eller ein sjukeheim?",
    },
    standard: { nb: "enhet", nn: "eining" },
    isBent: true,
    suggestions: [
      { nb: "enhet", nn: "eining" },
      { nb: "virksomhet", nn: "verksemd" },
      { nb: "avdeling", nn: "avdeling" },
    ],
    covers: [],
  },
  {
    id: "focusAreas",
    question: {
      nb: "Hva kaller dere måtene å dekke behovene på, som å utvikle og rekruttere?",
      nn: "Kva kallar de måtane å dekkje behova på, som å utvikle og rekruttere?",
    },
    standard: { nb: "satsingsområder", nn: "satsingsområde" },
    suggestions: [
      { nb: "satsingsområder", nn: "satsingsområde" },
      { nb: "kompetansestrategier", nn: "kompetansestrategiar" },
    ],
    covers: ["mal.s6.1"],
  },
  {
    id: "document",
    question: { nb: "Hva kaller dere dette dokumentet?", nn: "Kva kallar de dette dokumentet?" },
    standard: {
      nb: "strategisk kompetanse- og bemanningsplan",
      nn: "strategisk kompetanse- og bemanningsplan",
    },
    suggestions: [
      { nb: "strategisk kompetanse- og bemanningsplan", nn: "strategisk kompetanse- og bemanningsplan" },
      { nb: "strategisk kompetanseplan", nn: "strategisk kompetanseplan" },
      { nb: "overordnet kompetanseplan", nn: "overordna kompetanseplan" },
      { nb: "kompetansestrategi", nn: "kompetansestrategi" },
    ],
    covers: [],
  },
];
