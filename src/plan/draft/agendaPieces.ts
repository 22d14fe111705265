import { AGENDA_TEXTS } from "../../content/agendaTexts";
import type { GuidanceItem } from "../../content/Guidance";
import type { Language } from "../../content/Language";
import { PROCESS_SOURCE } from "../../content/processIds";
import type { Process, ProcessPart } from "../../content/processes";
import { captionText } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import { withOwnWords } from "../choices/ownWording";
import type { Plan } from "../Plan";
import { questionIn } from "../questions/questionIn";
import { withSources } from "./sentence/sourceNote";

/** How wide the columns are to one another. */
const WIDTHS = [10, 54, 14, 22];

/**
 * The agenda of a process, as a block in the municipality's own words: what it is for, what is to come of it, and its points
 * with their questions in a table.
 */
export function agendaPieces(content: Process<GuidanceItem>, plan: Plan): readonly Piece[] {
  const { language } = plan.meta;
  const texts = AGENDA_TEXTS[language];
  const process = withOwnWords(content, plan);
  const { purpose, results, parts } = process;
  const title = process.title[language];
  return [
    { kind: "heading", level: 2, text: texts.heading(title) },
    { kind: "paragraph", text: withSources(texts.purpose(purpose.text[language]), [{ id: PROCESS_SOURCE }], language) },
    { kind: "paragraph", text: texts.results },
    ...results.map((item): Piece => ({ kind: "bullet", text: item.text[language] })),
    { kind: "paragraph", text: texts.time(totalMinutes(process)) },
    { kind: "caption", text: captionText("Tabell", title) },
    { kind: "table", rows: [texts.columns, ...parts.map((part, at) => pointRow(part, at, language))], widths: WIDTHS },
  ];
}

/** How long a process takes if all its parts are gone through. */
export function totalMinutes({ parts }: Pick<Process<unknown>, "parts">): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

function pointRow(part: ProcessPart<GuidanceItem>, at: number, language: Language): readonly string[] {
  const questions = part.questions.map(({ text }) => questionIn(text[language]));
  return [String(at + 1), [part.title[language], ...questions].join("\n"), String(part.minutes), ""];
}
