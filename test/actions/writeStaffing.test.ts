import { removeFigure } from "../../src/actions/figure/removeFigure";
import { writeFigure } from "../../src/actions/figure/writeFigure";
import type { Outcome } from "../../src/actions/Outcome";
import { undoLast } from "../../src/actions/undo/undoLast";
import type { Plan } from "../../src/plan/Plan";
import { setEstimateText } from "../../src/plan/staffing/estimateFields";
import { estimatePieces } from "../../src/plan/staffing/estimatePieces";
import { STAFFING_STEP, STAFFING_TAG } from "../../src/plan/staffing/staffingBlocks";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord, type OpenDocument } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { group, GROUPS, staffingPlan } from "../plan/staffing/staffingPlan";
import { after, done, opened, template } from "./inPlan";

/** One black pixel. */
const BLACK = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

const pieces = (plan: Plan) => estimatePieces(plan, () => ({ base64: BLACK, width: 453, height: 150 }));

function write({ plan, store }: StoredPlan): Promise<Outcome> {
  const request = { step: STAFFING_STEP, tag: STAFFING_TAG, title: "Anslag for bemanning", onEdited: "ask" } as const;
  return writeFigure({ ...request, plan, store, pieces: pieces(plan) });
}

interface Written extends OpenDocument {
  readonly state: StoredPlan;
}

async function written(plan: Plan, platform: (typeof PLATFORMS)[number] = "web"): Promise<Written> {
  const word = await openInWord(template(), { platform });
  const { store } = await opened();
  const state = { plan, store };
  return { ...word, state: after(done(await write(state)), state) };
}

async function linesIn(host: WordHost): Promise<readonly string[]> {
  const prefix = `[${STAFFING_TAG}] `;
  return (await linesOf(host)).flatMap((line) =>
    line.startsWith(prefix) ? [line.slice(prefix.length).replace(/\u00A0/gu, " ")] : [],
  );
}

/** Twenty-five groups of ten årsverk and more. */
const MANY = staffingPlan(
  Array.from({ length: 25 }, (_, at) =>
    group(`Gruppe ${at + 1}`, String(10 + at), "all", { employees: String(12 + at), turnover: "7", from62: "10" }),
  ),
);

describe.each(PLATFORMS)("on %s", (platform) => {
  test("the estimate stands in step 5, follows an assumption in place, and can be taken back", async () => {
    const { host, state } = await written(staffingPlan(GROUPS.slice(1, 3)), platform);
    const before = await linesIn(host);
    expect(before).toContain("| Lærere | 80 | 72,7 | 68,1–76,8 | −7,3 | 43 | 34 |");
    const changed = { ...state, plan: setEstimateText(state.plan, "use.value", "+10") };
    const outcome = done(await write(changed));
    const now = after(outcome, changed);
    expect(await linesIn(host)).toContain("| Lærere | 80 | 79,9 | 74,9–84,5 | −0,1 | 43 | 43 |");
    expect(await linesIn(host)).toHaveLength(before.length);
    expect(await openXmlFaults([await host.save()])).toEqual([]);
    done(await undoLast(outcome.undo!, now.plan, now.store));
    expect(await linesIn(host)).toEqual(before);
  });
});

test("twenty-five groups stand in one table, and are written again without a change", async () => {
  const { host, state } = await written(MANY);
  const lines = await linesIn(host);
  expect(lines.filter((line) => /^\| Gruppe 25 \|/u.test(line))).toEqual([
    "| Gruppe 25 | 34 | 34,2 | 32,9–35,3 | +0,2 | 20 | 20 |",
    "| Gruppe 25 | Alle innbyggere | 36 | 7 % | 10 % | Lønnssystemet | HR-sjefen |",
  ]);
  expect((await write(state)).kind).toBe("unchanged");
});

test("it is taken out whole, with its picture", async () => {
  const { host, state } = await written(staffingPlan(GROUPS));
  const pictures = host.documentXml.getElementsByTagName("w:drawing");
  expect(pictures).toHaveLength(1);
  done(await removeFigure(state, STAFFING_TAG, pieces(state.plan)));
  expect(await linesIn(host)).toEqual([]);
  expect(pictures).toHaveLength(0);
});
