import { STEP_IDS } from "../../content/StepId";
import type { Place } from "../../plan/checks/Place";
import type { Page } from "../state/Page";
import type { Task } from "../state/Task";

/** Where a place is: a page of the pane, or something that Word shows; null for what can be seen nowhere. */
export type Way = { readonly kind: "go"; readonly page: Page } | { readonly kind: "show"; readonly task: Task };

/** The way back from a page that a place leads to. */
const HITS = { hits: { kind: "ready" } } as const;

/** The way to a place. */
export function goToPlace(place: Place): Way | null {
  if (place.kind === "block") return { kind: "show", task: { kind: "showBlock", tag: place.tag } };
  if (place.kind === "paragraph") {
    return { kind: "show", task: { kind: "showParagraph", index: place.index, text: place.text } };
  }
  const page = pageOfPlace(place);
  return page && { kind: "go", page };
}

function pageOfPlace(place: Exclude<Place, { kind: "block" | "paragraph" }>): Page | null {
  switch (place.kind) {
    case "measure":
      return { kind: "measures", at: place.nr, ...HITS };
    case "measures":
      return { kind: "measures", ...HITS };
    case "row":
      return { kind: "table", table: place.table, at: place.nr, ...HITS };
    case "table":
      return { kind: "table", table: place.table, ...HITS };
    case "prompt":
      return { kind: "step", step: place.step, at: place.prompt, ...HITS };
    case "step":
      return { kind: "step", step: place.step, ...HITS };
    case "note": {
      const step = STEP_IDS.find((id) => place.item.startsWith(`${id}.`));
      return step === undefined ? null : { kind: "step", step, at: place.item, ...HITS };
    }
    case "choices":
      return { kind: "choices", from: null, ...HITS };
    case "start":
    case "conflicts":
    case "references":
      return { kind: place.kind };
    case "previous":
      return null;
  }
}
