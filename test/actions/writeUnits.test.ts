import { removeFigure } from "../../src/actions/figure/removeFigure";
import { writeFigure } from "../../src/actions/figure/writeFigure";
import type { Outcome } from "../../src/actions/Outcome";
import type { Plan } from "../../src/plan/Plan";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { STATUS_STEP, UNITS_TAG } from "../../src/plan/status/statusBlock";
import { unitsPieces } from "../../src/plan/units/show/unitsPieces";
import type { WordHost } from "../../src/preview/host/WordHost";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { takeFrom, unit, unitPlan } from "../plan/units/takePlans";
import { after, done, opened, template } from "./inPlan";

/** One black pixel. */
const BLACK = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

const pieces = (plan: Plan) => unitsPieces(plan, () => ({ base64: BLACK, width: 453, height: 150 }));

function write({ plan, store }: StoredPlan): Promise<Outcome> {
  const request = { step: STATUS_STEP, tag: UNITS_TAG, title: "Enhetenes planer", onEdited: "ask" } as const;
  return writeFigure({ ...request, plan, store, pieces: pieces(plan) });
}

const lines = async (host: WordHost): Promise<readonly string[]> =>
  (await linesOf(host))
    .filter((line) => line.startsWith(`[${UNITS_TAG}] `))
    .map((line) => line.slice(UNITS_TAG.length + 3));

test("the units' table and figure stand in step 6, follow the next reading in place, and can be taken out", async () => {
  const { host } = await openInWord(template());
  const start = await opened();
  const first = { plan: takeFrom(start.plan, [unit("Solvang", unitPlan)]), store: start.store };
  const written = after(done(await write(first)), first);
  expect(await lines(host)).toContain("| Solvang | 2 | 2 | 0 | 2 | 0 | Ikke oppgitt |");
  const more = { ...written, plan: takeFrom(written.plan, [unit("Bakken", unitPlan)]) };
  const updated = after(done(await write(more)), more);
  expect(await lines(host)).toContain("| Bakken | 2 | 2 | 0 | 2 | 0 | Ikke oppgitt |");
  expect((await lines(host)).filter((line) => line.includes("Enhetenes planer"))).toHaveLength(1);
  expect(await openXmlFaults([await host.save()])).toEqual([]);
  done(await removeFigure(updated, UNITS_TAG, pieces(updated.plan)));
  expect(await lines(host)).toEqual([]);
});
