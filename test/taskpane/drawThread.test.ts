import { emptyPlan } from "../../src/plan/emptyPlan";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { addRow } from "../../src/plan/table/tableEditing";
import { threadOf } from "../../src/plan/thread/overview";
import { threadFigurePieces } from "../../src/plan/thread/threadFigure";
import { threadFigureWords } from "../../src/taskpane/drafts/figureWords";
import { drawThread, wrapped } from "../../src/taskpane/drafts/thread/drawThread";
import { placeThread } from "../../src/taskpane/drafts/thread/placeThread";
import { addGoal, addNeed, GOALS, NEEDS, words } from "../plan/thread/threadPlan";

const times = (count: number, plan: Plan, edit: (plan: Plan) => Plan): Plan =>
  Array.from({ length: count }).reduce<Plan>((sofar) => edit(sofar), plan);

const linkedPlan = addNeed(addGoal(words, NEEDS, "B2", "M1"), "T2", "B2");

test("what hangs together is drawn with a line, in the order of the goals, and what lacks something with a broken frame", () => {
  const placed = placeThread(threadOf(linkedPlan), "nb")!;
  expect(placed.boxes.map(({ words: said, isBroken }) => (isBroken ? `${said} !` : said))).toEqual([
    ...["M1 Bo hjemme", "M2 Trygt vann !"],
    ...["B2 To som kan driften", "B1 Flere sykepleiere !"],
    ...["T2 Kurs", "T1 Stipend !"],
  ]);
  expect(placed.lines.map(([from, to]) => `${from.words} – ${to.words}`)).toEqual([
    "M1 Bo hjemme – B2 To som kan driften",
    "B2 To som kan driften – T2 Kurs",
  ]);
});

test("no two boxes of a column stand over each other", () => {
  const { boxes } = placeThread(threadOf(times(19, linkedPlan, (plan) => addMeasure(plan, { action: "Kurs" }))), "nb")!;
  const tops = boxes.filter(({ x }) => x > 300).map(({ y, height }) => [y, y + height] as const);
  expect(tops).toHaveLength(21);
  tops.slice(1).forEach(([top], at) => {
    expect(top).toBeGreaterThan(tops[at]![1]);
  });
});

test("the picture is no higher than a page, however many there are", () => {
  const heights = Array.from({ length: 22 }, (_, count) => {
    const plan = times(count, linkedPlan, (sofar) => addMeasure(sofar, { action: "Kurs" }));
    return placeThread(threadOf(plan), "nb")!.height;
  });
  expect(Math.max(...heights)).toBeLessThan(650);
});

test("of more than twenty-five the goals alone are drawn, with the numbers that hang on them", () => {
  const many = times(20, linkedPlan, (plan) =>
    addNeed(addMeasure(plan, { action: "Kurs" }), `T${plan.lastMeasure + 1}`, "B2"),
  );
  const { boxes, lines } = placeThread(threadOf(many), "nn")!;
  expect(boxes.map(({ words: said }) => said)).toEqual([
    ...["M1 Bo hjemme", "M2 Trygt vann", "1 behov", "0 behov"],
    ...["21 tiltak, 0 gjennomførte", "0 tiltak, 0 gjennomførte"],
  ]);
  expect(lines).toHaveLength(4);
  const [picture] = threadFigurePieces(many, { base64: "", width: 1, height: 1 }).slice(1);
  expect(picture).toMatchObject({
    altText: expect.stringContaining("M1 Bo hjemme har 1 behov og 21 tiltak.") as string,
  });
});

test("more goals than a page has room for are not drawn, and not expected in Word", () => {
  const many = times(30, emptyPlan("nb"), (plan) => addRow(plan, GOALS, { goals: "Mål" }));
  expect(placeThread(threadOf(many), "nb")).toBeNull();
  expect(threadFigureWords(many)).toEqual(threadFigurePieces(many, null));
});

test("nothing is drawn where nothing can be", () => {
  expect(drawThread(threadOf(words), "nb", () => null)).toBeNull();
});

test("words are wrapped to the room there is, and what is left out is said to be", () => {
  const fits = (line: string): boolean => line.length <= 12;
  expect(wrapped("B1 Flere sykepleiere i natt", 3, fits)).toEqual(["B1 Flere", "sykepleiere", "i natt"]);
  expect(wrapped("B1 Flere sykepleiere i natt", 2, fits)).toEqual(["B1 Flere", "sykepleiere…"]);
  expect(wrapped("Helsefagarbeidere", 2, fits)).toEqual(["Helsefagarb…"]);
});
