import { canCopyFile } from "../word/office/readFile";

/** Whether Word can open a copy of the document that is other than it (copyBare). */
export function copiesFiles(): boolean {
  return canCopyFile();
}
