import { decodeXmlText } from "../foreign/decodeXmlText";
import { MOST_BYTES } from "../foreign/sizeLimit";
import { readCollection, type ReadCollection } from "./ownCollection";

/** The collection in a file that the user has chosen, by its bytes. Never throws for a bad file. */
export function readCollectionFile(content: ArrayBuffer): ReadCollection {
  if (content.byteLength === 0) return { kind: "problem", code: "empty" };
  if (content.byteLength > MOST_BYTES) return { kind: "problem", code: "tooLarge" };
  const text = decodeXmlText(new Uint8Array(content));
  return text === null ? { kind: "problem", code: "notAPlan" } : readCollection(text.replace(/^\uFEFF/u, ""));
}
