import type { GuidanceTopic } from "../../Guidance";

/** What a survey of the staff says of competence. */
export const SURVEYS: GuidanceTopic = {
  id: "s7.surveys",
  title: { nb: "Medarbeiderundersøkelser", nn: "Medarbeidarundersøkingar" },
  items: [
    {
      id: "s7.surveys.what",
      kind: "evaluation",
      title: { nb: "10-FAKTOR", nn: "10-FAKTOR" },
      text: {
        nb: "Et verktøy som bygger på forskning. Det måler ti faktorer som er avgjørende for om dere oppnår gode resultater. Alle de ti kan dere påvirke når dere arbeider målrettet med utvikling.",
        nn: "Eit verktøy som byggjer på forsking. Det måler ti faktorar som er avgjerande for om de oppnår gode resultat. Alle dei ti kan de påverke når de arbeider målretta med utvikling.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "veil", place: "10-FAKTOR" },
      covers: ["veil.10faktor.2", "mal.s7.2"],
    },
    {
      id: "s7.surveys.use",
      kind: "evaluation",
      title: { nb: "Oppfølgingen av undersøkelsen", nn: "Oppfølginga av undersøkinga" },
      text: {
        nb: "I mars 2022 var 10-FAKTOR medarbeiderundersøkelsen til om lag 300 kommuner og fylkeskommuner. Når virksomhetene følger opp svarene, får ledere og medarbeidere møteplasser der de kan snakke om kompetanseutvikling, mestringsklima og læringskultur hos seg.",
        nn: "I mars 2022 var 10-FAKTOR medarbeidarundersøkinga til om lag 300 kommunar og fylkeskommunar. Når verksemdene følgjer opp svara, får leiarar og medarbeidarar møteplassar der dei kan snakke om kompetanseutvikling, meistringsklima og læringskultur hos seg.",
      },
      inPlan: {
        nb: "Når virksomhetene følger opp medarbeiderundersøkelsen, snakker ledere og medarbeidere sammen om kompetanseutvikling, mestringsklima og læringskultur hos seg.",
        nn: "Når verksemdene følgjer opp medarbeidarundersøkinga, snakkar leiarar og medarbeidarar saman om kompetanseutvikling, meistringsklima og læringskultur hos seg.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "veil", place: "10-FAKTOR" },
      covers: ["veil.10faktor.1", "mal.s7.2"],
    },
    {
      id: "s7.surveys.factors",
      kind: "evaluation",
      title: { nb: "Sentrale faktorer", nn: "Sentrale faktorar" },
      text: {
        nb: "Disse faktorene er sentrale blant dem som blir målt: kompetansemobilisering, relevant kompetanseutvikling, mestringstro og mestringsklima.",
        nn: "Desse faktorane er sentrale blant dei som blir målte: kompetansemobilisering, relevant kompetanseutvikling, meistringstru og meistringsklima.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "veil", place: "10-FAKTOR" },
      covers: ["veil.10faktor.3"],
    },
    {
      id: "s7.surveys.reference",
      kind: "evaluation",
      text: {
        nb: "10-FAKTOR er medarbeiderundersøkelsen fra KF. Sett den opp i litteraturlisten hvis planen viser til den.",
        nn: "10-FAKTOR er medarbeidarundersøkinga frå KF. Set henne opp i litteraturlista dersom planen viser til henne.",
      },
      audience: ["planner", "hr"],
      source: { id: "tiFaktor" },
      covers: ["veil.10faktor.lenke"],
    },
  ],
};
