import type { Language } from "../../src/content/Language";
import { loadLibrary } from "../../src/content/loadLibrary";
import type { StepId } from "../../src/content/StepId";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { draftPlanStep } from "../../src/plan/draft/draftPlanStep";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { emptyMeasure } from "../../src/plan/measures/Measure";
import type { Plan } from "../../src/plan/Plan";
import { text } from "./answers";
import { showPieces } from "./showPieces";

async function show(plan: Plan, step: StepId): Promise<readonly string[]> {
  return showPieces(draftPlanStep(plan, step, await loadLibrary(step)));
}

const previous = (from: string, to: string, ...actions: string[]): Plan["previous"] => ({
  from,
  to,
  done: actions.map((action, index) => ({ ...emptyMeasure(`T${index + 1}`), action, need: "behovet" })),
});
const shown = (language: Language, value: Plan["previous"], step: StepId = "s7"): Promise<readonly string[]> =>
  show({ ...emptyPlan(language), previous: value }, step);

test("the period before is told in step 7 by what was done, and by the need where the measure has no words", async () => {
  expect(await shown("nb", previous("2023", "2026", "Kurs", ""))).toEqual([
    "## Gjennomført i forrige periode (2023–2026)",
    "- Kurs",
    "- Behovet",
  ]);
});

test("the period before needs no years, and is told in nynorsk", async () => {
  expect(await shown("nn", previous("", "", "Kurs"))).toEqual(["## Gjennomført i førre periode", "Kurs."]);
});

test("the period before is told with what it led to, before how the plan is followed up", async () => {
  const plan = setAnswer(emptyPlan("nb"), "s7", "followUp", text("HR samler status."));
  const done = [
    { ...emptyMeasure("T1"), action: "mentor for nye ledere", evaluation: "åtte av ni er fortsatt ledere" },
    { ...emptyMeasure("T2"), action: "Kurs" },
  ];
  expect(await show({ ...plan, previous: { from: "2023", to: "2026", done } }, "s7")).toEqual([
    "## Gjennomført i forrige periode (2023–2026)",
    "- Mentor for nye ledere. Åtte av ni er fortsatt ledere.",
    "- Kurs",
    "## Oppfølging, evaluering og rullering",
    "HR samler status.",
  ]);
});

test("the period before leaves nothing where nothing was done, or in another step", async () => {
  expect(await shown("nb", previous("2023", "2026"))).toEqual([]);
  expect(await shown("nb", previous("2023", "2026", "Kurs"), "s6")).toEqual([]);
});
