import type { FrontTask } from "../state/Task";
import type { Told } from "../state/Told";
import type { AllStrings } from "../words/useAllStrings";

type Words = AllStrings["outcome"];

/** What was done, where it mends what the template has left. */
export function frontTitle(task: FrontTask, words: Words): string {
  switch (task.kind) {
    case "writeFront":
      return words.frontWritten;
    case "updateContents":
      return words.contentsUpdated;
    case "cleanHeadings":
      return words.headingsCleaned;
    case "countCaptions":
      return words.captionsCounted;
    case "removeTemplateLines":
      return words.linesRemoved(task.lines.length);
  }
}

/** That what was to be mended is not in the document. */
export function frontMissing(task: FrontTask, words: Words): Pick<Told, "title" | "text"> {
  return task.kind === "updateContents"
    ? { title: words.contentsMissing, text: words.contentsMissingHelp }
    : { title: words.frontMissing, text: words.frontMissingHelp };
}
