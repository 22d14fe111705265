import type { Language } from "../../content/Language";
import type { Strings } from "../../content/strings/nb";
import type { Page } from "../state/Page";
import { sectionName } from "../words/sectionName";

/** A page's own heading, where the first view knows it, else null. `plan` is the plan's language. */
export function pageTitle(page: Page, strings: Strings, plan: Language): string | null {
  switch (page.kind) {
    case "step":
      return sectionName(page.step, plan);
    case "tables":
      return strings.tables.open;
    case "file":
      return strings.file.open;
    case "start":
      return strings.app.planTitle;
    case "measures":
    case "choices":
    case "ready":
    case "decision":
    case "references":
    case "search":
    case "processes":
    case "leaders":
    case "figures":
      return strings[page.kind].title;
    default:
      return null;
  }
}
