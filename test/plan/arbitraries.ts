import fc from "fast-check";
import { loadStep } from "../../src/content/loadStep";
import type { StepContent } from "../../src/content/Prompt";
import { STEP_IDS, type StepId } from "../../src/content/StepId";
import { addMeasure } from "../../src/plan/addMeasure";
import type { Answer } from "../../src/plan/Answer";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { MEASURE_STATUSES } from "../../src/plan/Measure";
import { PART_NAMES } from "../../src/plan/PartName";
import type { Plan } from "../../src/plan/Plan";
import { recordWritten } from "../../src/plan/recordWritten";
import { setAnswer } from "../../src/plan/setAnswer";
import { setMeta } from "../../src/plan/setMeta";

/** What people and clipboards put into a field: any UTF-16, and what is dangerous in XML, HTML and ICU. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ...["<b>", "</text>", "]]>", "&amp;", "&", '"', "'", "{x}", "{count, plural,", "}", "#", "''", "<!--"],
        ...["\n", "\r\n", "\r", "\v", "\t", "\u0000", "\uD800", "\uDFFF", "\uFFFE", "\u2028", "\u00A0", "😀", "æ", " "],
      ),
    )
    .map((parts) => parts.join("")),
);

const textAnswer = fc.record({ kind: fc.constant("text" as const), text: anyText });
const listAnswer = fc.record({ kind: fc.constant("list" as const), items: fc.array(anyText) });
const peopleAnswer = fc.record({
  kind: fc.constant("people" as const),
  people: fc.array(fc.record({ who: anyText, how: anyText })),
});
const datesAnswer = fc.record({
  kind: fc.constant("dates" as const),
  events: fc.array(fc.record({ what: anyText, when: fc.oneof(fc.constant("2027-03-01"), anyText) })),
});
const choicesAnswer = fc.record({
  kind: fc.constant("choices" as const),
  chosen: fc.array(fc.constantFrom("knowledge", "mobilise", "values", "unknown")),
  other: anyText,
});

export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  textAnswer,
  listAnswer,
  peopleAnswer,
  datesAnswer,
  choicesAnswer,
);

const answers = fc.array(fc.tuple(fc.constantFrom(...STEP_IDS), fc.stringMatching(/^\w{1,12}$/u), anyAnswer));
const measures = fc.array(
  fc.record({
    ...{ need: anyText, action: anyText, responsible: anyText, deadline: anyText, cost: anyText, evaluation: anyText },
    status: fc.constantFrom(...MEASURE_STATUSES),
  }),
);
const meta = fc.record({
  ...{ municipality: anyText, from: anyText, to: anyText },
  language: fc.constantFrom("nb" as const, "nn" as const),
  place: fc.constantFrom(...PART_NAMES),
});
const tag = fc.oneof(
  fc.constantFrom("kplan:s1:text", "kplan:s6:text", "kplan:s6:handlingsplan", "kplan:s9:text"),
  fc.stringMatching(/^[\w: <&"]{1,64}$/u),
);
const written = fc.dictionary(tag, fc.stringMatching(/^[0-9a-f]{16}$/u));

/** Any plan that can be made with the plan's own functions. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({ answers, measures, meta, written }).map((made) => {
  const withMeta = setMeta(emptyPlan("nb"), made.meta);
  const answered = made.answers.reduce(
    (plan, [step, prompt, answer]) => setAnswer(plan, step, prompt, answer),
    withMeta,
  );
  return recordWritten(made.measures.reduce(addMeasure, answered), made.written);
});

/** All steps' contents. */
export async function loadSteps(): Promise<Readonly<Record<StepId, StepContent>>> {
  const contents = await Promise.all(STEP_IDS.map(async (id) => [id, await loadStep(id)] as const));
  return Object.fromEntries(contents) as Record<StepId, StepContent>;
}
