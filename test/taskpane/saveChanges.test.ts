import { saveParts } from "../../src/actions/saving/saveParts";
import type { PartName } from "../../src/plan/stored/PartName";
import { PartTooLarge } from "../../src/plan/stored/PartTooLarge";
import type { Plan } from "../../src/plan/Plan";
import { setMeta } from "../../src/plan/setMeta";
import { emptyStore, withPart } from "../../src/plan/stored/Store";
import { createCore } from "../../src/taskpane/work/createPane";
import type { PaneState } from "../../src/taskpane/state/PaneState";
import { saveChanges } from "../../src/taskpane/work/saveChanges";
import { cell, control } from "../document/outlineOf";
import { goals, open, VIEW, why } from "./openState";

jest.mock("../../src/actions/saving/saveParts");

const saving = jest.mocked(saveParts);

beforeEach(() => {
  saving.mockReset();
  saving.mockImplementation((stored, parts) => Promise.resolve({ kind: "saved", sent: stored.plan, parts, ...stored }));
});

/** What saving has come to: the states that were told, the parts that were sent, the pane after. */
async function saved(state: Partial<PaneState>) {
  const told: PaneState["saving"][] = [];
  const core = createCore({ ...open, ...state }, (event) => {
    if (event.kind === "saving") told.push(event.state);
  });
  await saveChanges(core);
  return { told, sent: saving.mock.calls.map(([, parts]) => parts), after: core.latest() };
}

const both = goals("b", why("a"));
const newer = (part: PartName) => withPart(emptyStore("x"), part, { id: "1", newer: true });

test("where nothing has changed nothing is sent, and all is saved", async () => {
  expect(await saved({ page: { kind: "measures" } })).toMatchObject({ told: ["saved"], sent: [] });
});

test("what has changed is saved, with the page that the user is on", async () => {
  const { told, sent, after } = await saved({ plan: both, page: { kind: "step", step: "s2" } });
  expect([told, sent]).toEqual([["saving", "saved"], [["meta", "s2", "s3"]]]);
  expect(after.saved).toEqual(setMeta(both, { place: "s2" }));
});

test("a page that is known already is not saved again", async () => {
  const plan = setMeta(open.plan, { place: "s2" });
  const state = { plan: why("a", plan), saved: plan, page: { kind: "step", step: "s2" } } as const;
  expect((await saved(state)).sent).toEqual([["s2"]]);
});

test("what a newer version wrote is not saved over, which is told, and the others are saved", async () => {
  const { told, sent, after } = await saved({ plan: both, store: newer("s2") });
  expect([told, sent]).toEqual([["saving", { failed: "newer" }], [["s3"]]]);
  expect(after.plan).toEqual(both);
});

test("where a newer version wrote what is common, the page is not kept, and all else is saved", async () => {
  const { told, sent, after } = await saved({ plan: both, store: newer("meta"), page: { kind: "step", step: "s2" } });
  expect([told, sent]).toEqual([["saving", "saved"], [["s2", "s3"]]]);
  expect(after.plan.meta.place).toBe(open.plan.meta.place);
});

test("a refusal is told, and all is still to be saved", async () => {
  saving.mockResolvedValue({ kind: "failed", code: "readOnly" });
  const { told, after } = await saved({ plan: both });
  expect(told).toEqual(["saving", { failed: "readOnly" }]);
  expect(after.saved).toBe(open.saved);
});

describe("a part that has grown too large", () => {
  const tooLarge = (part: PartName) => () => Promise.reject(new PartTooLarge(part, 1_000_000));

  test("keeps no other from being saved", async () => {
    saving.mockImplementationOnce(tooLarge("s2"));
    const { told, sent } = await saved({ plan: both });
    expect(sent).toEqual([["s2", "s3"], ["s3"]]);
    expect(told.at(-1)).toEqual({ failed: "partTooLarge", part: "s2" });
  });

  test("is told where there is no other", async () => {
    saving.mockImplementationOnce(tooLarge("s2"));
    const { told, sent } = await saved({ plan: why("a") });
    expect([sent, told.at(-1)]).toEqual([[["s2"]], { failed: "partTooLarge", part: "s2" }]);
  });

  test("is told less than why the others were not saved", async () => {
    saving.mockImplementationOnce(tooLarge("s2")).mockResolvedValueOnce({ kind: "failed", code: "readOnly" });
    expect((await saved({ plan: both })).told.at(-1)).toEqual({ failed: "readOnly" });
  });

  test("that is none of those that were sent is not tried for ever", async () => {
    saving.mockImplementation(tooLarge("s7"));
    const { told, sent } = await saved({ plan: both });
    expect([sent, told.at(-1)]).toEqual([[["s2", "s3"]], { failed: "partTooLarge", part: "s7" }]);
  });
});

test("a mistake of ours is not taken for a part that is too large", async () => {
  saving.mockRejectedValue(new TypeError("ours"));
  await expect(saved({ plan: both })).rejects.toThrow("ours");
});

describe("a table that has been deleted in Word", () => {
  const TAG = "kplan:s6:handlingsplan";
  const known: Plan["inWord"] = { [TAG]: { rows: [["Nr"], ["Kurs"]], identity: null } };
  const plan: Plan = { ...why("a"), inWord: known };
  const state: Partial<PaneState> = { plan, saved: { ...open.plan, inWord: known } };
  const withTable = { ...VIEW, outline: { paragraphs: control(TAG, 1, cell("Kurs")), bookmarks: [] } };

  test("is forgotten with the next save", async () => {
    const { sent, after } = await saved(state);
    expect([sent, after.plan.inWord]).toEqual([[["s2", "inWord"]], {}]);
  });

  test.each<[string, Partial<PaneState>]>([
    ["as long as nothing else is to be saved", { plan: { ...open.plan, inWord: known } }],
    ["where it stands there", { view: withTable }],
    ["where the document could not be read", { scanFailed: "unknown" }],
    ["before the document has been read", { view: null }],
  ])("is not, %s", async (_, more) => {
    expect((await saved({ ...state, ...more })).after.plan.inWord).toBe(known);
  });
});
