import type { AllStrings } from "../words/useAllStrings";
import type { SectionId } from "../../content/SectionId";
import type { Notice } from "../state/Notice";
import { tellOutcome } from "./tellOutcome";
import type { Told } from "../state/Told";
import { tellReplaced } from "./tellReplaced";

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
