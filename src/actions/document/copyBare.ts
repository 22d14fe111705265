import { bareDocument } from "../../plan/file/bareDocument";
import { HostError } from "../../word/HostError";
import { readFile } from "../../word/office/readFile";
import { attempt } from "../attempt";
import { noteFailure } from "../failures";
import { nothingWritten, type Outcome } from "../Outcome";
import { toBase64 } from "./toBase64";

/**
 * Opens a copy of the document, as it stands, without notes, conflicts and the history of the plan's parts. The document
 * itself stays as it is.
 */
export async function copyBare(): Promise<Outcome> {
  const file = await readFile().catch(codeOf);
  if (typeof file === "string") return { kind: "failed", code: file };
  const copy = await bareDocument(file);
  return attempt(async (context): Promise<Outcome> => {
    context.application.createDocument(toBase64(copy)).open();
    await context.sync();
    return nothingWritten();
  });
}

function codeOf(error: unknown): HostError["code"] {
  noteFailure("word", error);
  if (error instanceof HostError) return error.code;
  throw error;
}
