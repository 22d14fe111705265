import type { GuidanceTopic } from "../../Guidance";

/** What to ask before a definition is chosen. */
export const ASK_FIRST: GuidanceTopic = {
  id: "s4.askFirst",
  title: { nb: "Spør før dere velger", nn: "Spør før de vel" },
  items: [
    {
      id: "s4.askFirst.competence",
      kind: "keyQuestion",
      text: { nb: "Hva mener dere med kompetanse?", nn: "Kva meiner de med kompetanse?" },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.def.0", "mal.s4.2"],
    },
    {
      id: "s4.askFirst.culture",
      kind: "keyQuestion",
      text: { nb: "Hva mener dere med kultur for læring?", nn: "Kva meiner de med kultur for læring?" },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.def.0"],
    },
    {
      id: "s4.askFirst.development",
      kind: "reflection",
      text: {
        nb: "Hva tenker dere på i dag når noen på arbeidsplassen sier «kompetanseutvikling»?",
        nn: "Kva tenkjer de på i dag når nokon på arbeidsplassen seier «kompetanseutvikling»?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.refl.begrep.1"],
    },
  ],
};
