import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { useAllStrings } from "../words/useAllStrings";
import text from "../look/text.module.css";

export interface InsertButtonProps {
  /** Why there is nothing to insert; null when there is. */
  readonly nothing: string | null;
  /** The block stands in the document: it is updated. */
  readonly update: boolean;
  readonly busy: boolean;
  readonly onClick: () => void;
}

/** "Sett inn i dokumentet", or "Oppdater": says why where it cannot be used. */
export function InsertButton({ nothing, update, busy, onClick }: InsertButtonProps) {
  const { step } = useAllStrings();
  const why = useId();
  return (
    <>
      {nothing !== null && (
        <p id={why} className={text.dockNote}>
          {nothing}
        </p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={busy || nothing !== null}
        aria-describedby={nothing === null ? undefined : why}
        onClick={onClick}
      >
        {update ? step.update : step.insert}
      </Button>
    </>
  );
}
