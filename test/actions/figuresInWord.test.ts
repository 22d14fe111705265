import { removeFigure } from "../../src/actions/figure/removeFigure";
import { writeFigure } from "../../src/actions/figure/writeFigure";
import { undoLast } from "../../src/actions/undo/undoLast";
import type { Outcome } from "../../src/actions/Outcome";
import type { Language } from "../../src/content/Language";
import { setPopulation, setProjection } from "../../src/plan/figures/storedFigures";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import { chartTask, type ChartFigure } from "../../src/taskpane/drafts/chart/chartFigures";
import { POPULATION_FIGURE, PROJECTION_FIGURE } from "../../src/taskpane/drafts/chart/municipalityFigures";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { shipped } from "../plan/figures/snapshot";
import { typed } from "../taskpane/editDocument";
import { after, done, opened, template } from "./inPlan";

/** A picture of one pixel. */
const DOT = {
  base64: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ...{ width: 400, height: 200 },
};

function write(figure: ChartFigure, state: StoredPlan): Promise<Outcome> {
  const { step, tag, title } = chartTask({ plan: state.plan, view: null }, figure);
  const pieces = figure.pieces(state.plan, () => DOT);
  return writeFigure({ ...state, step, tag, title, pieces, onEdited: "ask" });
}

/** The template with the figures of a municipality in the plan. */
async function withFigures(nr: string, language: Language = "nb", platform: (typeof PLATFORMS)[number] = "windows") {
  const { host } = await openInWord(template(language), { platform });
  const { plan, store } = await opened();
  const meta = { ...plan.meta, language, from: "2027", to: "2030" };
  const { population, projection } = shipped(nr);
  const filled = setPopulation({ ...plan, meta }, population);
  return { host, state: { plan: setProjection(filled, projection ?? shipped("0").projection), store } };
}

describe.each(PLATFORMS)("on %s", (platform) => {
  test("the population stands in step 3 and the projection in step 5, each with figure, table and source", async () => {
    const { host, state } = await withFigures("4012", "nb", platform);
    const first = after(done(await write(POPULATION_FIGURE, state)), state);
    const both = after(done(await write(PROJECTION_FIGURE, first)), first);
    const lines = await linesOf(host);
    for (const [figure, step, heading, table] of [
      [POPULATION_FIGURE, "(steg 3)", "Befolkningen i Bamble kommune", "07459"],
      [PROJECTION_FIGURE, "(steg 5)", "Framskrevet folketall i Bamble kommune", "14746"],
    ] as const) {
      const at = lines.indexOf(`[${figure.tag}] ## ${heading}`);
      expect(lines.slice(0, at).findLast((line) => line.startsWith("# "))).toContain(step);
      const block = lines.filter((line) => line.startsWith(`[${figure.tag}]`));
      expect(block.at(-1)).toContain(`Kilde: SSB, tabell ${table}`);
      expect(block.some((line) => line.includes("Figur"))).toBe(true);
      expect((await write(figure, both)).kind).toBe("unchanged");
    }
    expect(await openXmlFaults([await host.save()])).toEqual([]);
  });
});

test("newer figures take the place of the old, and Undo brings those back", async () => {
  const { host, state } = await withFigures("4012");
  const standing = after(done(await write(POPULATION_FIGURE, state)), state);
  const { population } = shipped("4012");
  const newer = {
    ...population,
    updated: "2027-02-24",
    years: [...population.years.slice(0, -1), { year: 2027, ages: population.years[0]!.ages }],
  };
  const changed = { ...standing, plan: setPopulation(standing.plan, newer) };
  const outcome = done(await write(POPULATION_FIGURE, changed));
  const now = after(outcome, changed);
  expect((await linesOf(host)).join("\n")).toContain("publisert 24. februar 2027");
  done(await undoLast(outcome.undo!, now.plan, now.store));
  const lines = (await linesOf(host)).join("\n");
  expect(lines).toContain("publisert 25. februar 2026");
  expect(lines).not.toContain("publisert 24. februar 2027");
});

test("figures that somebody has edited in Word are not written over without the user's word", async () => {
  const { host, state } = await withFigures("4012");
  const standing = after(done(await write(POPULATION_FIGURE, state)), state);
  typed("Befolkningen i Bamble kommune", "Folk i Bamble")(host);
  expect((await write(POPULATION_FIGURE, standing)).kind).toBe("edited");
  expect((await removeFigure(standing, POPULATION_FIGURE.tag)).kind).toBe("edited");
});

test("figures are taken out whole", async () => {
  const { host, state } = await withFigures("1151");
  const before = await linesOf(host);
  const standing = after(done(await write(POPULATION_FIGURE, state)), state);
  done(await removeFigure(standing, POPULATION_FIGURE.tag));
  const lines = await linesOf(host);
  expect(lines.filter((line) => line.includes("Utsira"))).toEqual([]);
  expect(before.filter((line) => line.startsWith("# ")).every((line) => lines.includes(line))).toBe(true);
});
