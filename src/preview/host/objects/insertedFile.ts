import { WordError } from "../protocol/WordError";
import type { DocumentModel } from "../model/DocumentModel";
import type { Package } from "../model/package/Package";
import { textArgument } from "./arguments";

const MAX_FILE = 4 * 1024 * 1024;

/** The file that a batch inserts. */
export function insertedFile(model: DocumentModel, base64: unknown): Package {
  const file = textArgument(base64, "base64File");
  if (file.length * 0.75 > MAX_FILE) throw new WordError("GeneralException", "The file is larger than 4 MB");
  const opened = model.batch?.files.get(file);
  if (!opened) throw new WordError("InvalidArgument", "The file is not a Word document");
  return opened;
}
