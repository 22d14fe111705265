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
    {
      id: "s4.askFirst.metacompetence",
      kind: "reflection",
      text: {
        nb: "Vet vi nok om hva kompetanse er, til å kunne arbeide godt med den?",
        nn: "Veit vi nok om kva kompetanse er, til å kunne arbeide godt med han?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "ks", place: "steg 4" },
      covers: [],
    },
    {
      id: "s4.askFirst.focus",
      kind: "reflection",
      text: {
        nb: "Hva får til vanlig mest oppmerksomhet hos oss: kunnskaper, ferdigheter, evner eller holdninger?",
        nn: "Kva får til vanleg mest merksemd hos oss: kunnskapar, ferdigheiter, evner eller haldningar?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "ks", place: "steg 4" },
      covers: [],
    },
    {
      id: "s4.askFirst.overlooked",
      kind: "reflection",
      text: {
        nb: "Er det noe av dette vi bør legge mer vekt på enn vi gjør, for eksempel holdninger?",
        nn: "Er det noko av dette vi bør leggje meir vekt på enn vi gjer, til dømes haldningar?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "ks", place: "steg 4" },
      covers: [],
    },
  ],
};
