import type { GuidanceTopic } from "../../Guidance";

/** How the sources divide the ways of meeting needs. */
export const CHOOSE_STRATEGIES: GuidanceTopic = {
  id: "s6.chooseStrategies",
  title: { nb: "Velge strategier", nn: "Velje strategiar" },
  prompt: "measures",
  items: [
    {
      id: "s6.chooseStrategies.question",
      kind: "keyQuestion",
      text: {
        nb: "Hva gjør vi for å dekke behovene og få den kompetansen vi trenger?",
        nn: "Kva gjer vi for å dekkje behova og få den kompetansen vi treng?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "nitt" },
      covers: ["nitt.modell.3", "deck.hvorfor.6"],
    },
    {
      id: "s6.chooseStrategies.trainOrHire",
      kind: "keyQuestion",
      text: {
        nb: "Hva må vi sikre ved å skolere dem som alt arbeider her, og hva ved å rekruttere nye?",
        nn: "Kva må vi sikre ved å skolere dei som alt arbeider her, og kva ved å rekruttere nye?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "nitt" },
      covers: ["nitt.sitat.2"],
    },
    {
      id: "s6.chooseStrategies.four",
      kind: "strategy",
      text: {
        nb: "KS-malen har fire strategier: mobilisere kompetanse, utvikle kompetanse, rekruttere og avvikle/omskolere.",
        nn: "KS-malen har fire strategiar: mobilisere kompetanse, utvikle kompetanse, rekruttere og avvikle/omskolere.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "mal" },
      covers: ["mal.s6.strat.1", "mal.s6.strat.2", "mal.s6.strat.3", "mal.s6.strat.4"],
    },
    {
      id: "s6.chooseStrategies.mobilise",
      kind: "keyQuestion",
      title: { nb: "Mobilisere", nn: "Mobilisere" },
      text: {
        nb: "Hvilken kompetanse finnes i organisasjonen uten at vi tar den i bruk?",
        nn: "Kva kompetanse finst i organisasjonen utan at vi tek han i bruk?",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["mobilise"],
      source: { id: "deck" },
      covers: ["deck.strat.1"],
    },
    {
      id: "s6.chooseStrategies.develop",
      kind: "keyQuestion",
      title: { nb: "Utvikle", nn: "Utvikle" },
      text: {
        nb: "Hva trenger medarbeiderne våre å lære, og hvilken kompetanse kan de utvikle videre?",
        nn: "Kva treng medarbeidarane våre å lære, og kva kompetanse kan dei utvikle vidare?",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["develop"],
      source: { id: "deck" },
      covers: ["deck.strat.2"],
    },
    {
      id: "s6.chooseStrategies.recruit",
      kind: "keyQuestion",
      title: { nb: "Rekruttere", nn: "Rekruttere" },
      text: {
        nb: "Hvilken kompetanse må vi skaffe utenfra, ved å rekruttere eller ved å samarbeide med andre?",
        nn: "Kva kompetanse må vi skaffe utanfrå, ved å rekruttere eller ved å samarbeide med andre?",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["collaborate", "recruit"],
      source: { id: "deck" },
      covers: ["deck.strat.3"],
    },
    {
      id: "s6.chooseStrategies.five",
      kind: "strategy",
      text: {
        nb: "Nittedal har en oppskrift med fem deler: bruke kompetansen som alt finnes, utvikle den, samarbeide med andre, rekruttere lærlinger og rekruttere medarbeidere.",
        nn: "Nittedal har ei oppskrift med fem delar: bruke kompetansen som alt finst, utvikle han, samarbeide med andre, rekruttere lærlingar og rekruttere medarbeidarar.",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "nitt" },
      covers: ["nitt.strat.0", "nitt.strat.1", "nitt.strat.2", "nitt.strat.3", "nitt.strat.4", "nitt.strat.5"],
    },
    {
      id: "s6.chooseStrategies.chain",
      kind: "procedure",
      text: {
        nb: "Velg først strategiene. Lag så tiltaksplaner for dem, og bestem i planene hvilke læringsarenaer dere bruker.",
        nn: "Vel først strategiane. Lag så tiltaksplanar for dei, og avgjer i planane kva læringsarenaar de bruker.",
      },
      inPlan: {
        nb: "Vi følger opp strategiene i tiltaksplaner, som også sier hvilke læringsarenaer vi bruker.",
        nn: "Vi følgjer opp strategiane i tiltaksplanar, som òg seier kva læringsarenaar vi bruker.",
      },
      audience: ["planner", "hr"],
      source: { id: "deck" },
      covers: ["deck.strat.kjede"],
    },
  ],
};
