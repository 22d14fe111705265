import type { GuidanceTopic } from "../../Guidance";

/** How the plan is put in force in the units. */
export const START: GuidanceTopic = {
  id: "s7.start",
  title: { nb: "Sette planen i verk", nn: "Setje planen i verk" },
  heading: { nb: "Slik setter vi planen i verk", nn: "Slik set vi planen i verk" },
  items: [
    {
      id: "s7.start.purpose",
      kind: "purpose",
      text: {
        nb: "Planen skal settes i verk på en samordnet måte i hele kommunen.",
        nn: "Planen skal setjast i verk på ein samordna måte i heile kommunen.",
      },
      inPlan: {
        nb: "Vi setter planen i verk på en samordnet måte i hele kommunen.",
        nn: "Vi set planen i verk på ein samordna måte i heile kommunen.",
      },
      audience: ["leader", "hr", "planner", "employee"],
      source: { id: "drof" },
      covers: ["drof.iverk.formal"],
    },
    {
      id: "s7.start.decided",
      kind: "keyQuestion",
      text: {
        nb: "Hvilke overordnede tiltak er vedtatt, og hva betyr de for enheten vår?",
        nn: "Kva overordna tiltak er vedtekne, og kva betyr dei for eininga vår?",
      },
      audience: ["leader", "hr", "planner", "employee"],
      source: { id: "drof" },
      covers: ["drof.iverk.sporsmal.1"],
    },
    {
      id: "s7.start.local",
      kind: "keyQuestion",
      text: {
        nb: "Hvilke tiltak er lokale og gjelder for oss? Hvordan skal vi gjennomføre dem?",
        nn: "Kva tiltak er lokale og gjeld for oss? Korleis skal vi gjennomføre dei?",
      },
      audience: ["leader", "hr", "planner", "employee"],
      source: { id: "drof" },
      covers: ["drof.iverk.sporsmal.2"],
    },
    {
      id: "s7.start.expected",
      kind: "keyQuestion",
      text: {
        nb: "Hva ventes av oss i dette arbeidet, både som ledere og som medarbeidere?",
        nn: "Kva er venta av oss i dette arbeidet, både som leiarar og som medarbeidarar?",
      },
      audience: ["leader", "hr", "planner", "employee"],
      source: { id: "drof" },
      covers: ["drof.iverk.sporsmal.3"],
    },
    {
      id: "s7.start.distribute",
      kind: "procedure",
      text: {
        nb: "Del planen med hele organisasjonen. Den kan sendes ut sentralt, eller hver enhet kan sørge for det selv.",
        nn: "Del planen med heile organisasjonen. Han kan sendast ut sentralt, eller kvar eining kan sørgje for det sjølv.",
      },
      inPlan: { nb: "Vi deler planen med hele organisasjonen.", nn: "Vi deler planen med heile organisasjonen." },
      audience: ["leader", "hr", "planner", "employee"],
      source: { id: "drof" },
      covers: ["drof.iverk.fremgang.1"],
    },
    {
      id: "s7.start.meeting",
      kind: "procedure",
      text: {
        nb: "Gå gjennom planen i enheten, og snakk om den i et møte som passer til det.",
        nn: "Gå gjennom planen i eininga, og snakk om han i eit møte som høver til det.",
      },
      inPlan: {
        nb: "Hver enhet går gjennom planen og drøfter den i et møte.",
        nn: "Kvar eining går gjennom planen og drøftar han i eit møte.",
      },
      audience: ["leader", "hr", "planner", "employee"],
      source: { id: "drof" },
      covers: ["drof.iverk.fremgang.2"],
    },
    {
      id: "s7.start.localPlan",
      kind: "procedure",
      text: {
        nb: "Har enheten sin egen handlingsplan for kompetanse, oppdaterer dere den og tilpasser den når det trengs.",
        nn: "Har eininga sin eigen handlingsplan for kompetanse, oppdaterer de han og tilpassar han når det trengst.",
      },
      inPlan: {
        nb: "Enhetene oppdaterer sine egne handlingsplaner for kompetanse når det trengs.",
        nn: "Einingane oppdaterer sine eigne handlingsplanar for kompetanse når det trengst.",
      },
      audience: ["leader", "hr", "planner", "employee"],
      source: { id: "drof" },
      covers: ["drof.iverk.fremgang.3"],
    },
    {
      id: "s7.start.individualPlans",
      kind: "procedure",
      text: {
        nb: "Følg opp mål- og utviklingsplanen til hver medarbeider.",
        nn: "Følg opp mål- og utviklingsplanen til kvar medarbeidar.",
      },
      inPlan: {
        nb: "Lederne følger opp mål- og utviklingsplanen til hver medarbeider.",
        nn: "Leiarane følgjer opp mål- og utviklingsplanen til kvar medarbeidar.",
      },
      audience: ["leader", "hr", "planner", "employee"],
      source: { id: "drof" },
      covers: ["drof.iverk.fremgang.4"],
    },
    {
      id: "s7.start.known",
      kind: "result",
      text: {
        nb: "Alle i enheten kjenner planen som kommunen har vedtatt.",
        nn: "Alle i eininga kjenner planen som kommunen har vedteke.",
      },
      audience: ["leader", "hr", "planner", "employee"],
      source: { id: "drof" },
      covers: ["drof.iverk.resultat.1"],
    },
    {
      id: "s7.start.responsibility",
      kind: "result",
      text: {
        nb: "Alle tar ansvar for det som er vedtatt, og hjelper til så aktivitetene blir gjennomført slik de var ment.",
        nn: "Alle tek ansvar for det som er vedteke, og hjelper til så aktivitetane blir gjennomførte slik dei var meinte.",
      },
      inPlan: {
        nb: "Alle tar ansvar for det som er vedtatt, og bidrar til at det blir gjennomført slik det var ment.",
        nn: "Alle tek ansvar for det som er vedteke, og bidreg til at det blir gjennomført slik det var meint.",
      },
      audience: ["leader", "hr", "planner", "employee"],
      source: { id: "drof" },
      covers: ["drof.iverk.resultat.2"],
    },
    {
      id: "s7.start.effect",
      kind: "result",
      text: {
        nb: "Utviklingstiltak for den enkelte som henger sammen med planen, blir gjennomført og virker som ønsket.",
        nn: "Utviklingstiltak for den enkelte som heng saman med planen, blir gjennomførte og verkar som ønskt.",
      },
      audience: ["leader", "hr", "planner", "employee"],
      source: { id: "drof" },
      covers: ["drof.iverk.resultat.3"],
    },
  ],
};
