import { fileNameOf } from "../file/fileNameOf";
import type { Plan } from "../Plan";

/** What a municipality's collection of measures is called as a file: "tiltak-solvik-kommune.xml". */
export function collectionFileName({ meta }: Plan): string {
  return `${fileNameOf(["tiltak", meta.municipality])}.xml`;
}
