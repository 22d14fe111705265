import type { GuidanceTopic } from "../../Guidance";

/** What it is to manage and plan competence: kept apart from what competence is. */
export const MANAGEMENT: GuidanceTopic = {
  id: "s4.management",
  title: { nb: "Å styre og planlegge kompetanse", nn: "Å styre og planleggje kompetanse" },
  items: [
    {
      id: "s4.management.question",
      kind: "keyQuestion",
      text: {
        nb: "Hva vil det si å styre kompetansen strategisk?",
        nn: "Kva vil det seie å styre kompetansen strategisk?",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.def.sporsmal"],
    },
    {
      id: "s4.management.managing",
      kind: "definition",
      title: { nb: "Strategisk kompetansestyring", nn: "Strategisk kompetansestyring" },
      text: {
        nb: "Ifølge Linda Lai (2013) er dette å planlegge, gjennomføre og evaluere tiltak. Tiltakene skal sikre at både virksomheten og hver medarbeider har den kompetansen som trengs for å nå de målene som er satt. Dette definerer styringen, ikke kompetansen selv.",
        nn: "Ifølgje Linda Lai (2013) er dette å planleggje, gjennomføre og evaluere tiltak. Tiltaka skal sikre at både verksemda og kvar medarbeidar har den kompetansen som trengst for å nå dei måla som er sette. Dette definerer styringa, ikkje kompetansen sjølv.",
      },
      inPlan: {
        nb: "Strategisk kompetansestyring er å planlegge, gjennomføre og evaluere tiltak som sikrer at både virksomheten og hver medarbeider har den kompetansen som trengs for å nå målene (Lai, 2013).",
        nn: "Strategisk kompetansestyring er å planleggje, gjennomføre og evaluere tiltak som sikrar at både verksemda og kvar medarbeidar har den kompetansen som trengst for å nå måla (Lai, 2013).",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "lai" },
      covers: ["deck.def.styring"],
    },
    {
      id: "s4.management.planning",
      kind: "definition",
      title: { nb: "Strategisk kompetanseplanlegging", nn: "Strategisk kompetanseplanlegging" },
      text: {
        nb: "Veilederen bruker et annet ord og beskriver en rød tråd: Tråden må gå fra de overordnede målene i kommunen og helt fram til hva hver ansatt kan og har behov for å lære.",
        nn: "Rettleiaren bruker eit anna ord og skildrar ein raud tråd: Tråden må gå frå dei overordna måla i kommunen og heilt fram til kva kvar tilsett kan og har behov for å lære.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "veil" },
      covers: ["veil.def.planlegging"],
    },
  ],
};
