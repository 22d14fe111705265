import type { GuidanceTopic } from "../../Guidance";

/** From strategies to measures and the action plan. */
export const MEASURES: GuidanceTopic = {
  id: "s6.measures",
  title: { nb: "Tiltak og handlingsplan", nn: "Tiltak og handlingsplan" },
  prompt: "measures",
  items: [
    {
      id: "s6.measures.ready",
      kind: "procedure",
      text: {
        nb: "Når dere har vært gjennom prosessen, kan dere si hvilken kompetanse dere trenger, og hvordan dere best skaffer den.",
        nn: "Når de har vore gjennom prosessen, kan de seie kva kompetanse de treng, og korleis de best skaffar han.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.verktoy.1"],
    },
    {
      id: "s6.measures.which",
      kind: "keyQuestion",
      text: {
        nb: "Hvilke tiltak må vi sette i verk her hos oss for å sikre at vi lærer, og at vi har nok kompetanse både på kort og på lang sikt?",
        nn: "Kva tiltak må vi setje i verk her hos oss for å sikre at vi lærer, og at vi har nok kompetanse både på kort og på lang sikt?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "veil", place: "Sammen om kompetanseplanlegging/-analyse" },
      covers: ["veil.sjekk.5", "mal.s6.2"],
    },
    {
      id: "s6.measures.factors",
      kind: "keyQuestion",
      text: {
        nb: "Hva vil vi gjøre med de faktorene vi kan påvirke?",
        nn: "Kva vil vi gjere med dei faktorane vi kan påverke?",
      },
      audience: ["leader", "planner", "hr", "union"],
      source: { id: "nitt" },
      covers: ["nitt.fakt.sp.3"],
    },
    {
      id: "s6.measures.proposals",
      kind: "keyQuestion",
      text: {
        nb: "Hvilke tiltak foreslår vi for de kompetansebehovene vi har pekt ut?",
        nn: "Kva tiltak foreslår vi for dei kompetansebehova vi har peikt ut?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "drof" },
      covers: ["drof.lokal.sporsmal.3"],
    },
    {
      id: "s6.measures.agenda",
      kind: "procedure",
      text: {
        nb: "La forslag til tiltak være et eget punkt når enheten drøfter kompetanse.",
        nn: "La forslag til tiltak vere eit eige punkt når eininga drøftar kompetanse.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "drof" },
      covers: ["drof.lokal.fremgang.4"],
    },
    {
      id: "s6.measures.precise",
      kind: "procedure",
      text: {
        nb: "Beskriv hvert tiltak presist: målgruppe, hvem som er ansvarlig, frist og kostnad/finansiering.",
        nn: "Skildre kvart tiltak presist: målgruppe, kven som er ansvarleg, frist og kostnad/finansiering.",
      },
      inPlan: {
        nb: "Handlingsplanen sier hvem hvert tiltak er for, hvem som har ansvaret, hva fristen er, hva tiltaket koster, og hvordan det blir betalt.",
        nn: "Handlingsplanen seier kven kvart tiltak er for, kven som har ansvaret, kva fristen er, kva tiltaket kostar, og korleis det blir betalt.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.verktoy.2"],
    },
    {
      id: "s6.measures.form",
      kind: "procedure",
      text: {
        nb: "Bruk en enkel mal med få kolonner. Bytt gjerne overskriftene, for eksempel når Statsforvalteren krever et eget oppsett i søknader om kompetansemidler.",
        nn: "Bruk ein enkel mal med få kolonnar. Byt gjerne overskriftene, til dømes når Statsforvaltaren krev eit eige oppsett i søknader om kompetansemiddel.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.verktoy.3"],
    },
    {
      id: "s6.measures.short",
      kind: "procedure",
      text: {
        nb: "Har prosessen vært god, trenger dere ikke lange dokumenter. En enkel tabell på 1–2 sider viser hva dere er blitt enige om, og da blir eierskapet til handlingsplanene godt.",
        nn: "Har prosessen vore god, treng de ikkje lange dokument. Ein enkel tabell på 1–2 sider viser kva de er blitt einige om, og då blir eigarskapen til handlingsplanane god.",
      },
      audience: ["leader", "planner", "hr"],
      source: { id: "nitt" },
      covers: ["nitt.verktoy.4"],
    },
  ],
};
