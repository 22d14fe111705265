import type { GuidanceTopic } from "../../Guidance";

/** A frame for the mandate and the groups: KS's template asks for both, no source says what they hold. */
export const MANDATE: GuidanceTopic = {
  id: "s1.mandate",
  title: { nb: "Mandat og grupper", nn: "Mandat og grupper" },
  items: [
    {
      id: "s1.mandate.mandate",
      kind: "keyQuestion",
      title: { nb: "Mandat", nn: "Mandat" },
      text: {
        nb: "Hvem gir oppdraget, hva er det avgrenset til, og når skal det være ferdig? KS-malen spør om mandatet, men sier ikke hva det skal inneholde. Denne rammen er vår.",
        nn: "Kven gir oppdraget, kva er det avgrensa til, og når skal det vere ferdig? KS-malen spør om mandatet, men seier ikkje kva det skal innehalde. Denne ramma er vår.",
      },
      audience: ["planner", "hr"],
      source: { id: "own" },
      covers: ["mal.s1.2"],
    },
    {
      id: "s1.mandate.workingGroup",
      kind: "keyQuestion",
      title: { nb: "Arbeidsgruppe", nn: "Arbeidsgruppe" },
      text: {
        nb: "Skal dere ha en arbeidsgruppe? Hvem leder gruppen, hvem er med, og hva skal den levere?",
        nn: "Skal de ha ei arbeidsgruppe? Kven leier gruppa, kven er med, og kva skal ho levere?",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "own" },
      covers: ["mal.s1.3"],
    },
    {
      id: "s1.mandate.steeringGroup",
      kind: "keyQuestion",
      title: { nb: "Styringsgruppe", nn: "Styringsgruppe" },
      text: {
        nb: "Skal dere ha en styringsgruppe? Hvem sitter i gruppen, hva bestemmer den, og hva må avgjøres av andre?",
        nn: "Skal de ha ei styringsgruppe? Kven sit i gruppa, kva bestemmer ho, og kva må avgjerast av andre?",
      },
      audience: ["planner", "hr", "union"],
      source: { id: "own" },
      covers: ["mal.s1.3"],
    },
  ],
};
