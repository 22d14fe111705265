import type { PlanChoice } from "../PlanChoice";

/** By which strategies needs are met: four, three or five. The ids of the parts are StrategyIds. */
export const STRATEGIES: PlanChoice = {
  id: "strategies",
  question: {
    nb: "Hvilke strategier deler dere tiltakene inn etter?",
    nn: "Kva strategiar deler de inn tiltaka etter?",
  },
  heading: { nb: "Strategier", nn: "Strategiar" },
  why: {
    nb: "Kildene har fire, tre eller fem strategier. Valget bestemmer hvordan steg 6 og tabellene deles inn.",
    nn: "Kjeldene har fire, tre eller fem strategiar. Valet avgjer korleis steg 6 og tabellane blir delte inn.",
  },
  steps: ["s6", "s7"],
  options: [
    {
      id: "mal",
      name: { nb: "Fire strategier", nn: "Fire strategiar" },
      text: {
        nb: "Malen og KS’ nettsider har fire satsingsområder. Bare de tar med å avvikle eller omskolere.",
        nn: "Malen og nettsidene til KS har fire satsingsområde. Berre dei tek med å avvikle eller omskolere.",
      },
      parts: [
        {
          id: "mobilise",
          name: { nb: "Mobilisere kompetanse", nn: "Mobilisere kompetanse" },
          covers: ["mal.s6.strat.1"],
        },
        {
          id: "develop",
          name: { nb: "Utvikle kompetanse", nn: "Utvikle kompetanse" },
          covers: ["mal.s6.strat.2"],
        },
        { id: "recruit", name: { nb: "Rekruttere", nn: "Rekruttere" }, covers: ["mal.s6.strat.3"] },
        {
          id: "phaseOut",
          name: { nb: "Avvikle/omskolere", nn: "Avvikle/omskolere" },
          inPlan: { nb: "Avvikle eller omskolere", nn: "Avvikle eller omskolere" },
          covers: ["mal.s6.strat.4"],
        },
      ],
      source: { id: "mal" },
      covers: ["mal.s6.1"],
    },
    {
      id: "deck",
      name: { nb: "Tre strategier", nn: "Tre strategiar" },
      text: {
        nb: "Lysbildene har tre strategier, hver med et spørsmål. Samarbeid med andre hører til det å rekruttere.",
        nn: "Lysbileta har tre strategiar, kvar med eit spørsmål. Samarbeid med andre høyrer til det å rekruttere.",
      },
      parts: [
        {
          id: "mobilise",
          name: { nb: "Mobilisere", nn: "Mobilisere" },
          inPlan: { nb: "Mobilisere kompetanse", nn: "Mobilisere kompetanse" },
          text: {
            nb: "Hvilken kompetanse finnes hos oss uten at vi bruker den?",
            nn: "Kva kompetanse finst hos oss utan at vi bruker han?",
          },
          covers: ["deck.strat.1"],
        },
        {
          id: "develop",
          name: { nb: "Utvikle", nn: "Utvikle" },
          inPlan: { nb: "Utvikle kompetanse", nn: "Utvikle kompetanse" },
          text: {
            nb: "Hva trenger medarbeiderne å lære? Hvilken kompetanse kan de bygge videre på?",
            nn: "Kva treng medarbeidarane å lære? Kva kompetanse kan dei byggje vidare på?",
          },
          covers: ["deck.strat.2"],
        },
        {
          id: "recruit",
          name: { nb: "Rekruttere", nn: "Rekruttere" },
          text: {
            nb: "Hvilken kompetanse må vi skaffe utenfra, ved å ansette eller ved å samarbeide?",
            nn: "Kva kompetanse må vi skaffe utanfrå, ved å tilsetje eller ved å samarbeide?",
          },
          covers: ["deck.strat.3"],
        },
      ],
      source: { id: "deck" },
      covers: [],
    },
    {
      id: "nitt",
      name: { nb: "Fem deler", nn: "Fem delar" },
      text: {
        nb: "Nittedal har fem deler. Samarbeid er en egen del, og lærlinger rekrutteres for seg.",
        nn: "Nittedal har fem delar. Samarbeid er ein eigen del, og lærlingar blir rekrutterte for seg.",
      },
      parts: [
        {
          id: "mobilise",
          name: { nb: "Bruke den kompetansen vi allerede har", nn: "Bruke den kompetansen vi allereie har" },
          text: {
            nb: "Finne og ta i bruk det medarbeiderne kan, men ikke får brukt.",
            nn: "Finne og ta i bruk det medarbeidarane kan, men ikkje får brukt.",
          },
          covers: ["nitt.strat.1"],
        },
        {
          id: "develop",
          name: { nb: "Utvikle vår kompetanse", nn: "Utvikle kompetansen vår" },
          text: {
            nb: "Lære i jobben, på jobben og utenfor jobben.",
            nn: "Lære i jobben, på jobben og utanfor jobben.",
          },
          covers: ["nitt.strat.2"],
        },
        {
          id: "collaborate",
          name: { nb: "Samarbeide med andre", nn: "Samarbeide med andre" },
          text: {
            nb: "Løse oppgaver, dele kompetanse eller rekruttere i fellesskap.",
            nn: "Løyse oppgåver, dele kompetanse eller rekruttere i fellesskap.",
          },
          covers: ["nitt.strat.3"],
        },
        {
          id: "apprentices",
          name: { nb: "Rekruttere nye lærlinger", nn: "Rekruttere nye lærlingar" },
          text: {
            nb: "Sikre de fagarbeiderne kommunen vil trenge.",
            nn: "Sikre dei fagarbeidarane kommunen vil trenge.",
          },
          covers: ["nitt.strat.4"],
        },
        {
          id: "recruit",
          name: { nb: "Rekruttere nye medarbeidere", nn: "Rekruttere nye medarbeidarar" },
          text: {
            nb: "Ansette nye, med rutiner som fremmer mangfold og likestilling.",
            nn: "Tilsetje nye, med rutinar som fremjar mangfald og likestilling.",
          },
          covers: ["nitt.strat.5"],
        },
      ],
      source: { id: "nitt" },
      covers: ["nitt.strat.0"],
    },
  ],
  additions: [
    {
      id: "retain",
      name: { nb: "Beholde", nn: "Behalde" },
      inPlan: { nb: "Beholde medarbeidere", nn: "Behalde medarbeidarar" },
      text: {
        nb: "Fra HTA kap. 3 pkt. 3.2: Lønnspolitikken skal hjelpe kommunen å beholde medarbeidere. Ingen av listene har dette som egen strategi.",
        nn: "Frå HTA kap. 3 pkt. 3.2: Lønspolitikken skal hjelpe kommunen å behalde medarbeidarar. Ingen av listene har dette som eigen strategi.",
      },
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.bidra.3"],
    },
  ],
  own: "list",
  lead: { nb: "Slik dekker vi behovene:", nn: "Slik dekkjer vi behova:" },
};
