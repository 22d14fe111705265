import type { GuidanceTopic } from "../../Guidance";

/** Questions on pay and competence, and the talk on pay development. */
export const PAY_QUESTIONS: GuidanceTopic = {
  id: "s6.payQuestions",
  title: { nb: "Lønn: spørsmål å tenke gjennom", nn: "Løn: spørsmål å tenkje gjennom" },
  items: [
    {
      id: "s6.payQuestions.motivation",
      kind: "reflection",
      text: {
        nb: "Hva får folk til å ville lære og utvikle kompetansen sin?",
        nn: "Kva får folk til å vilje lære og utvikle kompetansen sin?",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "veil" },
      covers: ["veil.refl.lonn.1"],
    },
    {
      id: "s6.payQuestions.payMotivates",
      kind: "reflection",
      text: {
        nb: "Hvordan kan også den lokale lønnspolitikken motivere til å utvikle kompetanse?",
        nn: "Korleis kan den lokale lønspolitikken òg motivere til å utvikle kompetanse?",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "veil" },
      covers: ["veil.refl.lonn.2"],
    },
    {
      id: "s6.payQuestions.basis",
      kind: "reflection",
      text: {
        nb: "Hva slags kompetanseheving kan gi grunnlag for at lønnen utvikler seg, for at stillingskoden eventuelt blir endret, eller for begge deler?",
        nn: "Kva slags kompetanseheving kan gi grunnlag for at løna utviklar seg, for at stillingskoden eventuelt blir endra, eller for begge delar?",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "veil" },
      covers: ["veil.refl.lonn.4"],
    },
    {
      id: "s6.payQuestions.talk",
      kind: "legal",
      text: {
        nb: "HTA har en bestemmelse om lønnsutviklingssamtale. I den skal arbeidsgiver og arbeidstaker sammen diskutere hvilke tiltak som kan gi arbeidstakeren bedre lønnsutvikling.",
        nn: "HTA har ei føresegn om lønsutviklingssamtale. I samtalen skal arbeidsgivar og arbeidstakar saman diskutere kva tiltak som kan gi arbeidstakaren betre lønsutvikling.",
      },
      inPlan: {
        nb: "I en lønnsutviklingssamtale skal arbeidsgiver og arbeidstaker sammen diskutere hvilke tiltak som kan gi arbeidstakeren bedre lønnsutvikling.",
        nn: "I ein lønsutviklingssamtale skal arbeidsgivar og arbeidstakar saman diskutere kva tiltak som kan gi arbeidstakaren betre lønsutvikling.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 3 pkt. 3.3.2" },
      covers: ["veil.hta.3-3-2"],
    },
    {
      id: "s6.payQuestions.talkUse",
      kind: "reflection",
      text: {
        nb: "Hvordan bruker vi lønnsutviklingssamtalen (HTA kap. 3 pkt. 3.3.2) i arbeidet med læring, kompetanse og kompetanseutvikling?",
        nn: "Korleis bruker vi lønsutviklingssamtalen (HTA kap. 3 pkt. 3.3.2) i arbeidet med læring, kompetanse og kompetanseutvikling?",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "veil" },
      covers: ["veil.refl.lonn.7"],
    },
  ],
};
