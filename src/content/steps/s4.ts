import { ksPage } from "../ksPage";
import type { StepContent } from "../Prompt";

/** Steg 4: hva er kompetanse. */
export const S4: StepContent = {
  purpose: {
    nb: "Her blir dere enige om hva dere legger i ordet kompetanse. Da mener alle det samme når dere senere skal analysere behov og velge tiltak.",
    nn: "Her blir de einige om kva de legg i ordet kompetanse. Då meiner alle det same når de seinare skal analysere behov og velje tiltak.",
  },
  ksPage: ksPage("steg-4.-hva-er-kompetanse"),
  prompts: [
    {
      id: "meaning",
      question: {
        nb: "Hva mener vi med kompetanse i denne planen?",
        nn: "Kva meiner vi med kompetanse i denne planen?",
      },
      hint: {
        nb: "Bruk deres egne ord, eller en definisjon dere slutter dere til. Oppgi kilden hvis dere siterer.",
        nn: "Bruk dykkar eigne ord, eller ein definisjon de sluttar dykk til. Oppgi kjelda om de siterer.",
      },
      example: {
        nb: "Kompetanse er det vi kan, og det vi får til sammen når vi bruker det i jobben.",
        nn: "Kompetanse er det vi kan, og det vi får til saman når vi bruker det i jobben.",
      },
      input: { kind: "text" },
      heading: { nb: "Hva vi mener med kompetanse", nn: "Kva vi meiner med kompetanse" },
      covers: ["mal.s4.2"],
    },
    {
      id: "parts",
      choice: "definition",
      question: { nb: "Hva inngår i kompetanse hos oss?", nn: "Kva inngår i kompetanse hos oss?" },
      hint: {
        nb: "Malen nevner seks deler. Velg dem dere vil bygge på. Legg til egne, ett ord per linje.",
        nn: "Malen nemner seks delar. Vel dei de vil byggje på. Legg til eigne, eitt ord per linje.",
      },
      example: { nb: "evner", nn: "evner" },
      input: {
        kind: "choices",
        options: [
          { id: "knowledge", label: { nb: "Kunnskap", nn: "Kunnskap" } },
          { id: "understanding", label: { nb: "Forståelse", nn: "Forståing" } },
          { id: "skills", label: { nb: "Ferdigheter", nn: "Ferdigheiter" } },
          { id: "traits", label: { nb: "Egenskaper", nn: "Eigenskapar" } },
          { id: "attitudes", label: { nb: "Holdninger", nn: "Haldningar" } },
          { id: "values", label: { nb: "Verdier", nn: "Verdiar" } },
        ],
      },
      heading: { nb: "Hva vi mener med kompetanse", nn: "Kva vi meiner med kompetanse" },
      sentence: { nb: "Med kompetanse mener vi {answer}.", nn: "Med kompetanse meiner vi {answer}." },
      isFirst: true,
      covers: [
        "mal.s4.2",
        "mal.s4.def",
        "mal.s4.def.1",
        "mal.s4.def.2",
        "mal.s4.def.3",
        "mal.s4.def.4",
        "mal.s4.def.5",
        "mal.s4.def.6",
      ],
    },
    {
      id: "needs",
      question: {
        nb: "Hvordan skal vi definere kompetansebehov hos oss?",
        nn: "Korleis skal vi definere kompetansebehov hos oss?",
      },
      hint: {
        nb: "Forklar når dere sier at det er et behov, for eksempel når oppgavene krever noe annet enn det de ansatte kan i dag.",
        nn: "Forklar når de seier at det er eit behov, til dømes når oppgåvene krev noko anna enn det dei tilsette kan i dag.",
      },
      example: {
        nb: "Vi har et kompetansebehov når en tjeneste mangler kunnskap den trenger de neste fire årene.",
        nn: "Vi har eit kompetansebehov når ei teneste manglar kunnskap ho treng dei neste fire åra.",
      },
      input: { kind: "text" },
      heading: { nb: "Hva vi mener med kompetansebehov", nn: "Kva vi meiner med kompetansebehov" },
      covers: ["mal.s4.1"],
    },
    {
      id: "important",
      question: {
        nb: "Hva er viktig for at vi skal nå målene våre?",
        nn: "Kva er viktig for at vi skal nå måla våre?",
      },
      hint: {
        nb: "Se tilbake på målene i steg 3. Skriv én ting per linje.",
        nn: "Sjå tilbake på måla i steg 3. Skriv éin ting per linje.",
      },
      example: { nb: "Vi deler kunnskap på tvers av enhetene", nn: "Vi deler kunnskap på tvers av einingane" },
      input: { kind: "list" },
      heading: { nb: "Hva vi legger vekt på", nn: "Kva vi legg vekt på" },
      lead: {
        nb: "Dette er viktigst for at vi skal nå målene:",
        nn: "Dette er viktigast for at vi skal nå måla:",
      },
      covers: ["mal.s4.3"],
    },
  ],
};
