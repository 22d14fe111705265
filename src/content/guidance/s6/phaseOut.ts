import type { GuidanceTopic } from "../../Guidance";

/** What the sources say of phasing out and retraining, which is little. */
export const PHASE_OUT: GuidanceTopic = {
  id: "s6.phaseOut",
  title: { nb: "Avvikle eller omskolere", nn: "Avvikle eller omskolere" },
  items: [
    {
      id: "s6.phaseOut.strategy",
      kind: "strategy",
      text: {
        nb: "Av kildene er det bare KS-malen som har dette som egen strategi. Ingen av dem sier hvordan den brukes, så beskriv den med egne ord.",
        nn: "Av kjeldene er det berre KS-malen som har dette som eigen strategi. Ingen av dei seier korleis han blir brukt, så skildre han med eigne ord.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["phaseOut"],
      source: { id: "mal" },
      covers: ["mal.s6.strat.4"],
    },
    {
      id: "s6.phaseOut.posts",
      kind: "advice",
      text: {
        nb: "Når dere endrer oppgaver og krav til kompetanse, endrer dere også stillinger.",
        nn: "Når de endrar oppgåver og krav til kompetanse, endrar de òg stillingar.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop", "phaseOut"],
      source: { id: "nitt" },
      covers: ["nitt.laere.4"],
    },
    {
      id: "s6.phaseOut.together",
      kind: "role",
      text: {
        nb: "Endre stillinger sammen med medarbeiderne, tillitsvalgte og verneombud, ikke uten dem.",
        nn: "Endre stillingar saman med medarbeidarane, tillitsvalde og verneombod, ikkje utan dei.",
      },
      inPlan: {
        nb: "Når oppgaver og krav til kompetanse endrer seg, blir også stillinger endret. Det skjer i samarbeid med medarbeiderne, tillitsvalgte og verneombud.",
        nn: "Når oppgåver og krav til kompetanse endrar seg, blir òg stillingar endra. Det skjer i samarbeid med medarbeidarane, tillitsvalde og verneombod.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop", "phaseOut"],
      source: { id: "nitt" },
      covers: ["nitt.laere.4"],
    },
  ],
};
