import type { GuidanceTopic } from "../../Guidance";

/** Four questions that tell whether something is a need for competence, after Kristiansund's plan. */
export const NEED_TESTS: GuidanceTopic = {
  id: "s4.needTests",
  title: { nb: "Når er det et kompetansebehov?", nn: "Når er det eit kompetansebehov?" },
  items: [
    {
      id: "s4.needTests.vulnerable",
      kind: "keyQuestion",
      text: {
        nb: "Er kompetansen sårbar eller mangelfull, for eksempel fordi bare én kan oppgaven?",
        nn: "Er kompetansen sårbar eller mangelfull, til dømes fordi berre éin kan oppgåva?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "kristiansund" },
      covers: [],
    },
    {
      id: "s4.needTests.spread",
      kind: "keyQuestion",
      text: {
        nb: "Finnes kompetansen hos noen, men må spres til flere?",
        nn: "Finst kompetansen hos nokon, men må spreiast til fleire?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "kristiansund" },
      covers: [],
    },
    {
      id: "s4.needTests.more",
      kind: "keyQuestion",
      text: {
        nb: "Trenger vi mer av den kompetansen vi har, eller en annen?",
        nn: "Treng vi meir av den kompetansen vi har, eller ein annan?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "kristiansund" },
      covers: [],
    },
    {
      id: "s4.needTests.change",
      kind: "keyQuestion",
      text: {
        nb: "Skal vi legge om tjenesten, slik at oppgavene krever noe nytt?",
        nn: "Skal vi leggje om tenesta, slik at oppgåvene krev noko nytt?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "kristiansund" },
      covers: [],
    },
  ],
};
