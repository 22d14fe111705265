import { LATER_STRINGS } from "../../src/content/strings/laterStrings";
import { nb } from "../../src/content/strings/nb";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { partFields } from "../../src/plan/merge/partFields";
import { setTicked } from "../../src/plan/ticks";
import { fieldName } from "../../src/taskpane/field/fieldName";
import { loadFieldWords } from "../../src/taskpane/field/loadFieldWords";
import { showField } from "../../src/taskpane/field/showField";

test("where two plans are compared, a tick is told with what is done", async () => {
  const plan = setTicked(emptyPlan("nb"), "s7.start.meeting", true);
  const [[field, answer] = ["", undefined]] = [...partFields(plan, "reflections").fields];
  const ref = { part: "reflections", field } as const;
  const words = await loadFieldWords([ref]);
  const naming = { words, strings: { ...nb, ...LATER_STRINGS.nb }, plan };
  const said = words.items.find(({ id }) => id === "s7.start.meeting")?.text.nb;
  expect(fieldName(ref, naming)).toBe(`Notater: ${said}`);
  expect(showField(ref, answer, naming)).toBe("Gjort");
});
