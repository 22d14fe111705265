import type { GuidanceTopic } from "../../Guidance";

/** What the law says of full-time and part-time posts, which decide how many people the plan needs. */
export const FULL_TIME: GuidanceTopic = {
  id: "s6.fullTime",
  title: { nb: "Heltid og deltid", nn: "Heiltid og deltid" },
  heading: { nb: "Heltid", nn: "Heiltid" },
  items: [
    {
      id: "s6.fullTime.rule",
      kind: "legal",
      title: { nb: "Heltid er hovedregelen", nn: "Heiltid er hovudregelen" },
      text: {
        nb: "Arbeidstakere skal som hovedregel ansettes på heltid. Før kommunen ansetter noen på deltid, må den skrive ned hvorfor det trengs, gjøre det tilgjengelig for de tillitsvalgte og drøfte spørsmålet med dem.",
        nn: "Arbeidstakarar skal som hovudregel tilsetjast på heiltid. Før kommunen tilset nokon på deltid, må han skrive ned kvifor det trengst, gjere det tilgjengeleg for dei tillitsvalde og drøfte spørsmålet med dei.",
      },
      inPlan: {
        nb: "Vi ansetter som hovedregel på heltid. Før vi ansetter noen på deltid, dokumenterer vi behovet og drøfter det med de tillitsvalgte.",
        nn: "Vi tilset som hovudregel på heiltid. Før vi tilset nokon på deltid, dokumenterer vi behovet og drøftar det med dei tillitsvalde.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["mobilise", "recruit", "retain"],
      source: { id: "aml", place: "§ 14-1 b" },
      covers: [],
    },
    {
      id: "s6.fullTime.priority",
      kind: "legal",
      title: { nb: "Fortrinnsrett for deltidsansatte", nn: "Fortrinnsrett for deltidstilsette" },
      text: {
        nb: "Deltidsansatte har fortrinnsrett til større stilling framfor at kommunen ansetter eller leier inn noen. De må være kvalifiserte, og det må ikke føre til vesentlige ulemper. Retten kan gjelde en del av en stilling, og siden 2023 også ekstravakter. Drøft spørsmålet med den det gjelder, før dere bestemmer dere.",
        nn: "Deltidstilsette har fortrinnsrett til større stilling framfor at kommunen tilset eller leiger inn nokon. Dei må vere kvalifiserte, og det må ikkje føre til vesentlege ulemper. Retten kan gjelde ein del av ei stilling, og sidan 2023 òg ekstravakter. Drøft spørsmålet med den det gjeld, før de bestemmer dykk.",
      },
      inPlan: {
        nb: "Kvalifiserte deltidsansatte har fortrinnsrett til større stilling framfor nyansettelse og innleie, når det ikke fører til vesentlige ulemper.",
        nn: "Kvalifiserte deltidstilsette har fortrinnsrett til større stilling framfor nytilsetjing og innleige, når det ikkje fører til vesentlege ulemper.",
      },
      audience: ["leader", "planner", "hr", "union"],
      strategies: ["mobilise", "recruit", "retain"],
      source: { id: "aml", place: "§ 14-3" },
      covers: [],
    },
  ],
};
