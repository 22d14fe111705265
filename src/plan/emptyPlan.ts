import type { Language } from "../content/Language";
import type { Plan } from "./Plan";

/** A plan in which nothing has been answered. */
export function emptyPlan(language: Language): Plan {
  return {
    meta: { municipality: "", from: "", to: "", hta: "", language, place: "meta" },
    choices: {},
    answers: { s1: {}, s2: {}, s3: {}, s4: {}, s5: {}, s6: {}, s7: {} },
    measures: [],
    lastMeasure: 0,
    tables: {},
    reflections: {},
    previous: null,
    written: {},
    inWord: {},
    conflicts: [],
  };
}
