import { ksPage } from "../ksPage";
import type { StepContent } from "../Prompt";

/** Steg 2: forankring. */
export const S2: StepContent = {
  purpose: {
    nb: "Her forklarer dere hvorfor kommunen lager planen, hva den skal føre til, og hvilke vedtak og planer den bygger på. En plan som er forankret politisk, administrativt og i økonomien, blir lettere fulgt opp.",
    nn: "Her forklarer de kvifor kommunen lagar planen, kva han skal føre til, og kva vedtak og planar han byggjer på. Ein plan som er forankra politisk, administrativt og i økonomien, blir lettare følgd opp.",
  },
  ksPage: ksPage("steg-2.-forankring-og-ambisjoner"),
  prompts: [
    {
      id: "why",
      question: {
        nb: "Hvorfor skal vi jobbe med strategisk kompetanseplan?",
        nn: "Kvifor skal vi jobbe med strategisk kompetanseplan?",
      },
      hint: {
        nb: "Beskriv det som gjør planen nødvendig nå: endringer i befolkningen, nye oppgaver eller yrkesgrupper det er vanskelig å rekruttere.",
        nn: "Beskriv det som gjer planen nødvendig no: endringar i folketalet, nye oppgåver eller yrkesgrupper det er vanskeleg å rekruttere.",
      },
      example: {
        nb: "Flere innbyggere blir eldre, og mange av sykepleierne våre går snart av med pensjon.",
        nn: "Fleire innbyggjarar blir eldre, og mange av sjukepleiarane våre går snart av med pensjon.",
      },
      input: { kind: "text" },
      heading: { nb: "Hvorfor vi lager planen", nn: "Kvifor vi lagar planen" },
      covers: ["mal.s2.plass", "mal.s2.1"],
    },
    {
      id: "aims",
      question: { nb: "Hva skal vi oppnå?", nn: "Kva skal vi oppnå?" },
      hint: {
        nb: "Skriv ett mål per linje. Formuler målene slik at dere kan se om dere har nådd dem.",
        nn: "Skriv eitt mål per linje. Formuler måla slik at de kan sjå om de har nådd dei.",
      },
      example: {
        nb: "Alle enheter har fagutdannede på jobb hver helg",
        nn: "Alle einingar har fagutdanna på jobb kvar helg",
      },
      input: { kind: "list" },
      heading: { nb: "Hva vi skal oppnå", nn: "Kva vi skal oppnå" },
      lead: {
        nb: "Dette er målene for planen:",
        nn: "Dette er måla for planen:",
      },
      covers: ["mal.s2.2"],
    },
    {
      id: "where",
      question: { nb: "Hvor skal planen forankres?", nn: "Kvar skal planen forankrast?" },
      hint: {
        nb: "Nevn planene og styringsdokumentene som kompetanseplanen skal henge sammen med.",
        nn: "Nemn planane og styringsdokumenta som kompetanseplanen skal henge saman med.",
      },
      example: { nb: "Arbeidsgiverstrategien", nn: "Arbeidsgivarstrategien" },
      input: { kind: "list" },
      heading: { nb: "Sammenhengen med andre planer", nn: "Samanhengen med andre planar" },
      lead: { nb: "Planen henger sammen med:", nn: "Planen heng saman med:" },
      covers: ["mal.s2.3"],
    },
    {
      id: "bodies",
      question: {
        nb: "Hvordan forankrer vi planen politisk og administrativt?",
        nn: "Korleis forankrar vi planen politisk og administrativt?",
      },
      hint: {
        nb: "Før opp hvert organ og ledernivå, og hva de gjør med planen: behandler, vedtar, setter i verk eller følger opp.",
        nn: "Før opp kvart organ og leiarnivå, og kva dei gjer med planen: behandlar, vedtek, set i verk eller følgjer opp.",
      },
      example: { nb: "Kommunestyret: vedtar planen", nn: "Kommunestyret: vedtek planen" },
      input: {
        kind: "people",
        who: { nb: "Organ eller ledernivå", nn: "Organ eller leiarnivå" },
        how: { nb: "Rolle i arbeidet med planen", nn: "Rolle i arbeidet med planen" },
      },
      heading: { nb: "Politisk og administrativ forankring", nn: "Politisk og administrativ forankring" },
      lead: { nb: "Disse behandler og følger opp planen:", nn: "Desse behandlar og følgjer opp planen:" },
      covers: ["mal.s2.4"],
    },
    {
      id: "communityPlan",
      question: {
        nb: "Hvordan er planen koblet til kommuneplanens samfunnsdel?",
        nn: "Korleis er planen kopla til samfunnsdelen i kommuneplanen?",
      },
      hint: {
        nb: "Pek på målene i samfunnsdelen som dere trenger rett kompetanse og nok folk for å nå.",
        nn: "Peik på måla i samfunnsdelen som de treng rett kompetanse og nok folk for å nå.",
      },
      example: {
        nb: "Samfunnsdelen sier at flere skal kunne bo hjemme lenger. Det krever mer kompetanse på rehabilitering.",
        nn: "Samfunnsdelen seier at fleire skal kunne bu heime lenger. Det krev meir kompetanse på rehabilitering.",
      },
      input: { kind: "text" },
      heading: {
        nb: "Kobling til kommuneplanens samfunnsdel",
        nn: "Kopling til samfunnsdelen i kommuneplanen",
      },
      covers: ["mal.s2.5"],
    },
    {
      id: "budget",
      question: {
        nb: "Hvordan er planen koblet til budsjett og økonomiplan?",
        nn: "Korleis er planen kopla til budsjett og økonomiplan?",
      },
      hint: {
        nb: "Skriv hvordan tiltakene kommer inn i økonomiplanen, og hvem som har ansvaret for det.",
        nn: "Skriv korleis tiltaka kjem inn i økonomiplanen, og kven som har ansvaret for det.",
      },
      example: {
        nb: "Vi går gjennom handlingsplanen hver vår, slik at nye tiltak kan komme med i årsbudsjettet.",
        nn: "Vi går gjennom handlingsplanen kvar vår, slik at nye tiltak kan kome med i årsbudsjettet.",
      },
      input: { kind: "text" },
      heading: { nb: "Budsjett og økonomiplan", nn: "Budsjett og økonomiplan" },
      covers: ["mal.s2.6"],
    },
  ],
};
