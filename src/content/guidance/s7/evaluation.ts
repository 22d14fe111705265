import type { GuidanceTopic } from "../../Guidance";

/** What is asked while the plan is carried out. */
export const EVALUATION: GuidanceTopic = {
  id: "s7.evaluation",
  title: { nb: "Evaluere underveis", nn: "Evaluere undervegs" },
  prompt: "followUp",
  items: [
    {
      id: "s7.evaluation.severalTimes",
      kind: "evaluation",
      text: {
        nb: "Evaluer flere ganger mens dere følger opp planen.",
        nn: "Evaluer fleire gonger medan de følgjer opp planen.",
      },
      inPlan: {
        nb: "Vi evaluerer flere ganger i planperioden og justerer handlingsplanen når erfaringene viser at det trengs.",
        nn: "Vi evaluerer fleire gonger i planperioden og justerer handlingsplanen når erfaringane viser at det trengst.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.eval.1", "mal.s7.1"],
    },
    {
      id: "s7.evaluation.working",
      kind: "keyQuestion",
      text: { nb: "Hvilken virkning har tiltakene?", nn: "Kva verknad har tiltaka?" },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.eval.2"],
    },
    {
      id: "s7.evaluation.adjust",
      kind: "keyQuestion",
      text: {
        nb: "Må vi justere handlingsplanen ut fra det vi har erfart til nå?",
        nn: "Må vi justere handlingsplanen ut frå det vi har erfart til no?",
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
        nn: "Kva ny kompetanse har vi starta å bruke dei siste seks månadene?",
      },
      audience: ["planner", "leader", "hr", "union", "employee"],
      source: { id: "veil", place: "Læringsformer og læringsarenaer" },
      covers: ["veil.refl.laering.7"],
    },
  ],
};
