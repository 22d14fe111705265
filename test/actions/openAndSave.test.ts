import { saveParts } from "../../src/actions/saveParts";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setAnswer } from "../../src/plan/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { openInWord } from "../openInWord";
import { opened, template } from "./inPlan";

test("a document without a plan opens with an empty one", async () => {
  const word = await openInWord(template());
  const { plan, store, warnings, view } = await opened();
  expect(plan).toEqual(emptyPlan("nb"));
  expect([store, warnings]).toEqual([{}, []]);
  expect(view).toMatchObject({ isEmpty: false, hasActionPlan: false, tracked: false });
  expect(word.roundTrips()).toBe(1);
});

test("what is saved is there when the file is opened again", async () => {
  const word = await openInWord(template());
  const { plan, store } = await opened();
  const named = setMeta(plan, { municipality: "Fjordvik <&> 😀", from: "2027", to: "2030" });
  const answered = setAnswer(named, "s2", "why", { kind: "text", text: "Linje 1\nLinje 2 & <b>" });
  const trips = word.roundTrips();
  const saved = await saveParts(answered, ["meta", "s2"], store);
  expect(word.roundTrips() - trips).toBe(1);
  await openInWord(await word.host.save());
  const again = await opened();
  expect(again.plan).toEqual(answered);
  expect(again.store).toEqual(saved.kind === "saved" ? saved.store : null);
});

test("a part is updated in place, its revision counted up", async () => {
  const word = await openInWord(template());
  const { plan, store } = await opened();
  const first = await saveParts(plan, ["meta"], store);
  if (first.kind !== "saved") throw new Error(first.code);
  const second = await saveParts(plan, ["meta"], first.store);
  if (second.kind !== "saved") throw new Error(second.code);
  expect(second.store.meta).toEqual({ id: first.store.meta?.id, revision: 2 });
  const trips = word.roundTrips();
  expect(Object.keys((await opened()).store)).toEqual(["meta"]);
  expect(word.roundTrips() - trips).toBe(2);
});

test("a part that someone has deleted is made anew", async () => {
  const { host } = await openInWord(template());
  const { plan } = await opened();
  const gone = { meta: { id: "{00000000-0000-0000-0000-000000000000}", revision: 4 } };
  const saved = await saveParts(setMeta(plan, { municipality: "Fjordvik" }), ["meta"], gone);
  expect(saved.kind).toBe("saved");
  await openInWord(await host.save());
  expect((await opened()).plan.meta.municipality).toBe("Fjordvik");
});

test("a read-only document says that nothing was saved", async () => {
  await openInWord(template(), { readOnly: true });
  const { plan, store } = await opened();
  expect(await saveParts(plan, ["meta"], store)).toEqual({ kind: "failed", code: "readOnly" });
});
