import type { AllStrings } from "../words/useAllStrings";
import type { NoteUse } from "../../plan/notes";
import type { Told } from "../state/Told";

/** What has been made of a note, and where it is now. */
export function tellNoteUse(used: NoteUse, words: AllStrings["questions"]): Pick<Told, "title" | "text"> {
  switch (used.kind) {
    case "measure":
      return { title: words.measureMade(used.nr), text: words.measureMadeHelp };
    case "need":
      return { title: words.needMade(used.nr), text: words.needMadeHelp };
    case "text":
      return { title: words.textTaken, text: words.textTakenHelp };
  }
}
