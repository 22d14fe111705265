import type { ExampleStep } from "../ExamplePlan";

/** Step 4 of the example: what competence is. */
export const S4_EXAMPLE: ExampleStep = {
  answers: {
    meaning: {
      kind: "text",
      text: {
        nb: "Kompetanse er å kunne løse oppgavene vi har, alene og sammen med andre. Utdanning er en viktig del av det. Erfaring og måten vi møter innbyggerne på, er også kompetanse.",
        nn: "Kompetanse er å kunne løyse oppgåvene vi har, åleine og saman med andre. Utdanning er ein viktig del av det. Erfaring og måten vi møter innbyggjarane på, er òg kompetanse.",
      },
    },
    needs: {
      kind: "text",
      text: {
        nb: "Vi har et kompetansebehov når en enhet ikke kan nok til å nå målene i planperioden. Vi har også et behov når noen kan noe vi trenger, uten at det blir brukt.",
        nn: "Vi har eit kompetansebehov når ei eining ikkje kan nok til å nå måla i planperioden. Vi har òg eit behov når nokon kan noko vi treng, utan at det blir brukt.",
      },
    },
    important: {
      kind: "list",
      items: [
        {
          nb: "Ledere spør hva de ansatte kan, før de lyser ut en stilling",
          nn: "Leiarar spør kva dei tilsette kan, før dei lyser ut ei stilling",
        },
        {
          nb: "De med lang erfaring får tid til å lære opp nye",
          nn: "Dei med lang erfaring får tid til å lære opp nye",
        },
        { nb: "Enhetene låner kompetanse av hverandre", nn: "Einingane låner kompetanse av kvarandre" },
        {
          nb: "Den som har vært på kurs, deler det nye på neste personalmøte",
          nn: "Den som har vore på kurs, deler det nye på neste personalmøte",
        },
      ],
    },
  },
  included: ["s4.management.managing"],
  notes: {
    "s4.learningCulture.alreadyDone": {
      nb: "Hjemmetjenesten har et kvarter fag hver onsdag. Det koster lite, og flere enheter vil prøve det.",
      nn: "Heimetenesta har eit kvarter fag kvar onsdag. Det kostar lite, og fleire einingar vil prøve det.",
    },
  },
};
