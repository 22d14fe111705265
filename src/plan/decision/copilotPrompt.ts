import { COPILOT_TEXTS, type CopilotTask } from "../../content/decision/copilotTexts";
import type { Plan } from "../Plan";
import { statusText } from "../measures/statusWords";
import { measureText } from "../thread/overview";
import { caseSource, oneLine } from "./CaseSource";
import { moneyText } from "./proposalPieces";

/** Copilot takes no longer prompts than this in all of Word's windows. */
const MOST_LETTERS = 7_500;

/**
 * A prompt for Copilot in Word: rules that leave our blocks, headings and tables in place, what is asked, and the plan's facts.
 * Measures that there is no room for are counted. Nothing of it goes anywhere but to the clipboard.
 */
export function copilotPrompt(plan: Plan, task: CopilotTask): string {
  const { language } = plan.meta;
  const texts = COPILOT_TEXTS[language];
  const source = caseSource(plan);
  const { goals, needs } = source.thread;
  const { facts } = texts;
  const head = [
    ...texts.rules,
    "",
    texts.tasks[task].ask,
    "",
    texts.factsHeading,
    facts.plan(source.title),
    facts.counts(goals.length, needs.length, source.measures.length),
    ...(source.costs.all.total === 0 ? [] : [facts.cost(moneyText(source.costs.all.total))]),
    ...goals.map(({ target }) => facts.goal(`${target.nr} ${oneLine(target.text)}`)),
    ...needs.map(({ target }) => facts.need(`${target.nr} ${oneLine(target.text)}`)),
  ];
  const measures = source.measures.map((measure) => {
    const { nr, responsible, deadline, status } = measure;
    const name = `${nr} ${oneLine(measureText(measure))}`;
    return facts.measure(name, oneLine(responsible), oneLine(deadline), statusText(status, language));
  });
  const shown = fitting(measures, MOST_LETTERS - head.join("\n").length);
  const left = measures.length - shown.length;
  return [...head, ...shown, ...(left === 0 ? [] : [texts.more(left)])].join("\n");
}

/** The first lines that have room. */
function fitting(lines: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = lines.findIndex((line) => (used += line.length + 1) > room);
  return end === -1 ? lines : lines.slice(0, end);
}
