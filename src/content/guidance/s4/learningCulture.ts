import type { GuidanceTopic } from "../../Guidance";

/** What a culture of learning is, and what is done for it. */
export const LEARNING_CULTURE: GuidanceTopic = {
  id: "s4.learningCulture",
  title: { nb: "Kultur for læring", nn: "Kultur for læring" },
  items: [
    {
      id: "s4.learningCulture.meaning",
      kind: "definition",
      text: {
        nb: "I Nittedal betyr kultur for læring at alle er med på å skape et godt miljø mellom kolleger, der de utvikler kompetansen sin sammen.",
        nn: "I Nittedal vil kultur for læring seie at alle er med på å skape eit godt miljø mellom kollegaar, der dei utviklar kompetansen sin saman.",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.def.kultur"],
    },
    {
      id: "s4.learningCulture.alreadyDone",
      kind: "reflection",
      text: {
        nb: "Hva gjør dere i dag som allerede styrker en kultur for læring?",
        nn: "Kva gjer de i dag som alt styrkjer ein kultur for læring?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "nitt" },
      covers: ["nitt.refl.kultur.1"],
    },
    {
      id: "s4.learningCulture.create",
      kind: "reflection",
      text: {
        nb: "Hva gjør dere for å få en læringskultur der folk er åpne, nysgjerrige og fleksible, og der de kan lære hele tiden?",
        nn: "Kva gjer de for å få ein læringskultur der folk er opne, nysgjerrige og fleksible, og der dei kan lære heile tida?",
      },
      audience: ["leader", "planner", "hr", "union", "employee"],
      source: { id: "veil", place: "Læringsformer og læringsarenaer" },
      covers: ["veil.refl.laering.1"],
    },
  ],
};
