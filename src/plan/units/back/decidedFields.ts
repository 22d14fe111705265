import { ANALYSE } from "../../../content/tables/analyse";
import { BEMANNINGSANALYSE } from "../../../content/tables/bemanningsanalyse";
import { BEMANNINGSBEHOV } from "../../../content/tables/bemanningsbehov";
import { KOMPETANSEANALYSE } from "../../../content/tables/kompetanseanalyse";
import { MAAL } from "../../../content/tables/maal";
import { MEASURE_COLUMNS } from "../../../content/tables/measureColumns";
import type { TableDefinition } from "../../../content/tables/TableDefinition";
import type { TableId } from "../../../content/tables/tableIds";
import { emptyMeasure, type Measure } from "../../measures/Measure";
import { withMeasureCell } from "../../measures/measureCell";
import { own } from "../../../document/own";

/** The tables that hold goals and needs. */
export const THREAD_TABLES: readonly TableDefinition[] = [
  MAAL,
  ANALYSE,
  KOMPETANSEANALYSE,
  BEMANNINGSBEHOV,
  BEMANNINGSANALYSE,
];

/** What is said of a measure in a single year: no part of what is decided. */
const OF_A_YEAR: readonly string[] = [MEASURE_COLUMNS.reason.id, MEASURE_COLUMNS.used.id, MEASURE_COLUMNS.proposal.id];

const MEASURE_FIELDS: readonly string[] = Object.keys(MEASURE_COLUMNS).filter((id) => !OF_A_YEAR.includes(id));

/** Texts by field. */
type Texts = Readonly<Record<string, string>>;

/** What is decided of a measure, by column; a status as it is kept. Nothing of the user's own columns, and no notes. */
export function decidedOfMeasure({ more, ...texts }: Measure): Texts {
  return writtenOf(MEASURE_FIELDS, { ...more, ...texts });
}

/** A measure that says what was decided. */
export function measureOfDecided(measure: Measure, texts: Texts): Measure {
  return Object.entries(texts).reduce(
    (sofar, [field, text]) => (field === "status" ? { ...sofar, status: text } : withMeasureCell(sofar, field, text)),
    measure,
  );
}

/** What is decided of a goal or a need, by column. */
export function decidedOfRow(table: TableId, cells: Texts): Texts {
  const columns = THREAD_TABLES.find(({ id }) => id === table)?.columns ?? [];
  const ids = columns.filter(({ kind }) => kind !== "computed").map(({ id }) => id);
  return writtenOf(ids, cells);
}

function writtenOf(fields: readonly string[], texts: Texts): Texts {
  const written = fields.map((field) => [field, own(texts, field) ?? ""] as const);
  return Object.fromEntries(written.filter(([, text]) => text.trim() !== ""));
}

/** A measure without anything but what is decided of it. */
export function onlyDecided(measure: Measure): Measure {
  return measureOfDecided(emptyMeasure(measure.nr), decidedOfMeasure(measure));
}
