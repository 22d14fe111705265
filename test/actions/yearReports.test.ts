import { writeFigure } from "../../src/actions/figure/writeFigure";
import { changeMeasure } from "../../src/plan/measures/editMeasures";
import { REPORT_STEP, reportTag } from "../../src/plan/report/reportBlock";
import { reportPieces } from "../../src/plan/report/reportPieces";
import { closeYear, yearToReport } from "../../src/plan/report/yearReport";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { isoToday } from "../../src/plan/values/isoToday";
import { loadListParts } from "../../src/taskpane/drafts/loadListParts";
import { linesOf } from "../linesOf";
import { after, done, opened } from "./inPlan";
import { written } from "./lostDocument";

/** Inserts or updates the report of a year as the pane does. */
async function writeReport(state: StoredPlan, year: number): Promise<StoredPlan> {
  const pieces = reportPieces(state.plan, year, isoToday());
  const title = `Årsrapport ${year}`;
  const request = { ...state, step: REPORT_STEP, tag: reportTag(year), title, pieces, onEdited: "ask" as const };
  return after(done(await writeFigure(request)), state);
}

/** The years whose chapters are offered to be brought up to date. */
async function offered({ plan }: StoredPlan): Promise<readonly string[]> {
  const list = await loadListParts();
  return list(plan, (await opened()).view).flatMap(({ tag, isBehind }) =>
    isBehind && tag.includes("arsrapport") ? [tag] : [],
  );
}

const chapter = (lines: readonly string[], year: number): readonly string[] =>
  lines.filter((line) => line.includes(reportTag(year)));

test("the next year's report stands in a chapter of its own, and last year's stays to the letter", async () => {
  const { word, state } = await written();
  const first = await writeReport(state, 2027);
  const before = chapter(await linesOf(word.host), 2027);
  const closed = { ...first, plan: closeYear(first.plan, 2027, "2028-02-01") };
  const done2028 = { ...closed, plan: changeMeasure(closed.plan, "T1", { status: "done", deadline: "2029" }) };
  const second = await writeReport(done2028, 2028);
  const lines = await linesOf(word.host);
  expect(chapter(lines, 2027)).toEqual(before);
  expect(chapter(lines, 2028).join("\n")).toContain("T1 Kurs |  | 2029 | Gjennomført");
  expect(await offered(second)).toEqual([]);
});

test("a chapter follows the year that goes on, but not one that is over and was left open", async () => {
  const { state } = await written();
  const year = yearToReport(isoToday());
  const standing = await writeReport(await writeReport(state, year - 1), year);
  const changed = { ...standing, plan: changeMeasure(standing.plan, "T2", { status: "ongoing" }) };
  expect(await offered(changed)).toEqual([reportTag(year)]);
});
