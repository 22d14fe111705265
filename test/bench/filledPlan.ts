import { loadStep } from "../../src/content/loadStep";
import type { Prompt } from "../../src/content/Prompt";
import type { StepId } from "../../src/content/StepId";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import type { Answer } from "../../src/plan/answers/Answer";
import type { Plan } from "../../src/plan/Plan";
import { setAnswer } from "../../src/plan/answers/setAnswer";

const TEXT =
  "Kommunestyret vedtok våren 2027 at planen skal ses sammen med økonomiplanen.\nArbeidet følges opp hvert år.";

/** The plan with every prompt of a step answered. */
export async function withStep(plan: Plan, step: StepId): Promise<Plan> {
  const { prompts } = await loadStep(step);
  return prompts.reduce((filled, prompt) => setAnswer(filled, step, prompt.id, answerTo(prompt)), plan);
}

/** The plan with so many measures more, of the need. */
export function withMeasures(
  plan: Plan,
  count: number,
  need = "Flere helsefagarbeidere med fagbrev i hjemmetjenesten",
): Plan {
  const measure = {
    need,
    action: "Assistenter uten fagbrev får veiledning og fri med lønn til å ta praksiskandidatveien",
    responsible: "Kommunalsjef helse og omsorg",
    deadline: "31.12.2027",
    cost: "400 000 kroner, kompetansemidler fra Statsforvalteren",
    status: "ongoing",
    evaluation: "Antall fagbrev telles i juni og desember",
  } as const;
  return Array.from({ length: count }).reduce<Plan>((filled) => addMeasure(filled, measure), plan);
}

function answerTo({ input }: Prompt): Answer {
  switch (input.kind) {
    case "text":
      return { kind: "text", text: TEXT };
    case "list":
      return { kind: "list", items: ["Helsefagarbeidere", "Barnehagelærere", "Ingeniører"] };
    case "people":
      return { kind: "people", people: [{ who: "Hovedtillitsvalgte", how: "Sitter i styringsgruppen" }] };
    case "dates":
      return { kind: "dates", events: [{ what: "Vedtak i kommunestyret", when: "2027-06-17" }] };
    case "choices":
      return { kind: "choices", chosen: input.options.map(({ id }) => id), other: "" };
  }
}
