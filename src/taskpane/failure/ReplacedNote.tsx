import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { watchFailures } from "../../actions/failures";
import { REPLACED_STRINGS } from "../../content/strings/replacedStrings";
import { changedParts } from "../../plan/stored/partContent";
import { isReplaced } from "../loading/isReplaced";
import { reloadPane } from "../loading/reloadPane";
import { Report } from "../report/Report";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./note.module.css";

export interface ReplacedNoteProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/**
 * Says that the web host has another version of the pane, once a part of this one could not be had: then it saves, and the
 * pane is opened anew when the user wants so. Nothing before that: what is in memory works on.
 */
export function ReplacedNote({ state, pane }: ReplacedNoteProps) {
  const isGone = useReplaced();
  useEffect(() => {
    if (isGone) pane.save();
  }, [isGone, pane]);
  return isGone ? <Note state={state} pane={pane} /> : null;
}

function useReplaced(): boolean {
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    if (isGone) return undefined;
    return watchFailures(({ kind }) => {
      if (kind !== "load") return;
      void isReplaced().then((is) => {
        if (is) setGone(true);
      });
    });
  }, [isGone]);
  return isGone;
}

function Note({ state, pane }: ReplacedNoteProps) {
  const words = usePageStrings(REPLACED_STRINGS);
  const told = savingOf(state);
  return (
    <div role="alert" className={styles.note}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.text}>{words[told]}</p>
      {told === "failed" && <Button onClick={pane.save}>{words.retry}</Button>}
      <Button disabledFocusable={told === "saving"} onClick={reloadPane}>
        {told === "failed" ? words.reloadAnyway : words.reload}
      </Button>
      <Report about={["replaced", told]} />
    </div>
  );
}

function savingOf({ saving, saved, plan }: PaneState): "saving" | "saved" | "failed" {
  if (typeof saving === "object") return "failed";
  return saving === "saved" && changedParts(saved, plan).length === 0 ? "saved" : "saving";
}
