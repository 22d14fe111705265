import { bilingual } from "./bilingual";

/** The texts of what is made of the lines of a note. */
export const LINES_STRINGS = bilingual({
  nb: {
    title: "Fra notatet til planen",
    writeFirst:
      "Skriv gjerne en tanke på hver linje. Hver linje kan bli et mål, et behov, et tiltak eller tekst i planen.",
    use: "Bruk i planen",
    useLine: (line: string) => `Bruk i planen: ${line}`,
    uses: { goal: "Lag mål", need: "Lag behov", measure: "Lag tiltak", text: "Ta med i teksten" },
    comment: "Legg igjen som kommentar i Word",
    again: {
      goal: (nr: string) => `Linjen er alt blitt målet ${nr}.`,
      need: (nr: string) => `Linjen er alt blitt behovet ${nr}.`,
      measure: (nr: string) => `Linjen er alt blitt tiltaket ${nr}.`,
      text: () => "Linjen står alt i teksten.",
    },
    onceMore: {
      goal: "Lag et mål til",
      need: "Lag et behov til",
      measure: "Lag et tiltak til",
      text: "Ta med en gang til",
    },
    responsible: "Ansvarlig",
    responsibleHint: "En rolle, for eksempel HR-sjef. Kan stå tomt.",
    deadline: "Frist",
    deadlineHint: "For eksempel juni 2028. Kan stå tomt.",
    make: "Lag tiltaket",
    cancel: "Avbryt",
    made: {
      goal: (nr: string) => `Målet ${nr} er laget av linjen`,
      need: (nr: string) => `Behovet ${nr} er laget av linjen`,
      measure: (nr: string) => `Tiltaket ${nr} er laget av linjen`,
      text: (step: number) => `Linjen er tatt med i teksten, steg ${step}`,
    },
    inText: (step: number) => `I teksten, steg ${step}`,
    goTo: {
      goal: (nr: string) => `Gå til målet ${nr}`,
      need: (nr: string) => `Gå til behovet ${nr}`,
      measure: (nr: string) => `Gå til tiltaket ${nr}`,
      text: () => "Gå til teksten",
    },
  },
  nn: {
    title: "Frå notatet til planen",
    writeFirst:
      "Skriv gjerne ein tanke på kvar linje. Kvar linje kan bli eit mål, eit behov, eit tiltak eller tekst i planen.",
    use: "Bruk i planen",
    useLine: (line: string) => `Bruk i planen: ${line}`,
    uses: { goal: "Lag mål", need: "Lag behov", measure: "Lag tiltak", text: "Ta med i teksten" },
    comment: "Legg att som kommentar i Word",
    again: {
      goal: (nr: string) => `Linja er alt blitt målet ${nr}.`,
      need: (nr: string) => `Linja er alt blitt behovet ${nr}.`,
      measure: (nr: string) => `Linja er alt blitt tiltaket ${nr}.`,
      text: () => "Linja står alt i teksten.",
    },
    onceMore: {
      goal: "Lag eit mål til",
      need: "Lag eit behov til",
      measure: "Lag eit tiltak til",
      text: "Ta med ein gong til",
    },
    responsible: "Ansvarleg",
    responsibleHint: "Ei rolle, til dømes HR-sjef. Kan stå tomt.",
    deadline: "Frist",
    deadlineHint: "Til dømes juni 2028. Kan stå tomt.",
    make: "Lag tiltaket",
    cancel: "Avbryt",
    made: {
      goal: (nr: string) => `Målet ${nr} er laga av linja`,
      need: (nr: string) => `Behovet ${nr} er laga av linja`,
      measure: (nr: string) => `Tiltaket ${nr} er laga av linja`,
      text: (step: number) => `Linja er teken med i teksten, steg ${step}`,
    },
    inText: (step: number) => `I teksten, steg ${step}`,
    goTo: {
      goal: (nr: string) => `Gå til målet ${nr}`,
      need: (nr: string) => `Gå til behovet ${nr}`,
      measure: (nr: string) => `Gå til tiltaket ${nr}`,
      text: () => "Gå til teksten",
    },
  },
});
