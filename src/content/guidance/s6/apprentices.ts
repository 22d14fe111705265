import type { GuidanceTopic } from "../../Guidance";

/** Apprentices, and those who are in training at the municipality. */
export const APPRENTICES: GuidanceTopic = {
  id: "s6.apprentices",
  title: { nb: "Rekruttere lærlinger", nn: "Rekruttere lærlingar" },
  heading: { nb: "Lærlinger", nn: "Lærlingar" },
  items: [
    {
      id: "s6.apprentices.skilledWorkers",
      kind: "strategy",
      text: {
        nb: "Kommunen vil trenge mange fagarbeidere framover. Bygg på det dere har erfart som opplæringsbedrift, og rekrutter lærlinger strategisk. Slik sikrer dere arbeidskraft for framtiden.",
        nn: "Kommunen vil trenge mange fagarbeidarar framover. Bygg på det de har erfart som opplæringsbedrift, og rekrutter lærlingar strategisk. Slik sikrar de arbeidskraft for framtida.",
      },
      inPlan: {
        nb: "Vi kommer til å trenge mange fagarbeidere. Derfor arbeider vi strategisk med å rekruttere lærlinger.",
        nn: "Vi kjem til å trenge mange fagarbeidarar. Difor arbeider vi strategisk med å rekruttere lærlingar.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["recruit", "apprentices"],
      source: { id: "nitt" },
      covers: ["nitt.larling.1"],
    },
    {
      id: "s6.apprentices.yearlyCase",
      kind: "procedure",
      text: {
        nb: "Legg fram en lærlingesak for politikerne hvert år. Saken skal sikre at lærlingeordningen blir brukt strategisk, til beste både for unge i utdanning og for kommunen som arbeidsgiver.",
        nn: "Legg fram ei lærlingsak for politikarane kvart år. Saka skal sikre at lærlingordninga blir brukt strategisk, til beste både for unge i utdanning og for kommunen som arbeidsgivar.",
      },
      inPlan: {
        nb: "Hvert år legger vi fram en lærlingesak til politisk behandling. Den skal sikre at lærlingeordningen blir brukt strategisk, til beste både for unge i utdanning og for kommunen som arbeidsgiver.",
        nn: "Kvart år legg vi fram ei lærlingsak til politisk behandling. Ho skal sikre at lærlingordninga blir brukt strategisk, til beste både for unge i utdanning og for kommunen som arbeidsgivar.",
      },
      audience: ["planner", "hr"],
      strategies: ["recruit", "apprentices"],
      source: { id: "nitt" },
      covers: ["nitt.larling.2"],
    },
    {
      id: "s6.apprentices.followUp",
      kind: "learningForm",
      title: { nb: "Elever, studenter og lærlinger", nn: "Elevar, studentar og lærlingar" },
      text: {
        nb: "Følg dem tett. Det sikrer at de når læringsmålene og får gode erfaringer med kommunen som arbeidsgiver og lærebedrift.",
        nn: "Følg dei tett. Det sikrar at dei når læringsmåla og får gode erfaringar med kommunen som arbeidsgivar og lærebedrift.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop", "recruit", "apprentices"],
      source: { id: "nitt" },
      covers: ["nitt.kultur.5"],
    },
  ],
};
