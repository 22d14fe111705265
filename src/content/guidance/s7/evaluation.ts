import type { GuidanceTopic } from "../../Guidance";

/** What is asked while the plan is carried out. */
export const EVALUATION: GuidanceTopic = {
  id: "s7.evaluation",
  title: { nb: "Evaluere underveis", nn: "Evaluere undervegs" },
  items: [
    {
      id: "s7.evaluation.severalTimes",
      kind: "evaluation",
      text: {
        nb: "Evaluer flere ganger mens dere følger opp planen.",
        nn: "Evaluer fleire gonger medan de følgjer opp planen.",
      },
      inPlan: {
        nb: "Vi evaluerer flere ganger underveis i planperioden.",
        nn: "Vi evaluerer fleire gonger undervegs i planperioden.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.eval.1", "mal.s7.1"],
    },
    {
      id: "s7.evaluation.working",
      kind: "evaluation",
      text: { nb: "Hvilken virkning har tiltakene?", nn: "Kva verknad har tiltaka?" },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.eval.2"],
    },
    {
      id: "s7.evaluation.adjust",
      kind: "evaluation",
      text: {
        nb: "Hva har vi erfart til nå, og må vi derfor justere handlingsplanen?",
        nn: "Kva har vi erfart til no, og må vi difor justere handlingsplanen?",
      },
      inPlan: {
        nb: "Vi justerer handlingsplanen når erfaringene viser at det trengs.",
        nn: "Vi justerer handlingsplanen når erfaringane viser at det trengst.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.eval.3"],
    },
    {
      id: "s7.evaluation.practice",
      kind: "reflection",
      text: {
        nb: "Når noen har tatt etter- eller videreutdanning: Hvordan kan vi sikre at praksisen i organisasjonen blir bedre av det?",
        nn: "Når nokon har teke etter- eller vidareutdanning: Korleis kan vi sikre at praksisen i organisasjonen blir betre av det?",
      },
      audience: ["planner", "leader", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.refl.system.2"],
    },
    {
      id: "s7.evaluation.newCompetence",
      kind: "reflection",
      text: {
        nb: "Hvilken ny kompetanse har vi begynt å bruke de siste seks månedene?",
        nn: "Kva ny kompetanse har vi byrja å bruke dei siste seks månadene?",
      },
      audience: ["planner", "leader", "hr", "union", "employee"],
      source: { id: "veil" },
      covers: ["veil.refl.laering.7"],
    },
  ],
};
