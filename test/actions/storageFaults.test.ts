import { saveParts } from "../../src/actions/saving/saveParts";
import { scanDocument } from "../../src/actions/document/scanDocument";
import { blockState } from "../../src/plan/stored/blockState";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { openInWord } from "../openInWord";
import { after, done, insert, opened, para, template } from "./inPlan";

const WHY = { kind: "text", text: "Fordi vi mangler folk." } as const;

async function written() {
  const word = await openInWord(template());
  const start = await opened();
  const saved = await saveParts({ ...start, plan: setAnswer(start.plan, "s2", "why", WHY) }, ["s2"]);
  if (saved.kind !== "saved") throw new Error(saved.code);
  return { word, state: after(done(await insert(saved, "s2", [para(WHY.text)])), saved) };
}

test("where Word loses the parts on the way, the text stands and is not called ours (#1742)", async () => {
  const { word } = await written();
  word.host.settings.faults = ["partsLost"];
  await openInWord(await word.host.save());
  const { plan, view } = await opened();
  expect(plan.answers.s2).toEqual({});
  expect(blockState(plan, view.blocks, "kplan:s2:text")).toBe("edited");
});

test("a part that is gone while the pane is open is told, and saved again with all that it held", async () => {
  const { word, state } = await written();
  const ids = Object.values(state.store.parts).map(({ id }) => id ?? "");
  await Word.run(async (context) => {
    for (const id of ids) context.document.customXmlParts.getItemOrNullObject(id).delete();
    await context.sync();
  });
  const scanned = await scanDocument(state);
  if (scanned.kind !== "scanned") throw new Error(scanned.code);
  expect(scanned.lost).toEqual(["s2"]);
  const again = await saveParts(scanned, scanned.lost);
  expect(again.kind).toBe("saved");
  await openInWord(await word.host.save());
  expect((await opened()).plan.answers.s2).toEqual({ why: WHY });
});

test("where Word adds no part, saving comes to an end, and the next scan knows that the part is to be saved (#5910)", async () => {
  const word = await openInWord(template(), { faults: ["addIgnored"] });
  const start = await opened();
  const plan = setAnswer(start.plan, "s2", "why", WHY);
  const first = await saveParts({ ...start, plan }, ["s2"]);
  word.host.settings.faults = [];
  const stored = first.kind === "saved" ? first : { ...start, plan };
  const scanned = await scanDocument(stored);
  if (scanned.kind !== "scanned") throw new Error(scanned.code);
  expect(first.kind === "failed" || scanned.lost.includes("s2")).toBe(true);
  await saveParts(scanned, ["s2"]);
  await openInWord(await word.host.save());
  expect((await opened()).plan.answers.s2).toEqual({ why: WHY });
});
