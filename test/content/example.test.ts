import { STEP_IDS } from "../../src/content/StepId";
import { MEASURE_COLUMNS } from "../../src/content/tables/measureColumns";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import { CHOICE_IDS } from "../../src/content/PlanChoice";
import { GOALS } from "../../src/content/example/goals";
import { POPULATION } from "../../src/content/example/population";
import { SOLVIK } from "../../src/content/example/solvik";
import { NEEDS } from "../../src/content/example/needs";
import { OWN_WORDS } from "../../src/content/ownWords";
import { PLAN_CHOICES } from "../../src/content/planChoices";
import { ALL_GUIDANCE } from "./allGuidance";
import { loadStep } from "../../src/content/loadStep";

/** Texts that are rightly the same in bokmål and nynorsk. */
const SAME_IN_BOTH = [
  "ABC-opplæring",
  "Alle",
  "Andre rapport til kommunestyret",
  "Arbeidsgruppe",
  "Avspasering time for time",
  "Behandling i formannskapet",
  "Bindingstid",
  "Budsjettet til oppvekst",
  "Deling av ny kunnskap",
  "Digitaliseringsstrategien",
  "Formannskapet",
  "Færre å rekruttere blant",
  "Første rapport til kommunestyret",
  "Gjennomført",
  "Grunnutdanning",
  "I kommunen, med nasjonalt opplegg",
  "Ingen kostnad: tiltaket er avlyst",
  "Kommunalsjef for oppvekst",
  "Kommunestyret",
  "Kunnskap om demens, rehabilitering og velferdsteknologi i alle team.",
  "Oppvekstplanen",
  "Oppvekstplanen 2026–2030",
  "Permisjon til utdanning",
  "Servicetorget",
  "Sluttevaluering og vedtak av neste plan",
  "Styringsgruppe",
  "Tredje rapport til kommunestyret",
  "Turnussystemet",
  "Utkast til plan",
  "Vedtak av planen",
  "Vedtak i kommunestyret",
  "strategisk kompetanse- og bemanningsplan",
  "Økonomiplanen",
  "Økonomiplanen 2027–2030",
];

/** Numbers, shares, ages and dates. */
const VALUE = /^M\d(, M\d)*$|^\d[\d\s–%]*(av \d+ ?)?(i \d{4}|år( og eldre)?|\.\s\p{Ll}+ \d{4})?( ?\(\d{4}\))?$/u;

interface Pair {
  readonly nb: string;
  readonly nn: string;
}

/** All texts of the example. */
function pairs(value: unknown): readonly Pair[] {
  if (typeof value !== "object" || value === null) return [];
  return "nb" in value && "nn" in value ? [value as Pair] : Object.values(value).flatMap(pairs);
}

const texts = pairs(SOLVIK);
const { measures, steps, tables } = SOLVIK;

test.each(STEP_IDS)(
  "every prompt of step %s is answered in its own kind, or by the choice it stands for",
  async (step) => {
    const { prompts } = await loadStep(step);
    const byChoice = prompts.filter(({ choice }) => choice !== undefined);
    const answered = prompts.filter((prompt) => !byChoice.includes(prompt));
    expect(byChoice.filter(({ choice }) => SOLVIK.choices[choice!] === undefined)).toEqual([]);
    expect(Object.entries(steps[step].answers).map(([id, { kind }]) => [id, kind])).toEqual(
      answered.map(({ id, input }) => [id, input.kind]),
    );
  },
);

test("every choice is made, and every word is chosen", () => {
  expect(Object.keys(SOLVIK.choices)).toEqual(CHOICE_IDS.filter((id) => id !== "words"));
  expect(Object.keys(SOLVIK.words)).toEqual(OWN_WORDS.map(({ id }) => id));
});

test.each(STEP_IDS)("what step %s takes in and makes notes to is in its guidance", (step) => {
  const items = ALL_GUIDANCE.filter((guidance) => guidance.step === step)
    .flatMap(({ topics }) => topics)
    .flatMap((topic) => topic.items);
  const sentences = items.flatMap(({ id, inPlan }) => (inPlan === undefined ? [] : [id]));
  const questions = items.flatMap(({ id, kind }) => (kind === "reflection" || kind === "keyQuestion" ? [id] : []));
  expect(steps[step].included.filter((id) => !sentences.includes(id))).toEqual([]);
  expect(Object.keys(steps[step].notes).filter((id) => !questions.includes(id))).toEqual([]);
});

test("a table's rows fill all its columns, but what is computed", () => {
  const filled = Object.entries(tables).map(([id, rows]) => [id, rows.map((row) => Object.keys(row))]);
  const columns = Object.keys(tables).map((id) => {
    const table = ALL_TABLES.find((each) => each.id === id)!;
    const filledIn = table.columns.filter(({ kind }) => kind !== "computed").map((column) => column.id);
    return [id, tables[table.id]!.map(() => filledIn)];
  });
  expect(filled).toEqual(columns);
});

test("the inhabitants of all ages are as many as there are", () => {
  const count = (text: string) => Number(text.replace(/\s/gu, ""));
  for (const column of ["today", "future"] as const) {
    const counts = POPULATION.map((row) => count(row[column]!.nb));
    expect(counts.slice(0, -1).reduce((sum, each) => sum + each)).toBe(counts.at(-1));
  }
});

describe("the measures", () => {
  test("are ten to twelve, in every status", () => {
    expect(measures.length).toBeGreaterThanOrEqual(10);
    expect(measures.length).toBeLessThanOrEqual(12);
    expect([...new Set(measures.map(({ status }) => status))].sort()).toEqual([
      "cancelled",
      "done",
      "notStarted",
      "ongoing",
      "postponed",
    ]);
  });

  test("use every strategy that the plan has chosen", () => {
    const { option, additions = [] } = SOLVIK.choices.strategies!;
    const parts = PLAN_CHOICES.find(({ id }) => id === "strategies")!.options.find(({ id }) => id === option)!.parts;
    expect([...new Set(measures.map(({ strategy }) => strategy))].sort()).toEqual(
      [...parts.map(({ id }) => id), ...additions].sort(),
    );
  });

  test("lead from every goal and every need, and to nothing else", () => {
    const numbers = (rows: readonly unknown[], prefix: string) => rows.map((_, index) => `${prefix}${index + 1}`);
    expect([...new Set(measures.map(({ goal }) => goal))].sort()).toEqual(numbers(GOALS, "M"));
    expect([...new Set(measures.map(({ need }) => need))].sort()).toEqual(numbers(NEEDS, "B"));
  });

  test("begin and end in the period, in that order", () => {
    const outside = measures.filter(
      ({ from, deadline }) => from < `${SOLVIK.from}-01-01` || deadline < from || deadline > `${SOLVIK.to}-12-31`,
    );
    expect(outside).toEqual([]);
  });

  test("cost something only in the years that they last", () => {
    const strays = measures.filter(({ years, from, deadline }) =>
      years.some((sum, index) => {
        const year = String(Number(SOLVIK.from) + index);
        return sum > 0 && (year < from.slice(0, 4) || year > deadline.slice(0, 4));
      }),
    );
    expect(strays).toEqual([]);
  });

  test("that a grant is applied for cost more than the grant, in one of its categories", () => {
    const categories = MEASURE_COLUMNS.category.options.map(({ nb }): string => nb);
    const grants = measures.flatMap(({ grant, years }) => (grant === undefined ? [] : [{ grant, years }]));
    expect(grants.map(({ grant }) => grant.priority)).toEqual(grants.map((_, index) => index + 1));
    expect(grants.filter(({ grant, years }) => grant.amount >= years.reduce((sum, each) => sum + each))).toEqual([]);
    expect(grants.filter(({ grant }) => !categories.includes(grant.category.nb))).toEqual([]);
  });
});

test("two measures were done in the period before", () => {
  expect(SOLVIK.previous.done).toHaveLength(2);
  expect(Number(SOLVIK.previous.to)).toBe(Number(SOLVIK.from) - 1);
});

test("every text is there in both languages", () => {
  expect(texts.filter(({ nb, nn }) => nb.trim() === "" || nn.trim() === "")).toEqual([]);
});

test("a text is the same in both languages only where that is right", () => {
  const same = texts.filter(({ nb, nn }) => nb === nn && !VALUE.test(nb)).map(({ nb }) => nb);
  expect([...new Set(same)].sort()).toEqual([...SAME_IN_BOTH].sort());
});

test("no real municipality is named", () => {
  expect(texts.filter(({ nb, nn }) => /nittedal/iu.test(nb + nn))).toEqual([]);
});
