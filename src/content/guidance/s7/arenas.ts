import type { GuidanceTopic } from "../../Guidance";

/** Where the plan is followed up from day to day. */
export const ARENAS: GuidanceTopic = {
  id: "s7.arenas",
  title: { nb: "Møteplasser for oppfølging", nn: "Møteplassar for oppfølging" },
  prompt: "followUp",
  items: [
    {
      id: "s7.arenas.forums",
      kind: "procedure",
      text: {
        nb: "Følg opp temaene på faste møteplasser. Nittedal bruker lederforum, medbestemmelsesutvalget (MBU) og arbeidsmiljøutvalget (AMU).",
        nn: "Følg opp temaa på faste møteplassar. Nittedal bruker leiarforum, medbestemmingsutvalet (MBU) og arbeidsmiljøutvalet (AMU).",
      },
      inPlan: {
        nb: "Vi følger opp planen på ledermøter, i medbestemmelsesutvalget og i arbeidsmiljøutvalget.",
        nn: "Vi følgjer opp planen på leiarmøte, i medbestemmingsutvalet og i arbeidsmiljøutvalet.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "nitt" },
      covers: ["nitt.satsing.2"],
    },
    {
      id: "s7.arenas.learningOrganisation",
      kind: "procedure",
      text: {
        nb: "Dere kan arbeide med felles kompetanseutvikling på mange måter. Drøft for eksempel på en ledersamling, i MBU og i AMU hvordan kommunen kan bli enda mer av en lærende organisasjon, slik organisasjonspolitikken og planen legger opp til.",
        nn: "De kan arbeide med felles kompetanseutvikling på mange måtar. Drøft til dømes på ei leiarsamling, i MBU og i AMU korleis kommunen kan bli endå meir av ein lærande organisasjon, slik organisasjonspolitikken og planen legg opp til.",
      },
      audience: ["planner", "hr", "leader", "union"],
      source: { id: "nitt" },
      covers: ["nitt.satsing.4"],
    },
    {
      id: "s7.arenas.tools",
      kind: "procedure",
      text: {
        nb: "Lag verktøy som er felles for kommunen. Da kan sektorene og enhetene bruke dem når de arbeider videre med temaene hos seg.",
        nn: "Lag verktøy som er felles for kommunen. Då kan sektorane og einingane bruke dei når dei arbeider vidare med temaa hos seg.",
      },
      inPlan: {
        nb: "Sektorene og enhetene arbeider videre med temaene, med verktøy som er felles for kommunen.",
        nn: "Sektorane og einingane arbeider vidare med temaa, med verktøy som er felles for kommunen.",
      },
      audience: ["planner", "hr", "leader"],
      source: { id: "nitt" },
      covers: ["nitt.satsing.5"],
    },
    {
      id: "s7.arenas.talks",
      kind: "procedure",
      text: {
        nb: "Ta utgangspunkt i handlingsplanen når du som leder snakker med en gruppe medarbeidere. Det samme kan du gjøre i medarbeidersamtaler.",
        nn: "Ta utgangspunkt i handlingsplanen når du som leiar snakkar med ei gruppe medarbeidarar. Det same kan du gjere i medarbeidarsamtalar.",
      },
      inPlan: {
        nb: "Lederne tar utgangspunkt i handlingsplanen i samtaler med grupper av medarbeidere og i medarbeidersamtaler.",
        nn: "Leiarane tek utgangspunkt i handlingsplanen i samtalar med grupper av medarbeidarar og i medarbeidarsamtalar.",
      },
      audience: ["leader", "hr", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.verktoy.5"],
    },
  ],
};
