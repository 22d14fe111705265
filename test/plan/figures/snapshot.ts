import { readFileSync } from "node:fs";
import path from "node:path";
import { COUNTRY, type Population, type Projection } from "../../../src/plan/figures/Figures";
import { type Municipality, readMunicipalities } from "../../../src/plan/figures/municipalities";
import {
  type Snapshot,
  snapshotFile,
  snapshotPopulation,
  snapshotProjection,
} from "../../../src/plan/figures/readSnapshot";

const FOLDER = "assets/figures";

const files = new Map<string, unknown>();

/** A file of the snapshot that ships with the add-in. */
export function figureFile(name: string): unknown {
  if (!files.has(name)) files.set(name, JSON.parse(readFileSync(path.join(FOLDER, name), "utf8")));
  return files.get(name);
}

/** All municipalities of the snapshot. */
export const MUNICIPALITIES = readMunicipalities(
  figureFile("municipalities.json") as Parameters<typeof readMunicipalities>[0],
);

/** The one of that number; null for the country. */
export function municipality(nr: string): Municipality | null {
  return MUNICIPALITIES.find((each) => each.nr === nr) ?? null;
}

/** What ships of a region. */
export function shipped(nr: string): { readonly population: Population; readonly projection: Projection | null } {
  const file = figureFile(snapshotFile(nr)) as Snapshot;
  const of = nr === COUNTRY ? null : municipality(nr);
  return { population: snapshotPopulation(file, of)!, projection: snapshotProjection(file, of) };
}
