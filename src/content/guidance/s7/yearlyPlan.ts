import type { GuidanceTopic } from "../../Guidance";

/** A plan of action for each year, and Nittedal’s example of one. */
export const YEARLY_PLAN: GuidanceTopic = {
  id: "s7.yearlyPlan",
  title: { nb: "Årlig handlingsplan", nn: "Årleg handlingsplan" },
  prompt: "followUp",
  items: [
    {
      id: "s7.yearlyPlan.yearly",
      kind: "planLevel",
      text: {
        nb: "Lag hvert år en handlingsplan for den kompetanseutviklingen som er felles for kommunen.",
        nn: "Lag kvart år ein handlingsplan for den kompetanseutviklinga som er felles for kommunen.",
      },
      inPlan: {
        nb: "Vi lager hvert år en handlingsplan for den kompetanseutviklingen som er felles for kommunen.",
        nn: "Vi lagar kvart år ein handlingsplan for den kompetanseutviklinga som er felles for kommunen.",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.plan.3"],
    },
    {
      id: "s7.yearlyPlan.example",
      kind: "procedure",
      text: {
        nb: "Resten av dette temaet viser hva en slik handlingsplan kan inneholde. Det er Nittedals eksempel, og Nittedal sier selv at det ikke er vedtatt. Bytt det ut med deres egne temaer og tider.",
        nn: "Resten av dette temaet viser kva ein slik handlingsplan kan innehalde. Det er dømet til Nittedal, og Nittedal seier sjølv at det ikkje er vedteke. Byt det ut med dykkar eigne tema og tider.",
      },
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.arsplan.0"],
    },
    {
      id: "s7.yearlyPlan.codeterminationCommittee",
      kind: "learningForm",
      title: { nb: "August: medbestemmelsesutvalget (MBU)", nn: "August: medbestemmingsutvalet (MBU)" },
      text: {
        nb: "Ta opp dette temaet: Hvordan kan arbeidsplassen bli en bedre læringsarena?",
        nn: "Ta opp dette temaet: Korleis kan arbeidsplassen bli ein betre læringsarena?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.arsplan.1a"],
    },
    {
      id: "s7.yearlyPlan.leaderForumWorkplace",
      kind: "learningForm",
      title: { nb: "August: lederforum", nn: "August: leiarforum" },
      text: {
        nb: "Drøft hvordan dere kan få mer ut av arbeidsplassen som læringsarena. Se på én av kommunens egne arbeidsplasser: Hva kan dere lære av den? Vis fram verktøy som dere kan bruke.",
        nn: "Drøft korleis de kan få meir ut av arbeidsplassen som læringsarena. Sjå på éin av arbeidsplassane i kommunen: Kva kan de lære av han? Vis fram verktøy som de kan bruke.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.arsplan.1b"],
    },
    {
      id: "s7.yearlyPlan.workplaces",
      kind: "learningForm",
      title: { nb: "August: arbeidsplassene", nn: "August: arbeidsplassane" },
      text: {
        nb: "Følg opp ute på hver arbeidsplass, og prøv verktøyene der.",
        nn: "Følg opp ute på kvar arbeidsplass, og prøv verktøya der.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.arsplan.1c"],
    },
    {
      id: "s7.yearlyPlan.leaderForumCocreation",
      kind: "learningForm",
      title: { nb: "September: lederforum", nn: "September: leiarforum" },
      text: {
        nb: "Ta opp metoder for samskaping og for å involvere innbyggerne: Hvordan gjør vi det i praksis, og hva har vi å vinne på det?",
        nn: "Ta opp metodar for samskaping og for å involvere innbyggjarane: Korleis gjer vi det i praksis, og kva har vi å vinne på det?",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.arsplan.2a"],
    },
    {
      id: "s7.yearlyPlan.elearning",
      kind: "learningForm",
      title: { nb: "September: e-læring", nn: "September: e-læring" },
      text: {
        nb: "Tilby en modul for e-læring om samskaping og innbyggerinvolvering, og en verktøykasse som dere kan bruke.",
        nn: "Tilby ein modul for e-læring om samskaping og innbyggjarinvolvering, og ei verktøykasse som de kan bruke.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.arsplan.2b"],
    },
    {
      id: "s7.yearlyPlan.recruitmentSchool",
      kind: "learningForm",
      title: { nb: "Oktober: Rekrutteringsskolen", nn: "Oktober: Rekrutteringsskulen" },
      text: {
        nb: "Tilby et program for e-læring til alle som er med når noen skal rekrutteres.",
        nn: "Tilby eit program for e-læring til alle som er med når nokon skal rekrutterast.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.arsplan.3a"],
    },
    {
      id: "s7.yearlyPlan.goodCooperation",
      kind: "learningForm",
      title: { nb: "November: Godt samspill", nn: "November: Godt samspel" },
      text: {
        nb: "Hold en samling om hvordan ledelsen, tillitsvalgte og verneombud samarbeider. Se på hva Hovedavtalen, arbeidsmiljøloven og HMS-forskriften sier. Arbeid så med det som kan bli bedre i partssamarbeidet.",
        nn: "Hald ei samling om korleis leiinga, tillitsvalde og verneombod samarbeider. Sjå på kva Hovudavtalen, arbeidsmiljølova og HMS-forskrifta seier. Arbeid så med det som kan bli betre i partssamarbeidet.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.arsplan.4a"],
    },
  ],
};
