import type { GuidanceTopic } from "../../Guidance";

/** How a unit discusses its needs, and what each employee’s needs add. */
export const UNIT_DISCUSSION: GuidanceTopic = {
  id: "s5.unitDiscussion",
  title: { nb: "Drøfting i enheten", nn: "Drøfting i eininga" },
  heading: { nb: "Drøfting i enhetene", nn: "Drøfting i einingane" },
  items: [
    {
      id: "s5.unitDiscussion.purpose",
      kind: "purpose",
      text: {
        nb: "Drøftingen skal gi enheten din en konkret forståelse av hvilken kompetanse som trengs.",
        nn: "Drøftinga skal gi eininga di ei konkret forståing av kva kompetanse som trengst.",
      },
      inPlan: {
        nb: "Hver enhet drøfter hvilken kompetanse som trengs, slik at alle har en konkret forståelse av behovene.",
        nn: "Kvar eining drøftar kva kompetanse som trengst, slik at alle har ei konkret forståing av behova.",
      },
      audience: ["leader", "hr", "planner", "employee", "union"],
      source: { id: "drof" },
      covers: ["drof.lokal.formal"],
    },
    {
      id: "s5.unitDiscussion.necessary",
      kind: "keyQuestion",
      text: {
        nb: "Hvilken kompetanse må kommunen ha framover, og hvilken må vi ha i enheten vår?",
        nn: "Kva kompetanse må kommunen ha framover, og kva kompetanse må vi ha i eininga vår?",
      },
      audience: ["leader", "hr", "planner", "employee", "union"],
      source: { id: "drof" },
      covers: ["drof.lokal.sporsmal.2"],
    },
    {
      id: "s5.unitDiscussion.map",
      kind: "procedure",
      text: {
        nb: "Kartlegg sammen hvilke kompetansebehov som er kritiske for kommunen.",
        nn: "Kartlegg saman kva kompetansebehov som er kritiske for kommunen.",
      },
      audience: ["leader", "hr", "planner", "employee", "union"],
      source: { id: "drof" },
      covers: ["drof.lokal.fremgang.3"],
    },
    {
      id: "s5.unitDiscussion.conclude",
      kind: "procedure",
      text: { nb: "Oppsummer til slutt, og trekk en konklusjon.", nn: "Oppsummer til slutt, og trekk ein konklusjon." },
      audience: ["leader", "hr", "planner", "employee", "union"],
      source: { id: "drof" },
      covers: ["drof.lokal.fremgang.5"],
    },
    {
      id: "s5.unitDiscussion.proposals",
      kind: "result",
      text: {
        nb: "Enheten har pekt ut de kritiske kompetansebehovene og foreslått tiltak.",
        nn: "Eininga har peikt ut dei kritiske kompetansebehova og foreslått tiltak.",
      },
      inPlan: {
        nb: "Hver enhet foreslår hvilke kompetansebehov som er kritiske, og hvilke tiltak som kan dekke dem.",
        nn: "Kvar eining foreslår kva kompetansebehov som er kritiske, og kva tiltak som kan dekkje dei.",
      },
      audience: ["leader", "hr", "planner", "employee", "union"],
      source: { id: "drof" },
      covers: ["drof.lokal.resultat.1"],
    },
    {
      id: "s5.unitDiscussion.critical",
      kind: "talkQuestion",
      text: {
        nb: "Hvilke kompetansebehov er kritiske for kommunen?",
        nn: "Kva kompetansebehov er kritiske for kommunen?",
      },
      audience: ["leader", "hr", "employee"],
      source: { id: "drof" },
      covers: ["drof.indiv.sporsmal.1"],
    },
    {
      id: "s5.unitDiscussion.individual",
      kind: "talkQuestion",
      text: { nb: "Hvilken kompetanse trenger denne medarbeideren?", nn: "Kva kompetanse treng denne medarbeidaren?" },
      audience: ["leader", "hr", "employee"],
      source: { id: "drof" },
      covers: ["drof.indiv.sporsmal.2"],
    },
    {
      id: "s5.unitDiscussion.allMapped",
      kind: "result",
      text: {
        nb: "Kompetansebehovene til hver enkelt er kartlagt. Da kan kommunen ta hensyn til dem i den strategiske kompetanseutviklingen.",
        nn: "Kompetansebehova til kvar enkelt er kartlagde. Då kan kommunen ta omsyn til dei i den strategiske kompetanseutviklinga.",
      },
      inPlan: {
        nb: "Vi kartlegger kompetansebehovene til hver medarbeider, slik at vi kan ta hensyn til dem i den strategiske kompetanseutviklingen.",
        nn: "Vi kartlegg kompetansebehova til kvar medarbeidar, slik at vi kan ta omsyn til dei i den strategiske kompetanseutviklinga.",
      },
      audience: ["leader", "hr", "employee"],
      source: { id: "drof" },
      covers: ["drof.indiv.resultat.2"],
    },
  ],
};
