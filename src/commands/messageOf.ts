import type { Outcome } from "../actions/Outcome";
import type { RibbonMessage } from "./RibbonMessage";

/** What is to be told of an outcome; null where the document itself shows it. */
export function messageOf(outcome: Outcome): RibbonMessage | null {
  switch (outcome.kind) {
    case "done":
    case "unchanged":
    case "changedSince":
    case "contentsByHand":
      return null;
    case "failed":
      return outcome.code;
    case "cells":
      return "edited";
    default:
      return outcome.kind;
  }
}
