import { MEASURE_COLUMNS } from "./measureColumns";
import { renamedColumn } from "./renamedColumn";
import type { TableDefinition } from "./TableDefinition";

/** Measures for which a grant is applied for. Forms differ by office and year. */
export const TILSKUDD: TableDefinition = {
  id: "own.tilskudd",
  step: "s6",
  title: { nb: "Tilskuddsoversikt", nn: "Tilskotsoversikt" },
  purpose: {
    nb: "Samler tiltakene dere søker tilskudd til, for eksempel fra ordningen «Kompetanse- og tjenesteutviklingstilskudd». Kontroller mot årets skjema fra Statsforvalteren, som kan ha andre kolonner.",
    nn: "Samlar tiltaka de søkjer tilskot til, til dømes frå ordninga «Kompetanse- og tjenesteutviklingstilskudd». Kontroller mot skjemaet frå Statsforvaltaren i år, som kan ha andre kolonnar.",
  },
  columns: [
    MEASURE_COLUMNS.priority,
    renamedColumn(MEASURE_COLUMNS.action, { nb: "Tiltak", nn: "Tiltak" }),
    MEASURE_COLUMNS.category,
    MEASURE_COLUMNS.targetGroup,
    MEASURE_COLUMNS.participants,
    MEASURE_COLUMNS.place,
    renamedColumn(MEASURE_COLUMNS.period, { nb: "Oppstart–slutt", nn: "Oppstart–slutt" }),
    MEASURE_COLUMNS.totalCost,
    MEASURE_COLUMNS.ownShare,
    MEASURE_COLUMNS.grant,
    MEASURE_COLUMNS.anchoring,
    renamedColumn(MEASURE_COLUMNS.status, { nb: "Status/rapportert", nn: "Status/rapportert" }),
  ],
  startingRows: [],
  holds: "measures",
  origin: "own",
  source: { id: "own" },
  covers: [],
};
