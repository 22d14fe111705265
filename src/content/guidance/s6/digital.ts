import type { GuidanceTopic } from "../../Guidance";

/** Learning by digital means. */
export const DIGITAL: GuidanceTopic = {
  id: "s6.digital",
  title: { nb: "Utvikle: digitale læringsformer", nn: "Utvikle: digitale læringsformer" },
  heading: { nb: "Læringsformer", nn: "Læringsformer" },
  items: [
    {
      id: "s6.digital.flexible",
      kind: "learningForm",
      text: {
        nb: "Teknologi kan åpne for nye måter å lære på. De er mer fleksible og lar seg derfor lettere forene med arbeid.",
        nn: "Teknologi kan opne for nye måtar å lære på. Dei er meir fleksible og lèt seg difor lettare sameine med arbeid.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.8"],
    },
    {
      id: "s6.digital.research",
      kind: "learningForm",
      text: {
        nb: "KS har en side om teknologistøttet læring på arbeidsplassen. Lenken er den samme som veilederen har.",
        nn: "KS har ei side om teknologistøtta læring på arbeidsplassen. Lenkja er den same som rettleiaren har.",
      },
      audience: ["planner", "hr"],
      strategies: ["develop"],
      source: { id: "ksLearning" },
      covers: ["veil.laering.fotnote1"],
    },
    {
      id: "s6.digital.more",
      kind: "learningForm",
      text: {
        nb: "Med digitale læringsformer kan det bli lettere for flere ansatte å lære fortløpende og øke kompetansen.",
        nn: "Med digitale læringsformer kan det bli lettare for fleire tilsette å lære fortløpande og auke kompetansen.",
      },
      inPlan: {
        nb: "Vi bruker digitale læringsformer, slik at flere lettere kan lære fortløpende.",
        nn: "Vi bruker digitale læringsformer, slik at fleire lettare kan lære fortløpande.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.9"],
    },
    {
      id: "s6.digital.adapted",
      kind: "learningForm",
      text: {
        nb: "Digital læring er mindre bundet til tid og sted. Den kan passe bedre for hver yrkesgruppe og hver enkelt. Den som lærer, kan også selv være aktiv og få svar med det samme.",
        nn: "Digital læring er mindre bunden til tid og stad. Ho kan passe betre for kvar yrkesgruppe og kvar enkelt. Den som lærer, kan òg sjølv vere aktiv og få svar med det same.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.10"],
    },
    {
      id: "s6.digital.tools",
      kind: "learningForm",
      text: {
        nb: "Derfor kan dere vinne mye på å utvikle og bruke læringsteknologi: læringsapper, spillteknologi, podkaster, korte moduler med e-læring og annet.",
        nn: "Difor kan de vinne mykje på å utvikle og bruke læringsteknologi: læringsappar, spelteknologi, podkastar, korte modular med e-læring og anna.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.11"],
    },
    {
      id: "s6.digital.blended",
      kind: "learningForm",
      text: {
        nb: "Også mange tilbud om etter- og videreutdanning får nye, blandede læringsformer. De er lettere å ta inn i arbeidet og kombinere med det.",
        nn: "Mange tilbod om etter- og vidareutdanning får òg nye, blanda læringsformer. Dei er lettare å ta inn i arbeidet og kombinere med det.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.12"],
    },
    {
      id: "s6.digital.closeToWork",
      kind: "learningForm",
      text: {
        nb: "Når læringen får støtte i teknologi, kan både innholdet og organiseringen komme nærmere arbeidet og passe arbeidsplassen bedre.",
        nn: "Når læringa får støtte i teknologi, kan både innhaldet og organiseringa kome nærare arbeidet og passe arbeidsplassen betre.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.13"],
    },
    {
      id: "s6.digital.commonGround",
      kind: "learningForm",
      text: {
        nb: "Digitalt materiell og digitale læringsplattformer gjør det lettere for flere å lære noe nytt når de trenger det. Deltakerne kan også få en felles ramme å forstå det nye i, og det hjelper dem å bruke det i hverdagen på jobb.",
        nn: "Digitalt materiell og digitale læringsplattformer gjer det lettare for fleire å lære noko nytt når dei treng det. Deltakarane kan òg få ei felles ramme å forstå det nye i, og det hjelper dei å bruke det i kvardagen på jobb.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      source: { id: "veil" },
      covers: ["veil.laering.14"],
    },
    {
      id: "s6.digital.eLearning",
      kind: "learningForm",
      text: {
        nb: "Bruk e-læring der dere kan, så blir kompetanseutviklingen mer effektiv.",
        nn: "Bruk e-læring der de kan, så blir kompetanseutviklinga meir effektiv.",
      },
      inPlan: {
        nb: "Vi bruker e-læring der det gjør kompetanseutviklingen mer effektiv.",
        nn: "Vi bruker e-læring der det gjer kompetanseutviklinga meir effektiv.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.kultur.7"],
    },
    {
      id: "s6.digital.mastery",
      kind: "strategy",
      text: {
        nb: "Arbeid aktivt for at de digitale løsningene og opplæringen er så gode at de ansatte opplever mestring.",
        nn: "Arbeid aktivt for at dei digitale løysingane og opplæringa er så gode at dei tilsette opplever meistring.",
      },
      inPlan: {
        nb: "Vi arbeider for at de digitale løsningene og opplæringen er så gode at de ansatte opplever mestring.",
        nn: "Vi arbeider for at dei digitale løysingane og opplæringa er så gode at dei tilsette opplever meistring.",
      },
      audience: ["leader", "planner", "hr"],
      strategies: ["develop"],
      source: { id: "nitt" },
      covers: ["nitt.kart.sitat.1"],
    },
  ],
};
