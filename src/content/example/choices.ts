import type { ExamplePlan } from "./ExamplePlan";

/** What Solvik has chosen where the sources disagree. */
export const CHOICES: ExamplePlan["choices"] = {
  definition: { option: "mal" },
  strategies: { option: "mal", additions: ["retain"] },
  mapping: { option: "general" },
  planLevels: {
    option: null,
    own: {
      nb: "Strategisk kompetanse- og bemanningsplan for hele kommunen, hvert fjerde år\nHandlingsplan for hele kommunen, hvert år\nIndividuell utviklingsplan for hver ansatt, i medarbeidersamtalen",
      nn: "Strategisk kompetanse- og bemanningsplan for heile kommunen, kvart fjerde år\nHandlingsplan for heile kommunen, kvart år\nIndividuell utviklingsplan for kvar tilsett, i medarbeidarsamtalen",
    },
  },
};

/** What Solvik calls things. */
export const WORDS: ExamplePlan["words"] = {
  unit: { nb: "enhet", nn: "eining" },
  focusAreas: { nb: "satsingsområder", nn: "satsingsområde" },
  document: { nb: "strategisk kompetanse- og bemanningsplan", nn: "strategisk kompetanse- og bemanningsplan" },
};
