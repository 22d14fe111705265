import type { GuidanceTopic } from "../../Guidance";

/** What a survey of the staff says of competence. */
export const SURVEYS: GuidanceTopic = {
  id: "s7.surveys",
  title: { nb: "Medarbeiderundersøkelser", nn: "Medarbeidarundersøkingar" },
  prompt: "staffSurveys",
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
        nb: "Om lag 300 kommuner og fylkeskommuner brukte 10-FAKTOR i mars 2022, ifølge veilederen. KS har skrevet 263 kommuner og 4 fylkeskommuner, uten dato. Når enhetene følger opp svarene, får ledere og medarbeidere møteplasser der de kan snakke om kompetanseutvikling, mestringsklima og læringskultur hos seg.",
        nn: "Om lag 300 kommunar og fylkeskommunar brukte 10-FAKTOR i mars 2022, ifølgje rettleiaren. KS har skrive 263 kommunar og 4 fylkeskommunar, utan dato. Når einingane følgjer opp svara, får leiarar og medarbeidarar møteplassar der dei kan snakke om kompetanseutvikling, meistringsklima og læringskultur hos seg.",
      },
      inPlan: {
        nb: "Når enhetene følger opp medarbeiderundersøkelsen, snakker ledere og medarbeidere sammen om kompetanseutvikling, mestringsklima og læringskultur.",
        nn: "Når einingane følgjer opp medarbeidarundersøkinga, snakkar leiarar og medarbeidarar saman om kompetanseutvikling, meistringsklima og læringskultur.",
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
        nb: "10-FAKTOR er medarbeiderundersøkelsen til KS, utviklet sammen med Kommuneforlaget og Linda Lai. Sett den opp i litteraturlisten hvis planen viser til den.",
        nn: "10-FAKTOR er medarbeidarundersøkinga til KS, utvikla saman med Kommuneforlaget og Linda Lai. Set ho opp i litteraturlista om planen viser til undersøkinga.",
      },
      audience: ["planner", "hr"],
      source: { id: "tiFaktor" },
      covers: ["veil.10faktor.lenke"],
    },
  ],
};
