import type { GuidanceTopic } from "../../Guidance";

/** What step 3 must answer: for the plan as a whole, and for one unit. */
export const GOAL_QUESTIONS: GuidanceTopic = {
  id: "s3.goalQuestions",
  title: { nb: "Spørsmål om målene", nn: "Spørsmål om måla" },
  items: [
    {
      id: "s3.goalQuestions.achieve",
      kind: "keyQuestion",
      text: {
        nb: "Hvilke overordnede mål og føringer er relevante for planen, og hva vil dere oppnå?",
        nn: "Kva overordna mål og føringar er relevante for planen, og kva vil de oppnå?",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.maal.0", "mal.s3.1"],
    },
    {
      id: "s3.goalQuestions.services",
      kind: "reflection",
      text: {
        nb: "Har tjenestene egne mål, og hvilke av dem henger sammen med kompetanse?",
        nn: "Har tenestene eigne mål, og kva for nokre av dei heng saman med kompetanse?",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "ks", place: "steg 3" },
      covers: [],
    },
    {
      id: "s3.goalQuestions.level",
      kind: "reflection",
      text: {
        nb: "Er målene overordnede, eller sier de noe om det daglige arbeidet?",
        nn: "Er måla overordna, eller seier dei noko om det daglege arbeidet?",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "ks", place: "steg 3" },
      covers: [],
    },
    {
      id: "s3.goalQuestions.measurable",
      kind: "reflection",
      text: {
        nb: "Kan vi gjøre målene så konkrete at vi ser hvor langt vi er kommet?",
        nn: "Kan vi gjere måla så konkrete at vi ser kor langt vi er komne?",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "ks", place: "steg 3" },
      covers: [],
    },
    {
      id: "s3.goalQuestions.quantity",
      kind: "reflection",
      text: {
        nb: "Handler målene om hvor mye vi skal gjøre, eller om hvor godt?",
        nn: "Handlar måla om kor mykje vi skal gjere, eller om kor godt?",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "ks", place: "steg 3" },
      covers: [],
    },
    {
      id: "s3.goalQuestions.purpose",
      kind: "purpose",
      text: {
        nb: "Lysbildene fra KS sier formålet kort: Kompetansen skal gi kvalitet og mestring.",
        nn: "Lysbileta frå KS seier formålet kort: Kompetansen skal gi kvalitet og meistring.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.maal.formal"],
    },
    {
      id: "s3.goalQuestions.priorities",
      kind: "keyQuestion",
      text: {
        nb: "Hvilke mål, satsingsområder og strategier har dere?",
        nn: "Kva mål, satsingsområde og strategiar har de?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "nitt" },
      covers: ["nitt.modell.1"],
    },
    {
      id: "s3.goalQuestions.competence",
      kind: "keyQuestion",
      text: {
        nb: "Hvilke mål har virksomheten? Og hvilken kompetanse må til for å nå dem, hos hver enkelt og hos dere samlet?",
        nn: "Kva mål har verksemda? Og kva kompetanse må til for å nå dei, hos kvar enkelt og hos dykk samla?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil", place: "Sammen om kompetanseplanlegging/-analyse" },
      covers: ["veil.sjekk.1"],
    },
    {
      id: "s3.goalQuestions.strategy",
      kind: "keyQuestion",
      text: {
        nb: "Hva går strategien til kommunen ut på? Lederen finner svaret i forberedelsen, og dere tar spørsmålet opp igjen når enheten drøfter kompetanse.",
        nn: "Kva går strategien til kommunen ut på? Leiaren finn svaret i førebuinga, og de tek spørsmålet opp att når eininga drøftar kompetanse.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "drof" },
      covers: ["drof.forb.sporsmal.1", "drof.lokal.sporsmal.1"],
    },
    {
      id: "s3.goalQuestions.leadersUnit",
      kind: "keyQuestion",
      text: {
        nb: "Til lederen: Hvilke mål har enheten din fått, og hva skal dere bidra med?",
        nn: "Til leiaren: Kva mål har eininga di fått, og kva skal de bidra med?",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "drof" },
      covers: ["drof.forb.sporsmal.2"],
    },
    {
      id: "s3.goalQuestions.unit",
      kind: "keyQuestion",
      text: {
        nb: "Til enheten: Hvilke mål har dere pekt ut for dere selv, og hva skal dere bidra med? Hent svaret fra arbeidet med å bryte ned kommunens mål.",
        nn: "Til eininga: Kva mål har de peikt ut for dykk sjølve, og kva skal de bidra med? Hent svaret frå arbeidet med å bryte ned måla til kommunen.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "drof" },
      covers: ["drof.lokal.sporsmal.1"],
    },
  ],
};
