import { writeFigure } from "../../src/actions/figure/writeFigure";
import { removeFigure } from "../../src/actions/figure/removeFigure";
import type { Outcome } from "../../src/actions/Outcome";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import { minutesPieces } from "../../src/plan/questions/minutes";
import { MINUTES_STEP, minutesTag } from "../../src/plan/questions/minutesBlock";
import { addMeeting, changeTreated } from "../../src/plan/questions/meetings";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { typed } from "../taskpane/editDocument";
import { after, done, opened, template } from "./inPlan";

const ITEM = "s5.factors.turnover";

async function withMeetings(count: number): Promise<{ readonly state: StoredPlan; readonly ids: readonly string[] }> {
  const { plan: empty, store } = await opened();
  let plan = empty;
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    const made = addMeeting(plan, `Møte ${at + 1}`, [ITEM]);
    plan = changeTreated(made.plan, made.id, ITEM, "said", `Sagt ${at + 1}`);
    plan = changeTreated(plan, made.id, ITEM, "follow", `Følge opp ${at + 1}`);
    ids.push(made.id);
  }
  return { state: { plan, store }, ids };
}

function write(id: string, state: StoredPlan): Promise<Outcome> {
  const pieces = minutesPieces(state.plan, id, { [ITEM]: "Hvorfor slutter folk?" });
  return writeFigure({ ...state, pieces, title: "Referat", step: MINUTES_STEP, tag: minutesTag(id), onEdited: "ask" });
}

const ofBlock = (lines: readonly string[], id: string) =>
  lines.filter((line) => line.startsWith(`[${minutesTag(id)}]`));

describe.each(PLATFORMS)("on %s", (platform) => {
  test("minutes of two meetings stand under step 1 as a block each, and are brought up to date in place", async () => {
    const { host } = await openInWord(template(), { platform });
    const { state: start, ids } = await withMeetings(2);
    let state = start;
    for (const id of ids) state = after(done(await write(id, state)), state);
    const [first = "", second = ""] = ids;
    expect((await write(first, state)).kind).toBe("unchanged");
    state = { ...state, plan: changeTreated(state.plan, first, ITEM, "decided", "Spørre dem som slutter") };
    state = after(done(await write(first, state)), state);
    const lines = await linesOf(host);
    expect(ofBlock(lines, first)).toHaveLength(9);
    expect(ofBlock(lines, first).join()).toContain("Konklusjon: Spørre dem som slutter");
    expect(ofBlock(lines, second)).toHaveLength(8);
    expect(
      lines.findLast((line, at) => line.startsWith("# ") && at < lines.indexOf(ofBlock(lines, first)[0]!)),
    ).toContain("(steg 1)");
    expect(await openXmlFaults([await host.save()])).toEqual([]);
  });
});

test("minutes are found when the document is opened again, and are taken out alone", async () => {
  const { host } = await openInWord(template(), { platform: "web" });
  const { state, ids } = await withMeetings(1);
  const [id = ""] = ids;
  const written = after(done(await write(id, state)), state);
  const again = await openInWord(new Uint8Array(await host.save()), { platform: "web" });
  expect((await opened()).view.blocks).toMatchObject([{ tag: minutesTag(id), copies: 1 }]);
  const before = await linesOf(again.host);
  done(await removeFigure(written, minutesTag(id)));
  const left = await linesOf(again.host);
  expect(ofBlock(left, id)).toEqual([]);
  expect(before.filter((line) => !line.startsWith("[")).every((line) => left.includes(line))).toBe(true);
});

test("minutes that were edited in Word are not written over without the user's word", async () => {
  const { host } = await openInWord(template());
  const { state, ids } = await withMeetings(1);
  const [id = ""] = ids;
  const written = after(done(await write(id, state)), state);
  typed("Sagt 1", "Sagt av meg")(host);
  expect((await write(id, written)).kind).toBe("edited");
});
