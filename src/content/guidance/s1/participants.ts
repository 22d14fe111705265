import type { GuidanceTopic } from "../../Guidance";

/** Who takes part in making the plan. */
export const PARTICIPANTS: GuidanceTopic = {
  id: "s1.participants",
  title: { nb: "Hvem som skal være med", nn: "Kven som skal vere med" },
  items: [
    {
      id: "s1.participants.who",
      kind: "keyQuestion",
      text: {
        nb: "Hvem trenger dere med dere i arbeidet, og hvordan skal hver av dem bidra?",
        nn: "Kven treng de med dykk i arbeidet, og korleis skal kvar av dei bidra?",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "mal" },
      covers: ["mal.s1.1"],
    },
    {
      id: "s1.participants.everyone",
      kind: "role",
      text: {
        nb: "Felles kompetanseutvikling angår hele kommunen. Målgruppen er alle ledere og ansatte, og alle tillitsvalgte og verneombud.",
        nn: "Felles kompetanseutvikling vedkjem heile kommunen. Målgruppa er alle leiarar og tilsette, og alle tillitsvalde og verneombod.",
      },
      inPlan: {
        nb: "Planen er laget for alle som arbeider i {kommune}: ledere, ansatte, tillitsvalgte og verneombud.",
        nn: "Planen er laga for alle som arbeider i {kommune}: leiarar, tilsette, tillitsvalde og verneombod.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.satsing.3"],
    },
    {
      id: "s1.participants.useOfCompetence",
      kind: "role",
      text: {
        nb: "Ta særlig med tillitsvalgte, verneombud og medarbeiderne selv når dere diskuterer om kompetansen brukes riktig.",
        nn: "Ta særleg med tillitsvalde, verneombod og medarbeidarane sjølve når de diskuterer om kompetansen blir brukt rett.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.bruk.1"],
    },
  ],
};
