import type { GuidanceTopic } from "../../Guidance";

/** Questions on pay and competence, and the talk on pay development. */
export const PAY_QUESTIONS: GuidanceTopic = {
  id: "s6.payQuestions",
  title: { nb: "Lønn: spørsmål å tenke gjennom", nn: "Løn: spørsmål å tenkje gjennom" },
  heading: { nb: "Lønn og kompetanse", nn: "Løn og kompetanse" },
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
      source: { id: "veil", place: "Læring, kompetanse, arbeidsgiverpolitikk og lokal lønnspolitikk" },
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
      source: { id: "veil", place: "Læring, kompetanse, arbeidsgiverpolitikk og lokal lønnspolitikk" },
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
      source: { id: "veil", place: "Læring, kompetanse, arbeidsgiverpolitikk og lokal lønnspolitikk" },
      covers: ["veil.refl.lonn.4"],
    },
    {
      id: "s6.payQuestions.talk",
      kind: "legal",
      text: {
        nb: "Ber en arbeidstaker om lønnsutviklingssamtale, skal den gjennomføres, etter HTA innen 14 dager. Arbeidstakeren kan ha med tillitsvalgt. Der drøfter arbeidsgiver og arbeidstaker sammen hva som kan gi bedre lønnsutvikling. Veilederen viser til pkt. 3.3.2, men bestemmelsen står i pkt. 3.2.2.",
        nn: "Ber ein arbeidstakar om lønsutviklingssamtale, skal han gjennomførast, etter HTA innan 14 dagar. Arbeidstakaren kan ha med tillitsvald. Der drøftar arbeidsgivar og arbeidstakar saman kva som kan gi betre lønsutvikling. Rettleiaren viser til pkt. 3.3.2, men føresegna står i pkt. 3.2.2.",
      },
      inPlan: {
        nb: "Ansatte som ber om en lønnsutviklingssamtale, skal få den. Der drøfter arbeidsgiver og den ansatte sammen hva som kan gi bedre lønnsutvikling.",
        nn: "Tilsette som ber om ein lønsutviklingssamtale, skal få han. Der drøftar arbeidsgivar og den tilsette saman kva som kan gi betre lønsutvikling.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop", "retain"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2.2" },
      covers: ["veil.hta.3-3-2"],
    },
    {
      id: "s6.payQuestions.talkUse",
      kind: "reflection",
      text: {
        nb: "Hvordan bruker vi lønnsutviklingssamtalen (HTA kap. 3 pkt. 3.2.2) i arbeidet med læring, kompetanse og kompetanseutvikling?",
        nn: "Korleis bruker vi lønsutviklingssamtalen (HTA kap. 3 pkt. 3.2.2) i arbeidet med læring, kompetanse og kompetanseutvikling?",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop", "retain"],
      source: { id: "veil", place: "Læring, kompetanse, arbeidsgiverpolitikk og lokal lønnspolitikk" },
      covers: ["veil.refl.lonn.7"],
    },
  ],
};
