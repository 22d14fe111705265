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
      source: { id: "veil", place: "Sammen om kompetanseplanlegging/-analyse" },
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
      id: "s5.fromRequirementsToNeeds.separately",
      kind: "advice",
      title: { nb: "Bemanning og kompetanse hver for seg", nn: "Bemanning og kompetanse kvar for seg" },
      text: {
        nb: "KS råder dere til å dele analysen i to: først bemanningen, altså hvor mange dere trenger i hver type stilling, og så kompetansen. Kartlegg ikke kompetansen isolert. Hold den opp mot målene og kravene, ellers får dere mye data som er vanskelige å bruke.",
        nn: "KS rår dykk til å dele analysen i to: først bemanninga, altså kor mange de treng i kvar type stilling, og så kompetansen. Kartlegg ikkje kompetansen isolert. Hald han opp mot måla og krava, elles får de mykje data som er vanskelege å bruke.",
      },
      audience: ["planner", "hr"],
      source: { id: "ks", place: "steg 5" },
      covers: [],
    },
    {
      id: "s5.fromRequirementsToNeeds.staffingNeeded",
      kind: "keyQuestion",
      text: {
        nb: "Hvor mange trenger vi i hver type stilling for å nå målene våre?",
        nn: "Kor mange treng vi i kvar type stilling for å nå måla våre?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "ks", place: "steg 5" },
      covers: [],
    },
    {
      id: "s5.fromRequirementsToNeeds.staffingToday",
      kind: "keyQuestion",
      text: {
        nb: "Hvilken bemanning har vi i dag som bidrar til målene?",
        nn: "Kva bemanning har vi i dag som bidreg til måla?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "ks", place: "steg 5" },
      covers: [],
    },
    {
      id: "s5.fromRequirementsToNeeds.lacking",
      kind: "keyQuestion",
      text: {
        nb: "Hvilken bemanning og kompetanse kommer vi til å mangle i årene framover?",
        nn: "Kva bemanning og kompetanse kjem vi til å mangle i åra framover?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "ks", place: "steg 5" },
      covers: [],
    },
    {
      id: "s5.fromRequirementsToNeeds.wellUsed",
      kind: "reflection",
      text: {
        nb: "Bruker vi den viktige kompetansen vi har, på en god måte?",
        nn: "Bruker vi den viktige kompetansen vi har, på ein god måte?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "ks", place: "steg 5" },
      covers: [],
    },
    {
      id: "s5.fromRequirementsToNeeds.influences",
      kind: "keyQuestion",
      text: {
        nb: "Hva er det som påvirker behovet for kompetanse i kommunen og i virksomheten vår, nå og i årene som kommer?",
        nn: "Kva er det som påverkar behovet for kompetanse i kommunen og i verksemda vår, no og i åra som kjem?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "veil", place: "Sammen om kompetanseplanlegging/-analyse" },
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
      source: { id: "veil", place: "Sammen om kompetanseplanlegging/-analyse" },
      covers: ["veil.sjekk.4"],
    },
  ],
};
