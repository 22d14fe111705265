import type { DocumentPiece } from "../../document/Piece";
import type { Pane } from "../state/Pane";
import { copyPieces } from "./copyPieces";

/** Copies pieces, and tells whether the browser let us. To be called from a click. */
export async function copyAndTell(pieces: readonly DocumentPiece[], pane: Pick<Pane, "notice">): Promise<void> {
  tellCopied(await copyPieces(pieces), pane);
}

/** Tells whether something was copied. */
export function tellCopied(copied: boolean, pane: Pick<Pane, "notice">): void {
  pane.notice({ kind: copied ? "copied" : "copyFailed" });
}
