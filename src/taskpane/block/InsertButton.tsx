import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Standing } from "../../actions/standing/wordState";
import { useReadOnly } from "../inputs/ReadOnly";
import { useAllStrings, type AllStrings } from "../words/useAllStrings";
import text from "../look/text.module.css";

export interface InsertButtonProps {
  /** Why there is nothing to insert; null when there is. */
  readonly nothing: string | null;
  /** The block stands in the document: it is updated. */
  readonly update: boolean;
  /** How it stands there; null where that is not known yet. */
  readonly standing: Standing | null;
  readonly kind: "text" | "table";
  readonly busy: boolean;
  /** Keys that do the same: the button's tooltip, and their names. */
  readonly keys?: { readonly title: string; readonly aria: string };
  readonly onClick: () => void;
}

/** "Sett inn i dokumentet", or "Oppdater": says what Word has, and why where it cannot be used. Quiet where Word has it all, not there where nothing can be written. */
export function InsertButton({ nothing, update, standing, kind, busy, keys, onClick }: InsertButtonProps) {
  const { step } = useAllStrings();
  const why = useId();
  const isReadOnly = useReadOnly();
  const isCurrent = update && standing?.state === "same";
  const note = nothing ?? (update ? noteOf(standing, kind, step) : null);
  if (isReadOnly) return null;
  return (
    <>
      {note !== null && (
        <p id={why} className={text.dockNote}>
          {note}
        </p>
      )}
      <Button
        appearance={isCurrent ? "secondary" : "primary"}
        title={keys?.title}
        aria-keyshortcuts={keys?.aria}
        disabledFocusable={busy || nothing !== null}
        aria-describedby={note === null ? undefined : why}
        onClick={onClick}
      >
        {update ? step.update : step.insert}
      </Button>
    </>
  );
}

/** What Word has of it. */
function noteOf(standing: Standing | null, kind: "text" | "table", words: AllStrings["step"]): string | null {
  if (standing?.state === "changedHere") return words.outdated;
  if (standing?.state !== "same") return null;
  return kind === "text" ? words.current : words.currentTable;
}
