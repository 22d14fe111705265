import { bilingual } from "./bilingual";

/** What tells where a measure, a goal or a need came from. */
export const ORIGIN_STRINGS = bilingual({
  nb: { from: (question: string) => `Fra spørsmålet «${question}»` },
  nn: { from: (question: string) => `Frå spørsmålet «${question}»` },
});
