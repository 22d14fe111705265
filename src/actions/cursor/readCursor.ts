import type { Outline } from "../../document/Outline";
import { readSelection } from "../../word/read/readSelection";
import { attempt } from "../attempt";
import type { Failed } from "../Outcome";
import { locateCursor, type LocatedCursor } from "./locateCursor";

/** Reads where the cursor stands in the document that was last read as `outline` says. Null where Word does not tell. One round trip. */
export function readCursor(outline: Outline): Promise<LocatedCursor | Failed | null> {
  return attempt(async (context) => {
    const selection = await readSelection(context);
    return selection && locateCursor(selection, outline);
  });
}
