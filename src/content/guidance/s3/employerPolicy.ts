import type { GuidanceTopic } from "../../Guidance";

/** Why employer policy and pay policy are guidelines for the plan. */
export const EMPLOYER_POLICY: GuidanceTopic = {
  id: "s3.employerPolicy",
  title: { nb: "Arbeidsgiverpolitikken som føring", nn: "Arbeidsgivarpolitikken som føring" },
  heading: { nb: "Arbeidsgiverpolitikk", nn: "Arbeidsgivarpolitikk" },
  items: [
    {
      id: "s3.employerPolicy.people",
      kind: "purpose",
      text: {
        nb: "Gode kommunale tjenester hviler på arbeidsgiverpolitikken. Den påvirker hvor godt kommunen klarer å rekruttere, beholde og utvikle medarbeidere.",
        nn: "Gode kommunale tenester kviler på arbeidsgivarpolitikken. Han påverkar kor godt kommunen klarer å rekruttere, behalde og utvikle medarbeidarar.",
      },
      inPlan: {
        nb: "Arbeidsgiverpolitikken er grunnmuren for gode tjenester og påvirker hvor godt vi klarer å rekruttere, beholde og utvikle medarbeidere.",
        nn: "Arbeidsgivarpolitikken er grunnmuren for gode tenester og påverkar kor godt vi klarer å rekruttere, behalde og utvikle medarbeidarar.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.lonn.1"],
    },
    {
      id: "s3.employerPolicy.services",
      kind: "purpose",
      text: {
        nb: "Arbeidsgiverpolitikken har også noe å si for hvilke tjenester kommunen skaper og utvikler, og i stor grad for om kommunen klarer å stille om og tenke nytt om tilbudet.",
        nn: "Arbeidsgivarpolitikken har òg noko å seie for kva tenester kommunen skaper og utviklar, og i stor grad for om kommunen klarer å stille om og tenkje nytt om tilbodet.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.lonn.1"],
    },
    {
      id: "s3.employerPolicy.pay",
      kind: "purpose",
      text: {
        nb: "Lokal lønnspolitikk er en viktig del av arbeidsgiverpolitikken. Er den god, kan den gjøre tjenestene bedre.",
        nn: "Lokal lønspolitikk er ein viktig del av arbeidsgivarpolitikken. Er han god, kan han gjere tenestene betre.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.lonn.3"],
    },
    {
      id: "s3.employerPolicy.together",
      kind: "legal",
      text: {
        nb: "Når dere planlegger kompetanse, læring og utvikling, må dere se på lønnspolitikken i kommunen og på hovedtariffavtalen samtidig.",
        nn: "Når de planlegg kompetanse, læring og utvikling, må de sjå på lønspolitikken i kommunen og på hovudtariffavtalen samtidig.",
      },
      inPlan: {
        nb: "Vi ser arbeidet med kompetanse, læring og utvikling i sammenheng med den lokale lønnspolitikken og hovedtariffavtalen.",
        nn: "Vi ser arbeidet med kompetanse, læring og utvikling i samanheng med den lokale lønspolitikken og hovudtariffavtalen.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.lonn.4"],
    },
  ],
};
