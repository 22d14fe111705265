import { watchSilence } from "../../word/office/silence";

/**
 * Tells at once, and whenever it changes, whether Word has left an action without an answer for long. The action goes on: Word
 * may answer yet. Gives what ends the telling.
 */
export function watchWord(tell: (isSilent: boolean) => void): () => void {
  return watchSilence(tell);
}
