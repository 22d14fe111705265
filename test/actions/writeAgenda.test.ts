import { writeFigure } from "../../src/actions/figure/writeFigure";
import type { Outcome } from "../../src/actions/Outcome";
import { loadProcesses } from "../../src/content/loadProcesses";
import { PROCESS_IDS, PROCESS_STEPS, type ProcessId } from "../../src/content/processIds";
import { agendaTag } from "../../src/plan/draft/agendaBlock";
import { agendaPieces } from "../../src/plan/draft/agendaPieces";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { typed } from "../taskpane/editDocument";
import { after, done, opened, template } from "./inPlan";

async function write(id: ProcessId, state: StoredPlan): Promise<Outcome> {
  const process = (await loadProcesses())[id];
  const { language } = state.plan.meta;
  const [pieces, title] = [agendaPieces(process, state.plan), process.title[language]];
  return writeFigure({ ...state, pieces, title, step: PROCESS_STEPS[id], tag: agendaTag(id), onEdited: "ask" });
}

describe.each(PLATFORMS)("on %s", (platform) => {
  test("every agenda stands under its step as one block, and is written again without a change", async () => {
    const { host } = await openInWord(template(), { platform });
    const { plan, store } = await opened();
    let state: StoredPlan = { plan, store };
    for (const id of PROCESS_IDS) state = after(done(await write(id, state)), state);
    const lines = await linesOf(host);
    for (const id of PROCESS_IDS) {
      const first = lines.findIndex((line) => line.startsWith(`[${agendaTag(id)}] ## Agenda: `));
      const heading = lines.slice(0, first).findLast((line) => line.startsWith("# "));
      expect(heading).toContain(`(steg ${PROCESS_STEPS[id].slice(1)})`);
      expect((await write(id, state)).kind).toBe("unchanged");
    }
    expect(await openXmlFaults([await host.save()])).toEqual([]);
  });
});

test("an agenda that stands in the document is found when the document is opened again", async () => {
  const { host } = await openInWord(template());
  const { plan, store } = await opened();
  done(await write("discuss", { plan, store }));
  await openInWord(new Uint8Array(await host.save()));
  expect((await write("discuss", await opened())).kind).toBe("unchanged");
});

test("an agenda that was edited in Word is not written over without the user's word", async () => {
  const { host } = await openInWord(template());
  const { plan, store } = await opened();
  const state = after(done(await write("implement", { plan, store })), { plan, store });
  typed("Planen deles", "Planen sendes ut")(host);
  expect((await write("implement", state)).kind).toBe("edited");
});
