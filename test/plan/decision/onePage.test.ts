import { onePagePieces } from "../../../src/plan/decision/onePagePieces";
import { emptyPlan } from "../../../src/plan/emptyPlan";
import { examplePlan } from "../../../src/plan/example/examplePlan";
import { pieceDocument } from "../../../src/plan/file/pieceDocument";
import { addMeasure } from "../../../src/plan/measures/editMeasures";
import { addRow } from "../../../src/plan/table/tableEditing";
import { openXmlFaults } from "../../openXmlFaults";

/** A PNG of one point. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";
const PICTURE = { base64: PNG, width: 453, height: 250 };

test("the page has goals, needs, measures, money and the figure, in both languages, as a sound document", async () => {
  const plans = [await examplePlan("nb"), await examplePlan("nn")] as const;
  const titles = plans.map((plan) =>
    onePagePieces(plan, PICTURE).flatMap((piece) => (piece.kind === "heading" ? [piece.text] : [])),
  );
  expect(titles[0]?.slice(1)).toEqual(["Mål", "De viktigste behovene", "Tiltak", "Penger", "Fra mål til tiltak"]);
  expect(titles[1]?.slice(1)).toEqual(["Mål", "Dei viktigaste behova", "Tiltak", "Pengar", "Frå mål til tiltak"]);
  const files = await Promise.all(
    plans.map((plan) => pieceDocument(onePagePieces(plan, PICTURE), "Side", plan.meta.language, "dense")),
  );
  expect(await openXmlFaults(files)).toEqual([]);
});

test("the figure says in words what it shows, and fits on the page", async () => {
  const picture = onePagePieces(await examplePlan("nb"), PICTURE).find((piece) => piece.kind === "picture");
  expect(picture?.altText).toContain("M1 Innbyggerne skal kunne bo hjemme så lenge de ønsker");
  expect(picture?.height).toBeLessThanOrEqual(185);
  const tall = { ...PICTURE, height: 900 };
  expect(onePagePieces(await examplePlan("nb"), tall).some(({ kind }) => kind === "picture")).toBe(false);
});

test("what there is no room for is counted, and long texts are cut between words", () => {
  const goals = Array.from({ length: 9 }, (_, index) => `Mål nummer ${index + 1} ${"med mange ord ".repeat(12)}`);
  const plan = goals.reduce((sofar, text) => addRow(sofar, "nitt.tab.maal", { goals: text }), emptyPlan("nb"));
  const lines = onePagePieces(plan, null).map(({ kind, text = "" }: { kind: string; text?: string }) => ({
    kind,
    text,
  }));
  const points = lines.filter(({ kind }) => kind === "bullet");
  expect(points).toHaveLength(6);
  expect(points.every(({ text }) => text.length < 115 && / (?:med|mange|ord)…$/u.test(text))).toBe(true);
  expect(lines).toContainEqual({ kind: "paragraph", text: "og 3 mål til" });
});

test("a plan without goals and money has no headings for them", () => {
  const plan = addMeasure(emptyPlan("nb"), { action: "Kurs" });
  const titles = onePagePieces(plan, null).flatMap((piece) => (piece.kind === "heading" ? [piece.text] : []));
  expect(titles.slice(1)).toEqual(["Tiltak"]);
});
