import { Button, mergeClasses } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons";
import type { Language } from "../../content/Language";
import { allErrors } from "../../content/strings/allErrors";
import type { Piece } from "../../document/Piece";
import { copyAndTell } from "../clipboard/copyAndTell";
import { partName } from "../field/partName";
import type { Pane } from "../state/Pane";
import type { SaveFailure } from "../state/PaneState";
import { Report } from "../report/Report";
import { useAllStrings, type AllStrings } from "../words/useAllStrings";
import { useFocusHandover } from "../focus/useFocusHandover";
import styles from "./SaveStatus.module.css";

export interface SaveFailedProps {
  readonly pane: Pane;
  /** What the page's answers are as text, to be copied where they cannot be saved. */
  readonly pieces: readonly Piece[];
  /** A notice says why already. */
  readonly isBrief: boolean;
  readonly failure: SaveFailure;
  /** The plan's language. */
  readonly language: Language;
}

/** The answers are not kept in the document: why, and what to do. */
export function SaveFailed({ pane, pieces, isBrief, failure, language }: SaveFailedProps) {
  const strings = useAllStrings();
  const { save, notSaved } = strings;
  const name = failure.failed === "partTooLarge" ? partName(failure.part, strings, language) : null;
  const problem = useFocusHandover<HTMLDivElement>("footer button");
  const copy = (): void => {
    void copyAndTell(pieces, pane);
  };
  return (
    <div ref={problem} className={isBrief ? styles.brief : styles.problem}>
      <p className={mergeClasses(styles.status, styles.failed)}>
        <ErrorCircle16Filled />
        {save.failed}
      </p>
      {!isBrief && <p className={styles.why}>{whyNotSaved(failure, strings, name)}</p>}
      <div className={styles.actions}>
        <Button size="small" onClick={pane.save}>
          {notSaved.retry}
        </Button>
        {!isBrief && pieces.length > 0 && (
          <Button size="small" onClick={copy}>
            {notSaved.copy}
          </Button>
        )}
        <Report about={["save", ...Object.values(failure)]} />
      </div>
    </div>
  );
}

/** Why the answers are not saved, in words, with what the user can do. `name` is that of the part that is too large, where it is known. */
function whyNotSaved(failure: SaveFailure, strings: AllStrings, name: string | null): string {
  const { notSaved } = strings;
  switch (failure.failed) {
    case "newer":
      return notSaved.newer;
    case "partTooLarge":
      return notSaved.tooLarge(name);
    default: {
      const { title, text } = allErrors(strings)[failure.failed];
      return `${title}. ${text}`;
    }
  }
}
