import type { PartName } from "./PartName";

/** What was strange about the stored parts; the pane has the words. `index` is the part's place in what was given to decodeParts. */
export type PlanWarning =
  /** No well-formed XML, or not what its version promises; `part` where it says which it is. Ignored. */
  | { readonly code: "partBroken"; readonly index: number; readonly part: PartName | null }
  /** More rows or columns, or more parts of one name, than are read: made to keep us busy. Ignored. */
  | { readonly code: "partTooLong"; readonly index: number; readonly part: PartName | null }
  /** Not a part of ours. Ignored. */
  | { readonly code: "partForeign"; readonly index: number }
  /** Written by a newer version of the add-in: must not be saved over. Ignored. */
  | { readonly code: "partNewer"; readonly index: number; readonly part: PartName | null }
  /** Another part of the same name is there. Both contents are in the plan; fields that differ are conflicts. */
  | { readonly code: "partDoubled"; readonly index: number; readonly part: PartName }
  /** It was read, but numbers in it were too high, or there twice: they are others in the plan. */
  | { readonly code: "partRenumbered"; readonly index: number; readonly part: PartName };
