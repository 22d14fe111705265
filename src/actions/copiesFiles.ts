import { canCopyFile, canOpenFile } from "../word/office/readFile";

/** Whether Word can open a copy of the document that is other than it (copyBare). */
export function copiesFiles(): boolean {
  return canCopyFile();
}

/** Whether Word can open a new document (openNewDocument). */
export function opensFiles(): boolean {
  return canOpenFile();
}
