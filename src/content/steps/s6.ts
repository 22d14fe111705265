import { ksPage } from "../ksPage";
import type { StepContent } from "../Prompt";

/** Steg 6: kompetansestrategier og tiltak. */
export const S6: StepContent = {
  purpose: {
    nb: "Her velger dere hvordan dere vil dekke behovene fra steg 5, og hvilke tiltak dere vil sette i verk. Ansvar, frist og kostnad for hvert tiltak fører dere i handlingsplanen.",
    nn: "Her vel de korleis de vil dekkje behova frå steg 5, og kva tiltak de vil setje i verk. Ansvar, frist og kostnad for kvart tiltak fører de i handlingsplanen.",
  },
  ksPage: ksPage("steg-6.-kompetansestrategier-og-tiltak"),
  prompts: [
    {
      id: "strategies",
      choice: "strategies",
      question: { nb: "Hvilke strategier satser vi på?", nn: "Kva strategiar satsar vi på?" },
      hint: {
        nb: "Mobilisere er å bruke den kompetansen dere har. Utvikle er å lære mer. Rekruttere er å ansette nye. Avvikle eller omskolere gjelder kompetanse dere trenger mindre av.",
        nn: "Mobilisere er å bruke den kompetansen de har. Utvikle er å lære meir. Rekruttere er å tilsetje nye. Avvikle eller omskolere gjeld kompetanse de treng mindre av.",
      },
      example: { nb: "Samarbeide med nabokommuner", nn: "Samarbeide med nabokommunar" },
      input: {
        kind: "choices",
        options: [
          { id: "mobilise", label: { nb: "Mobilisere kompetanse", nn: "Mobilisere kompetanse" } },
          { id: "develop", label: { nb: "Utvikle kompetanse", nn: "Utvikle kompetanse" } },
          { id: "recruit", label: { nb: "Rekruttere", nn: "Rekruttere" } },
          { id: "phaseOut", label: { nb: "Avvikle eller omskolere", nn: "Avvikle eller omskolere" } },
        ],
      },
      heading: { nb: "Satsingsområder", nn: "Satsingsområde" },
      headingWord: "focusAreas",
      lead: {
        nb: "Slik dekker vi behovene:",
        nn: "Slik dekkjer vi behova:",
      },
      covers: ["mal.s6.1", "mal.s6.strat.1", "mal.s6.strat.2", "mal.s6.strat.3", "mal.s6.strat.4"],
    },
    {
      id: "measures",
      question: { nb: "Hvilke tiltak skal vi sette i verk?", nn: "Kva tiltak skal vi setje i verk?" },
      hint: {
        nb: "Nevn hovedtiltakene, ett per linje, og si gjerne hvilket behov hvert av dem dekker. Detaljene hører hjemme i handlingsplanen.",
        nn: "Nemn hovudtiltaka, eitt per linje, og sei gjerne kva behov kvart av dei dekkjer. Detaljane høyrer heime i handlingsplanen.",
      },
      example: {
        nb: "Tilby ufaglærte i helsetjenestene å ta fagbrev på jobb",
        nn: "Tilby ufaglærte i helsetenestene å ta fagbrev på jobb",
      },
      input: { kind: "list" },
      heading: { nb: "Tiltak", nn: "Tiltak" },
      lead: {
        nb: "Vi skal sette i verk disse tiltakene:",
        nn: "Vi skal setje i verk desse tiltaka:",
      },
      covers: ["mal.s6.2"],
    },
    {
      id: "arenas",
      question: {
        nb: "Hvilke læringsarenaer bruker vi i de ulike strategiene og tiltakene?",
        nn: "Kva læringsarenaar bruker vi i dei ulike strategiane og tiltaka?",
      },
      hint: {
        nb: "Det kan være læring i jobben, alene eller sammen med andre, digitale kurs, kurs hos andre, eller etter- og videreutdanning. Skriv gjerne hvilke tiltak hver arena hører til.",
        nn: "Det kan vere læring i jobben, åleine eller saman med andre, digitale kurs, kurs hos andre, eller etter- og vidareutdanning. Skriv gjerne kva tiltak kvar arena høyrer til.",
      },
      example: {
        nb: "Hospitering mellom enhetene, for å mobilisere kompetanse vi har",
        nn: "Hospitering mellom einingane, for å mobilisere kompetanse vi har",
      },
      input: { kind: "list" },
      heading: { nb: "Læringsarenaer", nn: "Læringsarenaar" },
      lead: {
        nb: "Vi bruker disse læringsarenaene:",
        nn: "Vi bruker desse læringsarenaane:",
      },
      covers: ["mal.s6.3"],
    },
  ],
};
