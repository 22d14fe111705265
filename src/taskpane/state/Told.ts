import type { UndoRecord } from "../../actions/UndoRecord";
import type { SectionId } from "../../content/SectionId";
import type { DeletedMeasure } from "../../plan/measures/editMeasures";
import type { PlanChange } from "../../plan/restorePlan";
import type { FieldRef } from "./FieldRef";
import type { Page } from "./Page";
import type { Task, WritingTask } from "./Task";

/** A notice in words, with what the user can do about it. */
export interface Told {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly text?: string;
  readonly offers: readonly Offer[];
  /** For screen readers only: the eye sees it in the document. */
  readonly quiet?: boolean;
}

export type Offer =
  /** The last is undone first. */
  | { readonly kind: "undo"; readonly records: readonly UndoRecord[] }
  | { readonly kind: "copy"; readonly task: WritingTask }
  | { readonly kind: "retry"; readonly task: Task }
  | { readonly kind: "show"; readonly task: Task }
  /** The list of references has become another than the one in the document. */
  | { readonly kind: "updateReferences"; readonly task: Task }
  | { readonly kind: "insertHeading"; readonly step: SectionId; readonly then: Task }
  | { readonly kind: "restore"; readonly deleted: DeletedMeasure }
  | { readonly kind: "restorePlan"; readonly change: PlanChange }
  | { readonly kind: "open"; readonly page: Page; readonly field: FieldRef };
