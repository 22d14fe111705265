import { KEY_FIGURES, type KeyFigureDefinition } from "../../content/keyFigures";
import type { Dataset } from "../../plan/figures/jsonStat";
import { readKeyFigure, selectionOf, type KeyFigure } from "../../plan/figures/keyFigures";
import type { Municipality } from "../../plan/figures/municipalities";
import type { KeyFigures } from "../../plan/figures/storedKeyFigures";
import { askDataset, type Fetched } from "./fetchFigures";
import { whyNotSsb } from "./maySendToSsb";
import type { SsbFailure } from "./SsbFailure";

/** Why none of the figures can be had: then it is no use to ask for the others. */
const FOR_ALL: readonly SsbFailure[] = ["noConnection", "switchedOff", "busy", "closed", "tooSlow"];

/**
 * Asks Statistics Norway for the key figures of a municipality, one table after another, each by what its metadata say. What a
 * table does not have is not available: a figure without a value.
 */
export async function fetchKeyFigures(
  of: Municipality,
  today: string,
  gone?: AbortSignal,
): Promise<Fetched<KeyFigures>> {
  const forbidden = await whyNotSsb();
  if (forbidden !== null) return { kind: "failed", failure: forbidden };
  const metadata = new Map<string, Fetched<Dataset>>();
  const figures: KeyFigure[] = [];
  for (const definition of KEY_FIGURES) {
    const { table } = definition;
    const known = metadata.get(table) ?? (await askDataset(`/tables/${table}/metadata?lang=no`, gone));
    metadata.set(table, known);
    const figure = await fetchOne(known, definition, of, gone);
    if (figure.kind === "failed" && FOR_ALL.includes(figure.failure)) return figure;
    figures.push(figure.kind === "failed" ? missing(definition, known) : figure.value);
  }
  return { kind: "fetched", value: { region: of.nr, name: of.name, fetched: today, figures } };
}

async function fetchOne(
  metadata: Fetched<Dataset>,
  definition: KeyFigureDefinition,
  of: Municipality,
  gone?: AbortSignal,
): Promise<Fetched<KeyFigure>> {
  if (metadata.kind === "failed") return metadata;
  const selection = selectionOf(metadata.value, definition, of.nr);
  if (selection === null) return { kind: "failed", failure: "changedTable" };
  const query = [...selection].map(
    ([name, code]) => `valueCodes%5B${encodeURIComponent(name)}%5D=${encodeURIComponent(code)}`,
  );
  const path = `/tables/${definition.table}/data?lang=no&outputFormat=json-stat2&${query.join("&")}`;
  const answer = await askDataset(path, gone);
  if (answer.kind === "failed") return answer;
  return { kind: "fetched", value: readKeyFigure(answer.value, definition, selection, of.nr) };
}

function missing({ id }: KeyFigureDefinition, metadata: Fetched<Dataset>): KeyFigure {
  const updated = metadata.kind === "fetched" ? metadata.value.updated : "";
  return { id, value: null, unit: "", period: "", updated, notes: [] };
}
