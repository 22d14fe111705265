import { FRONT_FACTS } from "../../content/frontFacts";
import { filledLine, type CoverLine } from "../../document/front/coverLine";
import { normaliseText } from "../../document/text/normaliseText";
import type { PlanMeta } from "../Plan";

/** In `Plan.written`: the line of the cover that we have written, by frontHash. */
export const FRONT_LINE = "kplan:front:line";

/** In `Plan.written`: the title among the document's properties that we have written, by hashText; THEIRS where it is the user's. */
export const FRONT_TITLE = "kplan:front:title";

/** The cover's line as it is to be in place of one that stands there. */
export function wantedLine(meta: PlanMeta, standing: CoverLine): CoverLine {
  const name = meta.municipality.trim();
  return filledLine(standing, { name, ...yearsOf(meta), placeholder: FRONT_FACTS.municipality[meta.language] });
}

/** The line in a document whose line nobody knows. */
export function usualLine(meta: PlanMeta): CoverLine {
  return wantedLine(meta, { name: FRONT_FACTS.municipality[meta.language], period: "20XX–20XX" });
}

/** The title for the document's properties: "Strategisk kompetanse- og bemanningsplan for Solvik kommune 2027–2030". */
export function planTitle(meta: PlanMeta): string {
  const { from, to } = yearsOf(meta);
  const municipality = meta.municipality.trim();
  const period = from !== "" && to !== "" ? `${from}–${to}` : from || to;
  return [FRONT_FACTS.title[meta.language], municipality && `for ${municipality}`, period].filter(Boolean).join(" ");
}

/** Whether a title is empty or the template's own. */
export function isTemplateTitle(title: string): boolean {
  const words = normaliseText(title);
  return words === "" || Object.values(FRONT_FACTS.title).some((own) => normaliseText(own) === words);
}

/** The years that are whole; none where the last is before the first. */
function yearsOf({ from, to }: PlanMeta): { readonly from: string; readonly to: string } {
  const [first = "", last = ""] = [from, to].map((year) => (/^\d{4}$/.test(year.trim()) ? year.trim() : ""));
  return first !== "" && last !== "" && last < first ? { from: "", to: "" } : { from: first, to: last };
}
