import type { GuidanceTopic } from "../../Guidance";

/** What the agreements oblige the parties to when the plan is made. */
export const DUTIES: GuidanceTopic = {
  id: "s1.duties",
  title: { nb: "Plikter etter Hovedtariffavtalen", nn: "Plikter etter Hovudtariffavtalen" },
  heading: { nb: "Drøfting med de tillitsvalgte", nn: "Drøfting med dei tillitsvalde" },
  items: [
    {
      id: "s1.duties.yearlyDiscussion",
      kind: "legal",
      title: { nb: "Årlig drøftingsmøte", nn: "Årleg drøftingsmøte" },
      text: {
        nb: "Hvert år gjennomføres det drøftingsmøte. Temaene er hvordan det går med rekrutteringen, og hvilke behov for kompetanse og kompetanseutvikling de ulike stillingsgruppene får framover.",
        nn: "Kvart år blir det gjennomført drøftingsmøte. Temaa er korleis det går med rekrutteringa, og kva behov for kompetanse og kompetanseutvikling dei ulike stillingsgruppene får framover.",
      },
      inPlan: {
        nb: "Partene drøfter hvert år rekrutteringssituasjonen og de framtidige behovene for kompetanse i de ulike stillingsgruppene.",
        nn: "Partane drøftar kvart år rekrutteringssituasjonen og dei framtidige behova for kompetanse i dei ulike stillingsgruppene.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.2" },
      covers: ["veil.hta.3-2.droft.1", "veil.hta.3-2.droft.2"],
    },
    {
      id: "s1.duties.plan",
      kind: "legal",
      title: { nb: "Plan etter drøfting", nn: "Plan etter drøfting" },
      text: {
        nb: "Det skal lages en plan for hvordan de kompetansehevende tiltakene skal gjennomføres. Den skal bygge på kartleggingen og analysen, og den skal lages etter drøftinger med de tillitsvalgte.",
        nn: "Det skal lagast ein plan for korleis dei kompetansehevande tiltaka skal gjennomførast. Han skal byggje på kartlegginga og analysen, og han skal lagast etter drøftingar med dei tillitsvalde.",
      },
      inPlan: {
        nb: "Planen bygger på kartlegging og analyse og er laget etter drøftinger med de tillitsvalgte, slik hovedtariffavtalen krever.",
        nn: "Planen byggjer på kartlegging og analyse og er laga etter drøftingar med dei tillitsvalde, slik hovudtariffavtalen krev.",
      },
      whenDone: true,
      audience: ["planner", "hr", "union"],
      source: { id: "hta", place: "kap. 3 pkt. 3.3" },
      covers: ["veil.hta.3-3.8"],
    },
    {
      id: "s1.duties.guideOnRoles",
      kind: "role",
      text: {
        nb: "Veilederen tar utgangspunkt i HTA kap. 3 pkt. 3.3 når den forklarer rollene: hva partene har ansvar for, og hva de kan vente av hverandre. Den samme oversikten finner dere her under «Roller og ansvar».",
        nn: "Rettleiaren tek utgangspunkt i HTA kap. 3 pkt. 3.3 når han forklarer rollene: kva partane har ansvar for, og kva dei kan vente av kvarandre. Den same oversikta finn de her under «Roller og ansvar».",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "veil" },
      covers: ["veil.innl.4"],
    },
    {
      id: "s1.duties.check",
      kind: "advice",
      text: {
        nb: "Reglene her er gjengitt etter veilederen, mars 2022. HTA forhandles på nytt annethvert år, og en ny avtale gjelder fra 1. mai i år med partall. Les avtalen som gjelder nå, før dere viser til den i planen. Velg perioden på startsiden, under «Kommune, periode og språk», så står den i planen.",
        nn: "Reglane her er attgitte etter rettleiaren, mars 2022. HTA blir forhandla på nytt annakvart år, og ein ny avtale gjeld frå 1. mai i år med partal. Les avtalen som gjeld no, før de viser til han i planen. Vel perioden på startsida, under «Kommune, periode og språk», så står han i planen.",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "own" },
      covers: [],
    },
  ],
};
