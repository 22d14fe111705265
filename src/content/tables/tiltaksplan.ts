import { MEASURE_COLUMNS } from "./measureColumns";
import { renamedColumn } from "./renamedColumn";
import type { TableDefinition } from "./TableDefinition";

/** KS's nine fields for each measure, under its strategy. */
export const TILTAKSPLAN: TableDefinition = {
  id: "own.tiltaksplan",
  step: "s6",
  title: { nb: "Tiltaksplan", nn: "Tiltaksplan" },
  purpose: {
    nb: "Beskriver hvert tiltak nærmere enn handlingsplanen, med feltene KS har brukt i steg 6.",
    nn: "Beskriv kvart tiltak nærare enn handlingsplanen, med felta KS har brukt i steg 6.",
  },
  difference: {
    nb: "Viser de samme tiltakene som «Handlingsplan», med strategi, målgruppe og framgangsmåte i tillegg. Den er bred, og passer best som vedlegg eller som kort.",
    nn: "Viser dei same tiltaka som «Handlingsplan», med strategi, målgruppe og framgangsmåte i tillegg. Han er brei, og passar best som vedlegg eller som kort.",
  },
  columns: [
    MEASURE_COLUMNS.strategy,
    renamedColumn(MEASURE_COLUMNS.action, { nb: "Tiltakets navn", nn: "Namn på tiltaket" }),
    MEASURE_COLUMNS.responsible,
    MEASURE_COLUMNS.indicator,
    MEASURE_COLUMNS.targetGroup,
    MEASURE_COLUMNS.method,
    MEASURE_COLUMNS.schedule,
    renamedColumn(MEASURE_COLUMNS.period, { nb: "Tidsrom/frist", nn: "Tidsrom/frist" }),
    renamedColumn(MEASURE_COLUMNS.cost, { nb: "Økonomi", nn: "Økonomi" }),
    renamedColumn(MEASURE_COLUMNS.evaluation, { nb: "Evalueringsform", nn: "Evalueringsform" }),
  ],
  startingRows: [],
  holds: "measures",
  origin: "own",
  source: { id: "ks", place: "steg 6" },
  covers: [],
};
