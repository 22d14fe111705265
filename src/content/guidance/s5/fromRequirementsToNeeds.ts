import type { GuidanceTopic } from "../../Guidance";

/** From what the work requires, through what there is, to what is needed. */
export const FROM_REQUIREMENTS_TO_NEEDS: GuidanceTopic = {
  id: "s5.fromRequirementsToNeeds",
  title: { nb: "Fra krav til behov", nn: "Frå krav til behov" },
  items: [
    {
      id: "s5.fromRequirementsToNeeds.requirements",
      kind: "keyQuestion",
      title: { nb: "Kompetansekrav", nn: "Kompetansekrav" },
      text: {
        nb: "Hva må vi kunne for å nå målene våre, og for å løse oppgavene vi har definert, slik vi ønsker og så godt som vi ønsker?",
        nn: "Kva må vi kunne for å nå måla våre, og for å løyse oppgåvene vi har definert, slik vi ønskjer og så godt som vi ønskjer?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "deck" },
      covers: ["deck.analyse.1", "mal.s5.1"],
    },
    {
      id: "s5.fromRequirementsToNeeds.capital",
      kind: "keyQuestion",
      title: { nb: "Kompetansekapital", nn: "Kompetansekapital" },
      text: {
        nb: "Har vi kompetansen som skal til for å oppfylle kompetansekravene?",
        nn: "Har vi kompetansen som skal til for å oppfylle kompetansekrava?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "deck" },
      covers: ["deck.analyse.2", "mal.s5.2"],
    },
    {
      id: "s5.fromRequirementsToNeeds.available",
      kind: "keyQuestion",
      text: {
        nb: "Hva kan vi i dag, når vi holder det opp mot oppgavene vi skal løse? Og hva legger vi i ordet kompetanse hos oss?",
        nn: "Kva kan vi i dag, når vi held det opp mot oppgåvene vi skal løyse? Og kva legg vi i ordet kompetanse hos oss?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "veil" },
      covers: ["veil.sjekk.2"],
    },
    {
      id: "s5.fromRequirementsToNeeds.needs",
      kind: "keyQuestion",
      title: { nb: "Kompetansebehov", nn: "Kompetansebehov" },
      text: {
        nb: "Hva mangler vi av kompetanse? Og hvilken kompetanse har vi, uten at den blir brukt?",
        nn: "Kva manglar vi av kompetanse? Og kva kompetanse har vi, utan at han blir brukt?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "deck" },
      covers: ["deck.analyse.3", "mal.s5.3"],
    },
    {
      id: "s5.fromRequirementsToNeeds.influences",
      kind: "keyQuestion",
      text: {
        nb: "Hva er det som påvirker behovet for kompetanse i kommunen og i virksomheten vår, nå og i årene som kommer?",
        nn: "Kva er det som påverkar behovet for kompetanse i kommunen og i verksemda vår, no og i åra som kjem?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "veil" },
      covers: ["veil.sjekk.3"],
    },
    {
      id: "s5.fromRequirementsToNeeds.ahead",
      kind: "keyQuestion",
      text: {
        nb: "Vi må omstille oss, og innbyggerne vil trenge noe annet enn i dag. Hvilken kompetanse trenger vi da framover?",
        nn: "Vi må omstille oss, og innbyggjarane vil trenge noko anna enn i dag. Kva kompetanse treng vi då framover?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "veil" },
      covers: ["veil.sjekk.4"],
    },
  ],
};
