import { fc } from "../seeded";
import { loadStep } from "../../src/content/loadStep";
import type { StepContent } from "../../src/content/Prompt";
import { STEP_IDS, type StepId } from "../../src/content/StepId";
import { TABLE_IDS } from "../../src/content/tables/tableIds";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import type { Answer } from "../../src/plan/answers/Answer";
import { cleanAnswer } from "../../src/plan/answers/cleanAnswer";
import { cleanText } from "../../src/plan/answers/cleanText";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { numberThread } from "../../src/plan/thread/migrateThread";
import { isAnswered } from "../../src/plan/answers/isAnswered";
import type { KnownTable } from "../../src/plan/table/KnownTable";
import { MEASURE_STATUSES } from "../../src/plan/measures/Measure";
import { MEETING_FIELDS, TREATED_FIELDS } from "../../src/plan/questions/meetings";
import { PART_NAMES } from "../../src/plan/stored/PartName";
import type { Plan } from "../../src/plan/Plan";
import type { PlanTable } from "../../src/plan/table/PlanTable";
import { recordWritten } from "../../src/plan/stored/recordWritten";
import { setAnswer } from "../../src/plan/answers/setAnswer";
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

const cleanAnswers = anyAnswer.map(cleanAnswer);
const id = fc.stringMatching(/^\w{1,12}$/u);
const texts = fc.dictionary(
  id,
  anyText.map(cleanText).filter((text) => text !== ""),
);
/** Notes, what was said of questions beside them, and meetings: names of fields as the pane makes them, and others. */
const noteField = fc.oneof(
  id,
  fc
    .tuple(id, fc.constantFrom("", ".done", ".discussed", ".discussed.by", ".aside", ".0123456789abcdef.links"))
    .map(([item, end]) => `s5.${item}${end}`),
  fc.tuple(id, fc.constantFrom(...MEETING_FIELDS)).map(([meeting, field]) => `meeting.${meeting}.${field}`),
  fc
    .tuple(id, id, fc.constantFrom("order", ...TREATED_FIELDS))
    .map(([meeting, item, field]) => `meeting.${meeting}.q.s5.${item}.${field}`),
);
const notes = fc.dictionary(
  noteField,
  anyText.map(cleanText).filter((text) => text.trim() !== ""),
);
const answers = fc.array(fc.tuple(fc.constantFrom(...STEP_IDS), id, anyAnswer));
const measures = fc.array(
  fc.record({
    ...{ need: anyText, action: anyText, responsible: anyText, deadline: anyText, cost: anyText, evaluation: anyText },
    status: fc.oneof(fc.constantFrom(...MEASURE_STATUSES), anyText),
    more: texts,
  }),
);
const meta = fc.record({
  ...{ municipality: anyText, from: anyText, to: anyText },
  hta: fc.oneof(fc.constantFrom("2024–2026", "2026–2028"), anyText),
  language: fc.constantFrom("nb" as const, "nn" as const),
  place: fc.constantFrom(...PART_NAMES),
});
const tag = fc.oneof(
  fc.constantFrom("kplan:s1:text", "kplan:s6:text", "kplan:s6:handlingsplan", "kplan:s9:text"),
  fc.stringMatching(/^[\w: <&"]{1,64}$/u),
);
const written = fc.dictionary(tag, fc.stringMatching(/^[0-9a-f]{16}$/u));

const numbers = fc.shuffledSubarray(["R1", "R2", "R3", "R4", "R5"]);
const columns = fc.uniqueArray(fc.record({ id, name: anyText.map(cleanText), hidden: fc.boolean() }), {
  selector: (column) => column.id,
  maxLength: 4,
});
const table: fc.Arbitrary<PlanTable> = fc
  .tuple(numbers, fc.array(texts, { minLength: 5, maxLength: 5 }), columns, fc.boolean())
  .map(([order, cells, changes, areCards]) => ({
    rows: order.map((nr, index) => ({ nr, cells: cells[index] ?? {} })),
    lastRow: 5,
    columns: changes,
    ...(areCards && { form: "cards" }),
  }));
const tables = fc.dictionary(fc.constantFrom(...TABLE_IDS), table, { maxKeys: 3 });

const ourId = fc.option(id, { nil: null });
const knownTable: fc.Arbitrary<KnownTable> = fc
  .tuple(
    fc.array(fc.array(anyText.map(cleanText), { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    fc.option(fc.tuple(fc.array(ourId, { minLength: 1 }), fc.array(ourId, { minLength: 3, maxLength: 3 })), {
      nil: null,
    }),
  )
  .map(([rows, ids]) => ({
    rows,
    identity: ids && { columns: ids[0], rows: ids[1].slice(0, rows.length - 1) },
  }));
const inWord = fc.dictionary(tag, knownTable, { maxKeys: 3 });
const partsWithFields = PART_NAMES.filter((part) => part !== "inWord" && part !== "previous");
const conflicts = fc.array(fc.record({ part: fc.constantFrom(...partsWithFields), field: id, other: cleanAnswers }), {
  maxLength: 3,
});
const previous = fc.option(fc.record({ from: anyText.map(cleanText), to: anyText.map(cleanText), measures }), {
  nil: null,
});

const common = fc.record({ choices: fc.dictionary(id, cleanAnswers.filter(isAnswered)), reflections: notes, tables });

/** Any plan that can be made with the plan's own functions. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({ answers, measures, meta, written, common, inWord, conflicts, previous })
  .map((made) => {
    const withMeta = setMeta({ ...emptyPlan("nb"), ...made.common }, made.meta);
    const answered = made.answers.reduce(
      (plan, [step, prompt, answer]) => setAnswer(plan, step, prompt, answer),
      withMeta,
    );
    const plan = recordWritten(made.measures.reduce(addMeasure, answered), made.written);
    const done = made.previous?.measures.reduce(addMeasure, emptyPlan("nb")).measures ?? [];
    return numberThread({
      ...plan,
      previous: made.previous && { from: made.previous.from, to: made.previous.to, done },
      inWord: made.inWord,
      conflicts: PART_NAMES.flatMap((part) => made.conflicts.filter((conflict) => conflict.part === part)),
    });
  });

/** All steps' contents. */
export async function loadSteps(): Promise<Readonly<Record<StepId, StepContent>>> {
  const contents = await Promise.all(STEP_IDS.map(async (id) => [id, await loadStep(id)] as const));
  return Object.fromEntries(contents) as Record<StepId, StepContent>;
}
