import { allErrors } from "../../content/strings/allErrors";
import type { Outcome } from "../../actions/Outcome";
import type { AllStrings } from "../words/useAllStrings";
import type { SectionId } from "../../content/SectionId";
import { tableTag } from "../../actions/blockTags";
import { THEIRS } from "../../plan/stored/blockState";
import { isFrontTask, isWriting, stepOf, type Task, type WriteTable } from "../state/Task";
import type { TaskOutcome } from "../state/TaskOutcome";
import type { Offer, Told } from "../state/Told";
import { frontMissing, frontTitle } from "./tellFront";

/** An outcome in words; null for those that ask the user a question instead. `name` gives a section's heading. */
export function tellOutcome(
  task: Task,
  outcome: TaskOutcome,
  strings: AllStrings,
  name: (section: SectionId) => string,
): Told | null {
  const words = strings.outcome;
  switch (outcome.kind) {
    case "done":
      return tellDone(task, outcome, strings, name);
    case "unchanged":
      return tellUnchanged(task, words);
    case "missing":
      return tellMissing(task, strings, name);
    case "changedSince":
      return { intent: "warning", ...changedSince(task, words), offers: [] };
    case "contentsByHand":
      return { intent: "info", title: words.contentsByHand, text: words.contentsByHandHelp, offers: [] };
    case "empty":
      return { intent: "info", title: words.nothingToWrite, text: words.nothingToWriteHelp, offers: [] };
    case "partTooLarge":
      return { intent: "warning", title: words.tooLarge, text: words.tooLargeHelp, offers: afterFailure(task) };
    case "failed":
      return { intent: "error", ...allErrors(strings)[outcome.code], offers: afterFailure(task) };
    case "edited":
    case "choose":
    case "cells":
    case "doubled":
    case "unclaimed":
      return null;
  }
}

/** What is compared with no draft is not said to be like it. */
function tellUnchanged(task: Task, words: AllStrings["outcome"]): Told {
  const text = isFrontTask(task) ? {} : { text: words.unchangedHelp };
  return { intent: "info", title: words.unchanged, ...text, offers: showing(task) };
}

function changedSince(task: Task, words: AllStrings["outcome"]): Pick<Told, "title" | "text"> {
  return task.kind === "removeTemplateLines"
    ? { title: words.linesChanged, text: words.linesChangedHelp }
    : { title: words.changedSince, text: words.changedSinceHelp };
}

/** What changes nothing: the eye sees it in the document. */
const SHOWING: readonly Task["kind"][] = ["showStep", "showBlock", "showParagraph"];

function tellDone(
  task: Task,
  { undo, tracked, headerUnmarked, fromWord, keepsAll }: Extract<Outcome, { kind: "done" }>,
  { outcome: words }: AllStrings,
  name: (section: SectionId) => string,
): Told {
  const quiet = SHOWING.includes(task.kind);
  const note = [fromWord && words.fromWord, tracked && !quiet && words.tracked, headerUnmarked && words.headerUnmarked]
    .filter(Boolean)
    .join(" ");
  return {
    intent: "success",
    title: keepsAll ? words.kept : doneTitle(task, words, name),
    ...(note !== "" && { text: note }),
    offers: undo === null ? [] : [{ kind: "undo", records: [undo] }],
    quiet,
  };
}

/** What is told of tasks that say all by their kind. */
const PLAIN_TITLES = {
  showStep: "shown",
  showBlock: "shown",
  showParagraph: "shown",
  newPlan: "planInserted",
  copyBare: "copyOpened",
  openDocument: "documentOpened",
  removeData: "dataRemoved",
  reconnectBlock: "reconnected",
  takeOver: "takenOver",
  chooseCopy: "copyChosen",
  undo: "undone",
} as const;

function doneTitle(task: Task, words: AllStrings["outcome"], name: (section: SectionId) => string): string {
  if (isFrontTask(task)) return frontTitle(task, words);
  if (task.kind === "leaveComment") return words.commentLeft(name(task.step));
  switch (task.kind) {
    case "insertSection":
      return task.update ? words.updated(name(task.step)) : words.inserted(name(task.step));
    case "writeTable":
      return tableTitle(task, words);
    case "writeFigure":
    case "writeThread":
    case "writeAgenda":
    case "writeMinutes":
    case "writeReport":
      return task.update ? words.tableUpdated(task.title) : words.tableInserted(task.title);
    case "removeFigure":
      return words.removed(task.title);
    case "chooseHeading":
      return words.headingChosen(name(task.step));
    case "insertHeadings":
      return words.headingsInserted(task.steps.length);
    case "rememberBlock":
      return task.decision === THEIRS ? words.kept : words.leftOut;
    default:
      return words[PLAIN_TITLES[task.kind]];
  }
}

function tableTitle({ direction, update, title }: WriteTable, words: AllStrings["outcome"]): string {
  if (direction === "read") return words.tableRead(title);
  return update ? words.tableUpdated(title) : words.tableInserted(title);
}

function tellMissing(task: Task, { outcome: words }: AllStrings, name: (section: SectionId) => string): Told {
  if (
    task.kind === "showBlock" ||
    task.kind === "showParagraph" ||
    task.kind === "removeFigure" ||
    task.kind === "takeOver" ||
    (task.kind === "writeTable" && task.direction === "read")
  ) {
    return { intent: "warning", title: words.missingBlock, text: words.missingBlockHelp, offers: [] };
  }
  if (task.kind === "reconnectBlock") {
    return { intent: "warning", title: words.notReconnected, text: words.notReconnectedHelp, offers: [] };
  }
  if (isFrontTask(task)) return { intent: "warning", ...frontMissing(task, words), offers: [] };
  const step = stepOf(task);
  if (step === null) return { intent: "warning", title: words.missingAny, offers: [] };
  const offers = [{ kind: "insertHeading", step, then: task } as const];
  return { intent: "warning", title: words.missing(name(step)), text: words.missingHelp, offers };
}

function afterFailure(task: Task): readonly Offer[] {
  const retry = { kind: "retry", task } as const;
  return isWriting(task) ? [{ kind: "copy", task }, retry] : [retry];
}

function showing(task: Task): readonly Offer[] {
  if (task.kind === "writeTable") return [{ kind: "show", task: { kind: "showBlock", tag: tableTag(task.table) } }];
  if (isWriting(task) && task.kind !== "insertSection")
    return [{ kind: "show", task: { kind: "showBlock", tag: task.tag } }];
  const step = stepOf(task);
  return step === null ? [] : [{ kind: "show", task: { kind: "showStep", step } }];
}
