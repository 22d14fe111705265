import { bilingual } from "./bilingual";

/** The texts of the page on the big screen that come with it; what it shows of a meeting comes from the pane. */
export const SCREEN_STRINGS = bilingual({
  nb: {
    waiting: "Venter på spørsmålet …",
    unanswered: "Får ikke svar fra Word. Lukk dette vinduet, og velg «Vis på storskjerm» på nytt. Ingenting er borte.",
    timeLeft: (time: string) => `Tid igjen: ${time}`,
    paused: (time: string) => `Tid igjen: ${time} (pause)`,
    timeUp: "Tiden er ute",
  },
  nn: {
    waiting: "Ventar på spørsmålet …",
    unanswered:
      "Får ikkje svar frå Word. Lat att dette vindauget, og vel «Vis på storskjerm» på nytt. Ingenting er borte.",
    timeLeft: (time: string) => `Tid igjen: ${time}`,
    paused: (time: string) => `Tid igjen: ${time} (pause)`,
    timeUp: "Tida er ute",
  },
});
