import type { GuidanceTopic } from "../../Guidance";

/** What changes around the municipality and makes the plan needed. */
export const CHANGE: GuidanceTopic = {
  id: "s2.change",
  title: { nb: "Hvorfor: det som endrer seg", nn: "Kvifor: det som endrar seg" },
  items: [
    {
      id: "s2.change.landscape",
      kind: "purpose",
      text: {
        nb: "Dere planlegger for et bestemt landskap. Begynn med å beskrive hvordan det ser ut hos dere.",
        nn: "De planlegg for eit bestemt landskap. Byrj med å skildre korleis det ser ut hos dykk.",
      },
      audience: ["planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.landskap.1"],
    },
    {
      id: "s2.change.year2040",
      kind: "keyQuestion",
      text: {
        nb: "Arbeidet fram mot 2040 starter i dag. Er noen kommet dit allerede?",
        nn: "Arbeidet fram mot 2040 startar i dag. Er nokon komne dit allereie?",
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
        nb: "Arbeidslivet endrer seg, og det øker behovet for ny kompetanse og for å utvikle den kompetansen som finnes.",
        nn: "Arbeidslivet endrar seg, og det aukar behovet for ny kompetanse og for å utvikle den kompetansen som finst.",
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
        nb: "Teknologien forandrer jobbene, og klimakrisen krever stor omstilling. Derfor er behovet stort for ny kompetanse og for å lære hele tiden.",
        nn: "Teknologien forandrar jobbane, og klimakrisa krev stor omstilling. Difor er behovet stort for ny kompetanse og for å lære heile tida.",
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
        nb: "Behovet for omstilling er større enn mulighetene til å rekruttere.",
        nn: "Behovet for omstilling er større enn moglegheitene til å rekruttere.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.hvorfor.3"],
    },
    {
      id: "s2.change.priorities",
      kind: "purpose",
      text: {
        nb: "Mye kjemper om «oppmerksomheten». Da må dere prioritere.",
        nn: "Mykje kjempar om «merksemda». Då må de prioritere.",
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
        nb: "Planen tar utgangspunkt i de utfordringene og behovene som {kommune} faktisk har, i dag og framover.",
        nn: "Planen tek utgangspunkt i dei utfordringane og behova som {kommune} faktisk har, i dag og framover.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.sitat.1"],
    },
  ],
};
