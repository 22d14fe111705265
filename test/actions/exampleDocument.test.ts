import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/content/Language";
import { loadLibrary } from "../../src/content/loadLibrary";
import { STEP_IDS, type StepId } from "../../src/content/StepId";
import { pieceTexts } from "../../src/document/block/pieceTexts";
import type { Answer } from "../../src/plan/answers/Answer";
import { answeredPrompts } from "../../src/plan/answers/answeredPrompts";
import { draftPlanStep } from "../../src/plan/draft/draftPlanStep";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { examplePlan } from "../../src/plan/example/examplePlan";
import { madeChoices } from "../../src/plan/choices/madeChoices";
import type { Plan } from "../../src/plan/Plan";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { after, done, insert, opened, template } from "./inPlan";

// KEEP_DOCUMENTS=/tmp/drafts npx jest exampleDocument
const KEPT = process.env.KEEP_DOCUMENTS;

type Extent = (plan: Plan) => Plan;

const EXTENTS: Readonly<Record<"all" | "one" | "many", Extent>> = {
  all: (plan) => plan,
  one: (plan) => ({
    ...emptyPlan(plan.meta.language),
    meta: plan.meta,
    answers: withAnswers(plan, (answers) => answers.slice(0, 1)),
  }),
  many: (plan) => ({ ...plan, answers: withAnswers(plan, (answers) => answers.map(manifold)) }),
};

type NamedAnswer = readonly [string, Answer];

function withAnswers(plan: Plan, change: (answers: readonly NamedAnswer[]) => readonly NamedAnswer[]): Plan["answers"] {
  const changed = STEP_IDS.map(
    (step) => [step, Object.fromEntries(change(Object.entries(plan.answers[step])))] as const,
  );
  return Object.fromEntries(changed) as Plan["answers"];
}

/** An answer with four times as many entries, each of them another. */
function manifold([prompt, answer]: NamedAnswer): NamedAnswer {
  const times = <T>(entries: readonly T[], numbered: (entry: T, round: number) => T): readonly T[] =>
    [1, 2, 3, 4].flatMap((round) => entries.map((entry) => (round === 1 ? entry : numbered(entry, round))));
  switch (answer.kind) {
    case "list":
      return [prompt, { ...answer, items: times(answer.items, (item, round) => `${item} (${round})`) }];
    case "people":
      return [
        prompt,
        { ...answer, people: times(answer.people, (each, round) => ({ ...each, who: `${each.who} ${round}` })) },
      ];
    case "dates":
      return [
        prompt,
        { ...answer, events: times(answer.events, (each, round) => ({ ...each, what: `${each.what} ${round}` })) },
      ];
    default:
      return [prompt, answer];
  }
}

async function draft(plan: Plan, step: StepId) {
  const library = await loadLibrary(step);
  const answered = answeredPrompts(library.content, plan.answers[step], madeChoices(plan, library.choices));
  return { pieces: draftPlanStep(plan, step, library), answered };
}

/** A document in which every step has the text of the plan. */
async function written(language: Language, extent: Extent): Promise<Awaited<ReturnType<typeof openInWord>>["host"]> {
  const { host } = await openInWord(template(language));
  const start = await opened();
  let state = { plan: extent(await examplePlan(language)), store: start.store };
  for (const step of STEP_IDS) {
    const { pieces, answered } = await draft(state.plan, step);
    if (pieces.length > 0) state = after(done(await insert(state, step, pieces, { answered })), state);
  }
  return host;
}

describe.each(["nb", "nn"] as const)("in %s", (language) => {
  test.each(Object.entries(EXTENTS))(
    "the example with its answers (%s) makes a document that is valid",
    async (name, extent) => {
      const host = await written(language, extent);
      const lines = await linesOf(host);
      const blocks = STEP_IDS.filter((step) => lines.some((line) => line.startsWith(`[kplan:${step}:text]`)));
      expect(blocks).toEqual([...STEP_IDS]);
      const file = await host.save();
      if (KEPT !== undefined) {
        mkdirSync(KEPT, { recursive: true });
        writeFileSync(join(KEPT, `${name}-${language}.docx`), file);
      }
      expect(await openXmlFaults([file])).toEqual([]);
    },
  );

  test("nothing is drafted where nothing is answered", async () => {
    for (const step of STEP_IDS) expect(pieceTexts((await draft(emptyPlan(language), step)).pieces)).toEqual([]);
  });
});
