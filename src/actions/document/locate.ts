import type { SectionId } from "../../content/SectionId";
import type { Candidate, Section } from "../../document/headings/FoundStep";
import { sectionAt } from "../../document/headings/sectionAt";
import { normaliseText } from "../../document/text/normaliseText";
import { foundSection, type StepScan } from "./scan";

/** A section, or the outcome that says why there is none. */
export type Located =
  | { readonly kind: "located"; readonly section: Section }
  | { readonly kind: "choose"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "missing" };

/** Finds a section. `chosen` is the user's choice among candidates of an earlier scan, trusted while its text still stands there. */
export function locate(scan: StepScan, section: SectionId, chosen?: Candidate): Located {
  const found = foundSection(scan, section);
  const { paragraphs } = scan.outline;
  const known = found?.candidates.find(({ paragraph }) => paragraph === chosen?.paragraph);
  if (chosen !== undefined && sameText((known ?? paragraphs[chosen.paragraph])?.text, chosen.text)) {
    return { kind: "located", section: sectionAt(paragraphs, chosen.paragraph) };
  }
  if (found?.section) return { kind: "located", section: found.section };
  return found === undefined || found.candidates.length === 0
    ? { kind: "missing" }
    : { kind: "choose", candidates: found.candidates };
}

function sameText(a: string | undefined, b: string): boolean {
  return a !== undefined && normaliseText(a) === normaliseText(b);
}
