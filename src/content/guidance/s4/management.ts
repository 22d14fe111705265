import type { GuidanceTopic } from "../../Guidance";

/** What it is to manage and plan competence: kept apart from what competence is. */
export const MANAGEMENT: GuidanceTopic = {
  id: "s4.management",
  title: { nb: "Å styre og planlegge kompetanse", nn: "Å styre og planleggje kompetanse" },
  heading: { nb: "Strategisk kompetansestyring", nn: "Strategisk kompetansestyring" },
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
        nb: "Strategisk kompetansestyring er å planlegge, gjennomføre og evaluere tiltak som sikrer at både kommunen og hver medarbeider har den kompetansen som trengs for å nå målene.",
        nn: "Strategisk kompetansestyring er å planleggje, gjennomføre og evaluere tiltak som sikrar at både kommunen og kvar medarbeidar har den kompetansen som trengst for å nå måla.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "lai" },
      covers: ["deck.def.styring"],
    },
    {
      id: "s4.management.staffing",
      kind: "definition",
      title: { nb: "Kompetansestyring og bemanningsplanlegging", nn: "Kompetansestyring og bemanningsplanlegging" },
      text: {
        nb: "KS bruker definisjonen til Lai og legger til bemanningen: Tiltakene skal også sikre at bemanningen er riktig, og at den er stor nok. Planen deres er både en kompetanseplan og en bemanningsplan, så denne passer ofte best.",
        nn: "KS bruker definisjonen til Lai og legg til bemanninga: Tiltaka skal òg sikre at bemanninga er rett, og at ho er stor nok. Planen dykkar er både ein kompetanseplan og ein bemanningsplan, så denne passar ofte best.",
      },
      inPlan: {
        nb: "Strategisk kompetansestyring og bemanningsplanlegging er å planlegge, gjennomføre og evaluere tiltak som gir kommunen og hver medarbeider den kompetansen som trengs for å nå målene, og som sikrer riktig og nødvendig bemanning.",
        nn: "Strategisk kompetansestyring og bemanningsplanlegging er å planleggje, gjennomføre og evaluere tiltak som gir kommunen og kvar medarbeidar den kompetansen som trengst for å nå måla, og som sikrar rett og nødvendig bemanning.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "ks" },
      covers: [],
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
