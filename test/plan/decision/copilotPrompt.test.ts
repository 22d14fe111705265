import { COPILOT_TASKS } from "../../../src/content/decision/copilotTexts";
import { copilotPrompt } from "../../../src/plan/decision/copilotPrompt";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { examplePlan } from "../../../src/plan/example/examplePlan";
import { addMeasure } from "../../../src/plan/measures/editMeasures";
import { setNote } from "../../../src/plan/notes";
import type { Plan } from "../../../src/plan/Plan";

test.each(["nb", "nn"] as const)(
  "every prompt in %s has the rules that keep our blocks, and the plan's facts",
  async (language) => {
    const plan = await examplePlan(language);
    for (const task of COPILOT_TASKS) {
      const lines = copilotPrompt(plan, task).split("\n");
      expect(lines.slice(2, 7).map((line) => line.slice(0, 2))).toEqual(["1.", "2.", "3.", "4.", "5."]);
      expect(lines[2]).toMatch(/(?:innholdskontroller|innhaldskontrollar).*overskrifter.*tabell/u);
      expect(lines.filter((line) => /^Mål M\d/u.test(line))).toHaveLength(5);
      expect(lines.filter((line) => /^Behov B\d/u.test(line))).toHaveLength(6);
      expect(lines.filter((line) => /^Tiltak T\d/u.test(line))).toHaveLength(11);
    }
  },
);

test("what each asks for is another thing", async () => {
  const plan = await examplePlan("nb");
  expect(new Set(COPILOT_TASKS.map((task) => copilotPrompt(plan, task))).size).toBe(COPILOT_TASKS.length);
});

test("no note goes along", () => {
  const plan = setNote(addMeasure(emptyPlan("nb"), { action: "Kurs" }), "s1.roles.a", "En hemmelighet");
  expect(COPILOT_TASKS.map((task) => copilotPrompt(plan, task)).join()).not.toContain("hemmelighet");
});

test("a long plan gives no longer prompt than Copilot takes, and counts what has no room", () => {
  const many = Array.from({ length: 200 }).reduce<Plan>(
    (plan, _, index) =>
      addMeasure(plan, { action: `Et tiltak med et langt navn, nummer ${index + 1}`, responsible: "HR-sjef" }),
    emptyPlan("nb"),
  );
  const prompt = copilotPrompt(many, "plain");
  expect(prompt.length).toBeLessThan(7_600);
  expect(prompt.split("\n").at(-1)).toMatch(/^og \d+ tiltak til/u);
});
