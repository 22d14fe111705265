import type { AllStrings } from "../words/useAllStrings";
import type { SectionId } from "../../content/SectionId";
import type { Notice, PlanReplacement } from "../state/Notice";
import { tellOutcome } from "./tellOutcome";
import type { Told } from "../state/Told";
import type { Updating } from "../state/Updating";
import type { PlanChange } from "../../plan/restorePlan";

/** A notice in words; null where there is nothing to tell. `name` gives a section's heading. */
export function tellNotice(
  notice: Notice | null,
  strings: AllStrings,
  name: (section: SectionId) => string,
): Told | null {
  if (notice === null) return null;
  const { outcome, measureNotices: measures, fileNotices: file } = strings;
  switch (notice.kind) {
    case "outcome":
      return tellOutcome(notice.task, notice.outcome, strings, name);
    case "allUpdated":
      return tellUpdated(notice.updated, strings);
    case "copied":
      return { intent: "success", title: outcome.copied, text: outcome.copiedHelp, offers: [] };
    case "copyFailed":
      return { intent: "error", title: outcome.copyFailed, text: outcome.copyFailedHelp, offers: [] };
    case "measureDeleted": {
      const { deleted, inDocument } = notice;
      const title = measures.deleted(deleted.measure.nr);
      const text = inDocument ? { text: measures.deletedHelp } : {};
      return { intent: "info", title, ...text, offers: [{ kind: "restore", deleted }] };
    }
    case "measureRestored":
      return { intent: "success", title: measures.restored(notice.nr), offers: [], quiet: true };
    case "measureMoved":
      return { intent: "info", title: measures.moved(notice.nr, notice.place, notice.count), offers: [], quiet: true };
    case "planReplaced":
      return tellReplaced(notice.how, notice.change, strings);
    case "planRestored":
      return { intent: "success", title: file.restored, offers: [] };
    case "said":
      return { intent: notice.intent, title: notice.title, text: notice.text, offers: [] };
    case "planExported":
      return notice.isSure
        ? { intent: "success", title: file.exported(notice.name), text: file.exportedHelp, offers: [] }
        : { intent: "info", title: file.maybeExported, text: file.exportedHelp, offers: [] };
    case "planCopied":
      return { intent: "success", title: outcome.copied, text: file.copiedHelp, offers: [] };
  }
}

/** What came of an update of several parts. */
function tellUpdated({ written, total, undo }: Updating, { outcome }: AllStrings): Told {
  const offers = undo === null || undo.length === 0 ? [] : [{ kind: "undo", records: undo } as const];
  if (written === total) return { intent: "success", title: outcome.allUpdated(total), offers };
  return { intent: "info", title: outcome.someUpdated(written, total), text: outcome.someUpdatedHelp, offers };
}

/** A change of the plan in words, with the offer to take it back. */
function tellReplaced(how: PlanReplacement, change: PlanChange, strings: AllStrings): Told {
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
      return { intent: "info", title: strings.rows.deleted, offers };
    case "partDeleted":
      return { intent: "info", title: strings.step.partDeleted(how.name), offers };
    case "told":
      return { intent: "success", title: how.title, offers };
    case "conflictSettled":
      return { intent: "success", title: conflicts.settled[how.choice], offers };
  }
}
