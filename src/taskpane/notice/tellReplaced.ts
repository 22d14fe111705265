import type { AllStrings } from "../words/useAllStrings";
import type { PlanChange } from "../../plan/restorePlan";
import type { PlanReplacement } from "../state/Notice";
import { tellNoteUse } from "./tellNoteUse";
import type { Told } from "../state/Told";

/** A change of the plan in words, with the offer to take it back. */
export function tellReplaced(how: PlanReplacement, change: PlanChange, strings: AllStrings): Told {
  const { fileNotices: file, conflicts } = strings;
  const offers = [{ kind: "restorePlan", change }] as const;
  switch (how.kind) {
    case "imported":
      return { intent: "success", title: file.imported, text: file.inWordHelp, offers };
    case "rowsTakenIn":
      return { intent: "success", title: how.title, text: file.inWordHelp, offers };
    case "rolledOver":
      return { intent: "success", title: file.rolledOver, text: file.inWordHelp, offers };
    case "rowDeleted":
      return { intent: "info", title: strings.tables.rowDeleted, offers };
    case "told":
      return { intent: "success", title: how.title, offers };
    case "noteUsed":
      return { intent: "success", ...tellNoteUse(how.used, strings.questions), offers };
    case "conflictSettled":
      return { intent: "success", title: conflicts.settled[how.choice], offers };
  }
}
