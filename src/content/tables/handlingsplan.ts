import { MEASURE_COLUMNS } from "./measureColumns";
import type { TableDefinition } from "./TableDefinition";

/** The action plan: the measures in Nittedal's seven columns. */
export const HANDLINGSPLAN: TableDefinition = {
  id: "nitt.tab.handlingsplan",
  step: "s6",
  title: { nb: "Handlingsplan", nn: "Handlingsplan" },
  purpose: {
    nb: "Samler tiltakene på én til to sider: hvorfor, hva, hvem, når, kostnad og resultat.",
    nn: "Samlar tiltaka på éi til to sider: kvifor, kva, kven, når, kostnad og resultat.",
  },
  difference: {
    nb: "Kort nok til å stå i selve planen. «Tiltaksplan» viser de samme tiltakene med flere opplysninger om hvert.",
    nn: "Kort nok til å stå i sjølve planen. «Tiltaksplan» viser dei same tiltaka med fleire opplysningar om kvart.",
  },
  columns: [
    MEASURE_COLUMNS.need,
    MEASURE_COLUMNS.action,
    MEASURE_COLUMNS.responsible,
    MEASURE_COLUMNS.deadline,
    MEASURE_COLUMNS.cost,
    MEASURE_COLUMNS.status,
    MEASURE_COLUMNS.evaluation,
  ],
  startingRows: [],
  holds: "measures",
  origin: "seed",
  source: { id: "nitt" },
  covers: ["nitt.tab.handlingsplan"],
};
