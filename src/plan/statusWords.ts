import type { Localized } from "../content/Language";
import type { MeasureStatus } from "./Measure";

/** A measure's status as it stands in the action plan. */
export const STATUS_WORDS: Readonly<Record<MeasureStatus, Localized>> = {
  "": { nb: "", nn: "" },
  notStarted: { nb: "Ikke startet", nn: "Ikkje starta" },
  ongoing: { nb: "Pågår", nn: "Pågår" },
  done: { nb: "Gjennomført", nn: "Gjennomført" },
  postponed: { nb: "Utsatt", nn: "Utsett" },
  cancelled: { nb: "Avlyst", nn: "Avlyst" },
};
