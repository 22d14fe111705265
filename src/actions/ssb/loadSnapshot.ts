import { readMunicipalities, type Municipality } from "../../plan/figures/municipalities";
import { snapshotFile, type Snapshot } from "../../plan/figures/readSnapshot";

/** Made by `npm run figures`. */
const FOLDER = "assets/figures/";

/** All municipalities. Rejects where the add-in's own server does not answer. */
export async function loadMunicipalities(): Promise<readonly Municipality[]> {
  return readMunicipalities((await load("municipalities.json")) as Parameters<typeof readMunicipalities>[0]);
}

/** The file of the snapshot that has a region's figures. Rejects likewise. */
export async function loadSnapshot(region: string): Promise<Snapshot> {
  return (await load(snapshotFile(region))) as Snapshot;
}

async function load(name: string): Promise<unknown> {
  const response = await fetch(FOLDER + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
