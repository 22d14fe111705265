import type { GuidanceTopic } from "../../Guidance";

/** What changes around the municipality and makes the plan needed. */
export const CHANGE: GuidanceTopic = {
  id: "s2.change",
  title: { nb: "Hvorfor: det som endrer seg", nn: "Kvifor: det som endrar seg" },
  prompt: "why",
  items: [
    {
      id: "s2.change.landscape",
      kind: "purpose",
      text: {
        nb: "Dere planlegger for et bestemt landskap. Begynn med å beskrive hvordan det ser ut hos dere.",
        nn: "De planlegg for eit bestemt landskap. Start med å skildre korleis det ser ut hos dykk.",
      },
      audience: ["planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.landskap.1"],
    },
    {
      id: "s2.change.year2040",
      kind: "keyQuestion",
      text: {
        nb: "Hvordan ser tjenestene våre ut i 2040? Hvem har alt løst noe av det vi strever med?",
        nn: "Korleis ser tenestene våre ut i 2040? Kven har alt løyst noko av det vi strevar med?",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.landskap.2"],
    },
    {
      id: "s2.change.newSolutions",
      kind: "keyQuestion",
      text: {
        nb: "Hvordan kan arbeidslivet få nye løsninger som er bærekraftige?",
        nn: "Korleis kan arbeidslivet få nye løysingar som er berekraftige?",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.hvorfor.1"],
    },
    {
      id: "s2.change.growingNeed",
      kind: "purpose",
      text: {
        nb: "Arbeidslivet endrer seg. Derfor øker behovet både for ny kompetanse og for å utvikle den dere har.",
        nn: "Arbeidslivet endrar seg. Difor aukar behovet både for ny kompetanse og for å utvikle den de har.",
      },
      inPlan: {
        nb: "Arbeidslivet endrer seg. Derfor må vi både skaffe ny kompetanse og utvikle den vi har.",
        nn: "Arbeidslivet endrar seg. Difor må vi både skaffe ny kompetanse og utvikle den vi har.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.innl.1"],
    },
    {
      id: "s2.change.technologyAndClimate",
      kind: "purpose",
      text: {
        nb: "Ny teknologi gjør at jobbene ikke blir som før, og klimakrisen tvinger fram stor omstilling. Begge deler gjør at mange trenger ny kompetanse og må lære hele tiden.",
        nn: "Ny teknologi gjer at jobbane ikkje blir som før, og klimakrisa tvingar fram stor omstilling. Begge delar gjer at mange treng ny kompetanse og må lære heile tida.",
      },
      inPlan: {
        nb: "Teknologien forandrer jobbene, og klimakrisen krever stor omstilling. Derfor må vi lære hele tiden.",
        nn: "Teknologien forandrar jobbane, og klimakrisa krev stor omstilling. Difor må vi lære heile tida.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "veil" },
      covers: ["veil.laering.7"],
    },
    {
      id: "s2.change.beyondRecruitment",
      kind: "purpose",
      text: {
        nb: "Kommunene må omstille seg mer enn de kan greie ved å rekruttere. Behovet er større enn tilgangen på nye folk.",
        nn: "Kommunane må omstille seg meir enn dei kan greie ved å rekruttere. Behovet er større enn tilgangen på nye folk.",
      },
      inPlan: {
        nb: "Behovet for omstilling er større enn det vi kan dekke ved å rekruttere.",
        nn: "Behovet for omstilling er større enn det vi kan dekkje ved å rekruttere.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.hvorfor.3"],
    },
    {
      id: "s2.change.priorities",
      kind: "keyQuestion",
      text: {
        nb: "Dere kan ikke gjøre alt. Hva må planen prioritere?",
        nn: "De kan ikkje gjere alt. Kva må planen prioritere?",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.hvorfor.2"],
    },
    {
      id: "s2.change.realNeeds",
      kind: "purpose",
      text: {
        nb: "Planen må svare på de utfordringene dere faktisk har, og på det dere virkelig trenger, både nå og senere.",
        nn: "Planen må svare på dei utfordringane de faktisk har, og på det de verkeleg treng, både no og seinare.",
      },
      inPlan: {
        nb: "Planen tar utgangspunkt i de utfordringene og behovene som {kommune} har, i dag og framover.",
        nn: "Planen tek utgangspunkt i dei utfordringane og behova som {kommune} har, i dag og framover.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.sitat.1"],
    },
  ],
};
