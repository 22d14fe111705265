import type { GuidanceTopic } from "../../Guidance";

/** Nittedal's own goals, as an example of how goals look and where they come from. Never taken into a plan. */
export const GOAL_EXAMPLES: GuidanceTopic = {
  id: "s3.goalExamples",
  title: { nb: "Et eksempel: målene i Nittedal", nn: "Eit døme: måla i Nittedal" },
  items: [
    {
      id: "s3.goalExamples.origin",
      kind: "planLevel",
      title: { nb: "Hvor målene står", nn: "Kvar måla står" },
      text: {
        nb: "Nittedal har hentet organisasjonsmålene fra samfunnsdelen av kommuneplanen og fra organisasjonspolitikken sin. Sett inn deres egne mål i planen, ikke disse.",
        nn: "Nittedal har henta organisasjonsmåla frå samfunnsdelen av kommuneplanen og frå organisasjonspolitikken sin. Set inn dykkar eigne mål i planen, ikkje desse.",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.orgmaal.0"],
    },
    {
      id: "s3.goalExamples.future",
      kind: "planLevel",
      title: { nb: "«Framtidsrettet»", nn: "«Framtidsrettet»" },
      text: {
        nb: "Det ene organisasjonsmålet i Nittedal er «Framtidsrettet». Under det står «Lærende», «Samskapende» og «Nytenkende».",
        nn: "Det eine organisasjonsmålet i Nittedal er «Framtidsrettet». Under det står «Lærende», «Samskapende» og «Nytenkende».",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.orgmaal.1", "nitt.orgmaal.1.1", "nitt.orgmaal.1.2", "nitt.orgmaal.1.3"],
    },
    {
      id: "s3.goalExamples.attractive",
      kind: "planLevel",
      title: { nb: "«Attraktiv»", nn: "«Attraktiv»" },
      text: {
        nb: "Det andre organisasjonsmålet i Nittedal er «Attraktiv». Under det står «Kompetente», «Inkluderende» og «Engasjerte».",
        nn: "Det andre organisasjonsmålet i Nittedal er «Attraktiv». Under det står «Kompetente», «Inkluderende» og «Engasjerte».",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.orgmaal.2", "nitt.orgmaal.2.1", "nitt.orgmaal.2.2", "nitt.orgmaal.2.3"],
    },
    {
      id: "s3.goalExamples.programme",
      kind: "purpose",
      title: { nb: "En felles satsing med navn", nn: "Ei felles satsing med namn" },
      text: {
        nb: "Nittedal har samlet kompetanseutviklingen i én satsing, «Nittedal 2034». Den skal hjelpe kommunen med å dekke behovene for rekruttering som en analyse fra 2021 viste, og med å bygge kompetansen som trengs for å sette samfunnsdelen ut i livet. Har dere en slik satsing, kan dere knytte planen til den på samme måte.",
        nn: "Nittedal har samla kompetanseutviklinga i éi satsing, «Nittedal 2034». Ho skal hjelpe kommunen med å dekkje behova for rekruttering som ein analyse frå 2021 viste, og med å byggje kompetansen som trengst for å setje samfunnsdelen ut i livet. Har de ei slik satsing, kan de knyte planen til satsinga på same måten.",
      },
      audience: ["planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.satsing.1"],
    },
  ],
};
