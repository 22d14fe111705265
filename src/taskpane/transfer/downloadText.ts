import { downloadBlob } from "./downloadBlob";

/** Hands the user an XML text as a file. */
export function downloadText(text: string, name: string): void {
  downloadBlob(new Blob([text], { type: "application/xml" }), name);
}
