import type { GuidanceTopic } from "../../Guidance";

/** Recruitment of new employees. */
export const RECRUIT: GuidanceTopic = {
  id: "s6.recruit",
  title: { nb: "Rekruttere medarbeidere", nn: "Rekruttere medarbeidarar" },
  heading: { nb: "Rekruttering av nye medarbeidere", nn: "Rekruttering av nye medarbeidarar" },
  items: [
    {
      id: "s6.recruit.diversity",
      kind: "strategy",
      text: {
        nb: "Vil kommunen fremme mangfold og likestilling, trenger dere konkrete verktøy som hindrer diskriminering, sikrer gode rutiner når dere rekrutterer, og gir mer mangfold.",
        nn: "Vil kommunen fremje mangfald og likestilling, treng de konkrete verktøy som hindrar diskriminering, sikrar gode rutinar når de rekrutterer, og gir meir mangfald.",
      },
      inPlan: {
        nb: "Vi skal fremme mangfold og likestilling og bruker konkrete verktøy som hindrer diskriminering og gir gode rutiner for rekruttering.",
        nn: "Vi skal fremje mangfald og likestilling og bruker konkrete verktøy som hindrar diskriminering og gir gode rutinar for rekruttering.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["recruit"],
      source: { id: "nitt" },
      covers: ["nitt.rekrutt.1"],
    },
    {
      id: "s6.recruit.procedure",
      kind: "procedure",
      text: {
        nb: "Har kommunen en egen prosedyre for å rekruttere medarbeidere, så vis til den her.",
        nn: "Har kommunen ein eigen prosedyre for å rekruttere medarbeidarar, så vis til han her.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["recruit"],
      source: { id: "nitt" },
      covers: ["nitt.rekrutt.2"],
    },
    {
      id: "s6.recruit.expectations",
      kind: "planLevel",
      text: {
        nb: "Vis til det kommunen har vedtatt om hva den venter av alle som arbeider der. I Nittedal står det i organisasjonspolitikken.",
        nn: "Vis til det kommunen har vedteke om kva han ventar av alle som arbeider der. I Nittedal står det i organisasjonspolitikken.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["recruit"],
      source: { id: "nitt" },
      covers: ["nitt.rekrutt.3"],
    },
    {
      id: "s6.recruit.attract",
      kind: "strategy",
      text: {
        nb: "Hva slags mennesker ønsker dere å tiltrekke dere? Si det i stillingsutlysningene, spør om det i intervjuene, og be om eksempler. Nittedal ønsker folk som er løsningsorienterte, relasjonelle og modige.",
        nn: "Kva slags menneske ønskjer de å trekkje til dykk? Sei det i stillingsutlysingane, spør om det i intervjua, og be om døme. Nittedal ønskjer folk som er løysingsorienterte, relasjonelle og modige.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["recruit"],
      source: { id: "nitt" },
      covers: ["nitt.rekrutt.4"],
    },
    {
      id: "s6.recruit.solved",
      kind: "talkQuestion",
      title: { nb: "Til en kandidat", nn: "Til ein kandidat" },
      text: {
        nb: "Kan du gi et eksempel på en utfordring, i jobb, studier eller ellers, der du fant en løsning?",
        nn: "Kan du gi eit døme på ei utfordring, i jobb, studium eller elles, der du fann ei løysing?",
      },
      audience: ["leader", "hr", "union"],
      strategies: ["recruit"],
      source: { id: "nitt" },
      covers: ["nitt.kand.1"],
    },
    {
      id: "s6.recruit.colleagues",
      kind: "talkQuestion",
      title: { nb: "Til en kandidat", nn: "Til ein kandidat" },
      text: {
        nb: "Kan du fortelle om en gang da du bidro til å løse en krevende situasjon mellom noen du arbeidet med?",
        nn: "Kan du fortelje om ein gong då du bidrog til å løyse ein krevjande situasjon mellom nokon du arbeidde med?",
      },
      audience: ["leader", "hr", "union"],
      strategies: ["recruit"],
      source: { id: "nitt" },
      covers: ["nitt.kand.2"],
    },
    {
      id: "s6.recruit.courage",
      kind: "talkQuestion",
      title: { nb: "Til en kandidat", nn: "Til ein kandidat" },
      text: {
        nb: "Når har du tatt opp noe vanskelig med en kollega? Fortell.",
        nn: "Når har du teke opp noko vanskeleg med ein kollega? Fortel.",
      },
      audience: ["leader", "hr", "union"],
      strategies: ["recruit"],
      source: { id: "nitt" },
      covers: ["nitt.kand.3"],
    },
  ],
};
