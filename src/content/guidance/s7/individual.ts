import type { GuidanceTopic } from "../../Guidance";

/** How the plan reaches each employee, in talks and plans that are not public. */
export const INDIVIDUAL: GuidanceTopic = {
  id: "s7.individual",
  title: { nb: "Fra planen til den enkelte", nn: "Frå planen til den enkelte" },
  heading: { nb: "Utvikling for den enkelte", nn: "Utvikling for den enkelte" },
  items: [
    {
      id: "s7.individual.purpose",
      kind: "purpose",
      text: {
        nb: "Det hver medarbeider skal utvikle seg på, skal henge sammen med den kompetansen kommunen strategisk trenger.",
        nn: "Det kvar medarbeidar skal utvikle seg på, skal henge saman med den kompetansen kommunen strategisk treng.",
      },
      inPlan: {
        nb: "Utviklingsmålene til hver medarbeider skal henge sammen med de strategiske kompetansebehovene i kommunen.",
        nn: "Utviklingsmåla til kvar medarbeidar skal henge saman med dei strategiske kompetansebehova i kommunen.",
      },
      audience: ["leader", "hr", "employee"],
      source: { id: "drof" },
      covers: ["drof.indiv.formal"],
    },
    {
      id: "s7.individual.shareNeeds",
      kind: "procedure",
      text: {
        nb: "Gjør det enheten foreslo i sin drøfting, tilgjengelig før medarbeidersamtalene: hvilke kompetansebehov som er kritiske for kommunen og for enheten, og hvilke tiltak som kan dekke dem.",
        nn: "Gjer det eininga foreslo i drøftinga si, tilgjengeleg før medarbeidarsamtalane: kva kompetansebehov som er kritiske for kommunen og for eininga, og kva tiltak som kan dekkje dei.",
      },
      audience: ["leader", "hr", "employee"],
      source: { id: "drof" },
      covers: ["drof.indiv.fremgang.1"],
    },
    {
      id: "s7.individual.prepare",
      kind: "procedure",
      text: {
        nb: "Alle forbereder seg, både ledere og medarbeidere. De leser forslagene og finner ut hva de ønsker og vil ta opp om utviklingsmål og eventuelt om karriere.",
        nn: "Alle førebur seg, både leiarar og medarbeidarar. Dei les forslaga og finn ut kva dei ønskjer og vil ta opp om utviklingsmål og eventuelt om karriere.",
      },
      audience: ["leader", "hr", "employee"],
      source: { id: "drof" },
      covers: ["drof.indiv.fremgang.2"],
    },
    {
      id: "s7.individual.record",
      kind: "procedure",
      text: {
        nb: "Før utviklingsmålene dere avtaler, og ønskene om karriere inn i det systemet dere bruker til vanlig. De hører ikke hjemme i planen, for den er offentlig.",
        nn: "Før utviklingsmåla de avtaler, og ønska om karriere inn i det systemet de bruker til vanleg. Dei høyrer ikkje heime i planen, for han er offentleg.",
      },
      audience: ["leader", "hr", "employee"],
      source: { id: "drof" },
      covers: ["drof.indiv.fremgang.3"],
    },
    {
      id: "s7.individual.everyone",
      kind: "result",
      text: {
        nb: "Hver medarbeider har sin egen utviklingsplan, og den tar hensyn til de kompetansebehovene som er kritiske for kommunen.",
        nn: "Kvar medarbeidar har sin eigen utviklingsplan, og han tek omsyn til dei kompetansebehova som er kritiske for kommunen.",
      },
      inPlan: {
        nb: "Hver medarbeider skal ha sin egen utviklingsplan, som tar hensyn til de kritiske kompetansebehovene i kommunen.",
        nn: "Kvar medarbeidar skal ha sin eigen utviklingsplan, som tek omsyn til dei kritiske kompetansebehova i kommunen.",
      },
      audience: ["leader", "hr", "employee"],
      source: { id: "drof" },
      covers: ["drof.indiv.resultat.1"],
    },
  ],
};
