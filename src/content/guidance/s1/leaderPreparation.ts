import type { GuidanceTopic } from "../../Guidance";

/** How a leader makes ready to lead the discussion of competence in the unit. */
export const LEADER_PREPARATION: GuidanceTopic = {
  id: "s1.leaderPreparation",
  title: { nb: "Lederens forberedelse", nn: "Førebuinga til leiaren" },
  items: [
    {
      id: "s1.leaderPreparation.purpose",
      kind: "purpose",
      text: {
        nb: "Lederen skal lede prosessen og må derfor være godt forberedt før den starter.",
        nn: "Leiaren skal leie prosessen og må difor vere godt førebudd før han startar.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "drof" },
      covers: ["drof.forb.formal"],
    },
    {
      id: "s1.leaderPreparation.plan",
      kind: "procedure",
      text: {
        nb: "Tenk gjennom hvordan du vil lede prosessen i enheten din. Bruk lederveiledningene og de andre hjelpemidlene som finnes.",
        nn: "Tenk gjennom korleis du vil leie prosessen i eininga di. Bruk leiarrettleiingane og dei andre hjelpemidla som finst.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "drof" },
      covers: ["drof.forb.fremgang.4"],
    },
    {
      id: "s1.leaderPreparation.ready",
      kind: "result",
      text: {
        nb: "Lederen er forberedt på å lede kompetansedrøftingen i enheten og føler seg trygg på det.",
        nn: "Leiaren er førebudd på å leie kompetansedrøftinga i eininga og kjenner seg trygg på det.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "drof" },
      covers: ["drof.forb.resultat.1"],
    },
    {
      id: "s1.leaderPreparation.documents",
      kind: "result",
      text: {
        nb: "Medarbeiderne har fått de dokumentene de trenger, og har lest dem på forhånd.",
        nn: "Medarbeidarane har fått dei dokumenta dei treng, og har lese dei på førehand.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "drof" },
      covers: ["drof.forb.resultat.2"],
    },
  ],
};
