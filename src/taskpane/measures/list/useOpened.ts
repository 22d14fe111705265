import { useState } from "react";
import { rowOf } from "../../../plan/merge/FieldSet";
import type { PaneState } from "../../state/PaneState";

/** The number of the measure that is open, or null; where the user has asked for one of its fields, that one. */
export function useOpened(wanted: PaneState["wanted"]) {
  const [shown, setShown] = useState<PaneState["wanted"]>(null);
  const [opened, setOpened] = useState<string | null>(null);
  if (wanted !== shown) {
    setShown(wanted);
    if (wanted?.part === "measures") setOpened(rowOf(wanted.field));
  }
  return [opened, setOpened] as const;
}
