import { partitionKey } from "../../word/office/partitionKey";

/**
 * What the browser keeps for the user under a name, whatever the document: null where nothing is, undefined where it keeps
 * nothing, as in private windows and where Word's web view refuses.
 */
export function readKept(name: string): string | null | undefined {
  try {
    return localStorage.getItem(partitionKey() + name);
  } catch {
    return undefined;
  }
}

/** Keeps it, where the browser does. No word of the user's and nothing of the document may be in it. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(partitionKey() + name, value);
  } catch {
    // Then it is not asked for again: see readKept.
  }
}
