import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Standing } from "../../actions/standing/wordState";
import { CheckmarkCircle16Regular } from "../look/firstIcons";
import { useAllStrings, type AllStrings } from "../words/useAllStrings";
import text from "../look/text.module.css";

export interface InsertButtonProps {
  /** Why there is nothing to insert; null when there is. */
  readonly nothing: string | null;
  /** The block stands in the document: it is updated. */
  readonly update: boolean;
  /** How it stands there; null where that is not known yet. */
  readonly standing: Standing | null;
  /** What it is, in the words of the button that has nothing to do. */
  readonly kind: "text" | "table";
  readonly busy: boolean;
  readonly onClick: () => void;
}

/** "Sett inn i dokumentet", or "Oppdater": says why where it cannot be used. */
export function InsertButton({ nothing, update, standing, kind, busy, onClick }: InsertButtonProps) {
  const { step } = useAllStrings();
  const why = useId();
  const isCurrent = update && standing?.state === "same";
  const note = nothing ?? (update && standing?.state === "changedHere" ? step.outdated : null);
  return (
    <>
      {note !== null && (
        <p id={why} className={text.dockNote}>
          {note}
        </p>
      )}
      <Button
        appearance={isCurrent ? "secondary" : "primary"}
        icon={isCurrent ? <CheckmarkCircle16Regular /> : null}
        disabledFocusable={busy || isCurrent || nothing !== null}
        aria-describedby={note === null ? undefined : why}
        onClick={onClick}
      >
        {isCurrent ? CURRENT[kind](step) : update ? step.update : step.insert}
      </Button>
    </>
  );
}

const CURRENT = {
  text: ({ current }: AllStrings["step"]) => current,
  table: ({ currentTable }: AllStrings["step"]) => currentTable,
} as const;
