import { MEASURE_COLUMNS } from "./measureColumns";
import { renamedColumn } from "./renamedColumn";
import type { TableDefinition } from "./TableDefinition";

/** What the measures cost in each year of the economic plan. */
export const OKONOMIPLAN: TableDefinition = {
  id: "own.okonomiplan",
  step: "s6",
  title: { nb: "Tiltak i økonomiplanen", nn: "Tiltak i økonomiplanen" },
  purpose: {
    nb: "Viser hva tiltakene koster i hvert av de fire årene i økonomiplanen.",
    nn: "Viser kva tiltaka kostar i kvart av dei fire åra i økonomiplanen.",
  },
  columns: [
    renamedColumn(MEASURE_COLUMNS.action, { nb: "Tiltak", nn: "Tiltak" }),
    MEASURE_COLUMNS.responsible,
    MEASURE_COLUMNS.financing,
    MEASURE_COLUMNS.totalCost,
    MEASURE_COLUMNS.year1,
    MEASURE_COLUMNS.year2,
    MEASURE_COLUMNS.year3,
    MEASURE_COLUMNS.year4,
  ],
  startingRows: [],
  holds: "measures",
  origin: "own",
  source: { id: "own" },
  covers: [],
};
