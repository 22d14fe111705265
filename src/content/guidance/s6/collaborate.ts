import type { GuidanceTopic } from "../../Guidance";

/** Collaboration with others. */
export const COLLABORATE: GuidanceTopic = {
  id: "s6.collaborate",
  title: { nb: "Samarbeide med andre", nn: "Samarbeide med andre" },
  heading: { nb: "Samarbeid med andre", nn: "Samarbeid med andre" },
  items: [
    {
      id: "s6.collaborate.tasks",
      kind: "strategy",
      title: { nb: "Løse konkrete oppgaver", nn: "Løyse konkrete oppgåver" },
      text: {
        nb: "Løs bestemte oppgaver i fellesskap. Da får kommunen tak i kompetanse til oppgavene som den ellers ikke hadde hatt. Medarbeiderne lærer også av det.",
        nn: "Løys bestemte oppgåver i fellesskap. Då får kommunen tak i kompetanse til oppgåvene som han elles ikkje hadde hatt. Medarbeidarane lærer òg av det.",
      },
      inPlan: {
        nb: "Vi løser oppgaver sammen med andre når det gir oss tilgang til kompetanse vi ellers ikke har. Medarbeiderne lærer også av det.",
        nn: "Vi løyser oppgåver saman med andre når det gir oss tilgang til kompetanse vi elles ikkje har. Medarbeidarane lærer òg av det.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["collaborate", "recruit"],
      source: { id: "nitt" },
      covers: ["nitt.samarb.1"],
    },
    {
      id: "s6.collaborate.networks",
      kind: "strategy",
      title: { nb: "Faglige nettverk", nn: "Faglege nettverk" },
      text: {
        nb: "I et faglig nettverk deler dere kompetanse og lærer av andre. Dere løser ikke oppgavene der. Nettverket kan også veilede uformelt: Den som står fast, tar kontakt med en god kollega og drøfter løsninger.",
        nn: "I eit fagleg nettverk deler de kompetanse og lærer av andre. De løyser ikkje oppgåvene der. Nettverket kan òg rettleie uformelt: Den som står fast, tek kontakt med ein god kollega og drøftar løysingar.",
      },
      inPlan: {
        nb: "Medarbeiderne tar del i faglige nettverk, der de deler kompetanse og lærer av andre.",
        nn: "Medarbeidarane tek del i faglege nettverk, der dei deler kompetanse og lærer av andre.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop", "collaborate", "recruit"],
      source: { id: "nitt" },
      covers: ["nitt.samarb.2"],
    },
    {
      id: "s6.collaborate.recruitTogether",
      kind: "strategy",
      title: { nb: "Sammen om å rekruttere", nn: "Saman om å rekruttere" },
      text: {
        nb: "Flere kommuner kan gå sammen om å rekruttere spisskompetanse som ingen av dem kunne hatt alene i 100 % stilling. Sammen kan de tilby hele stillinger.",
        nn: "Fleire kommunar kan gå saman om å rekruttere spisskompetanse som ingen av dei kunne hatt åleine i 100 % stilling. Saman kan dei tilby heile stillingar.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["collaborate", "recruit"],
      source: { id: "nitt" },
      covers: ["nitt.samarb.3"],
    },
  ],
};
