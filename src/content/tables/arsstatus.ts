import { MEASURE_COLUMNS } from "./measureColumns";
import { renamedColumn } from "./renamedColumn";
import type { TableDefinition } from "./TableDefinition";

/** What is said of the measures each year. */
export const ARSSTATUS: TableDefinition = {
  id: "own.arsstatus",
  step: "s7",
  title: { nb: "Tiltakene i årsrapporten", nn: "Tiltaka i årsrapporten" },
  purpose: {
    nb: "Samler det enhetene melder om tiltakene hvert år: status, årsaken til endringer, penger som er brukt, og forslag for neste år.",
    nn: "Samlar det einingane melder om tiltaka kvart år: status, årsaka til endringar, pengar som er brukte, og framlegg for neste år.",
  },
  difference: {
    nb: "Arbeidslisten bak årsrapporten. Send den til enhetene i Excel, og hent den inn igjen. «Årsrapport» under «Til behandling» gjør den om til tekst.",
    nn: "Arbeidslista bak årsrapporten. Send ho til einingane i Excel, og hent ho inn att. «Årsrapport» under «Til behandling» gjer ho om til tekst.",
  },
  columns: [
    renamedColumn(MEASURE_COLUMNS.action, { nb: "Tiltak", nn: "Tiltak" }),
    MEASURE_COLUMNS.responsible,
    MEASURE_COLUMNS.deadline,
    MEASURE_COLUMNS.status,
    MEASURE_COLUMNS.reason,
    MEASURE_COLUMNS.used,
    MEASURE_COLUMNS.proposal,
  ],
  startingRows: [],
  holds: "measures",
  origin: "own",
  source: { id: "own" },
  covers: [],
};
