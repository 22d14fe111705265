import type { Localized } from "./Language";

/** The action plan's header row: the measure's number, then the seven columns of nitt.tab.handlingsplan, in order. */
export const ACTION_PLAN_COLUMNS = {
  nr: { nb: "Nr", nn: "Nr" },
  need: { nb: "Behov for kompetanse", nn: "Behov for kompetanse" },
  action: { nb: "Tiltak og målgruppe", nn: "Tiltak og målgruppe" },
  responsible: { nb: "Ansvarlig", nn: "Ansvarleg" },
  deadline: { nb: "Frist for gjennomføring", nn: "Frist for gjennomføring" },
  cost: { nb: "Kostnad/finansiering", nn: "Kostnad/finansiering" },
  status: { nb: "Status", nn: "Status" },
  evaluation: { nb: "Evaluering", nn: "Evaluering" },
} as const satisfies Readonly<Record<string, Localized>>;
