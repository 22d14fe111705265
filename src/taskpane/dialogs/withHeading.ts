import type { Candidate } from "../../document/headings/FoundStep";
import { isWriting, stepOf, type Task } from "../state/Task";

/** The task with the user's choice of heading. Those that write there remember it; for others it is remembered first. */
export function withHeading(task: Task, heading: Candidate): Task {
  if (isWriting(task)) return { ...task, heading };
  const step = stepOf(task);
  return step === null ? task : { kind: "chooseHeading", step, heading, then: task };
}
