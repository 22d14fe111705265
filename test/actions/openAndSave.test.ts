import { openPlan } from "../../src/actions/document/openPlan";
import { saveParts } from "../../src/actions/saving/saveParts";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { setMeta } from "../../src/plan/setMeta";
import { withFound } from "../../src/plan/stored/Store";
import { docx, para } from "../builders";
import { openInWord } from "../openInWord";
import { opened, template } from "./inPlan";

test("a document without a plan opens with an empty one", async () => {
  const word = await openInWord(template());
  const { plan, store, warnings, view } = await opened();
  expect(plan).toEqual(emptyPlan("nb"));
  expect([store.parts, warnings]).toEqual([{}, []]);
  expect(view).toMatchObject({ isEmpty: false, blocks: [], tracked: false });
  expect(word.roundTrips()).toBe(1);
});

test.each([
  ["nb", "nn"],
  ["nn", "nb"],
] as const)("a plan that is new to a document in %s is so too, also where Word says %s", async (language, word) => {
  const { host } = await openInWord(template(language));
  expect((await openPlan(word)) as unknown).toMatchObject({ plan: emptyPlan(language) });
  const { plan, store } = await opened();
  await saveParts({ plan: setMeta(plan, { language: word }), store }, ["meta"]);
  await openInWord(await host.save());
  expect((await opened()).plan.meta.language).toBe(word);
});

test("a plan that is new to a document without headings is in the language that Word says", async () => {
  await openInWord(await docx(para("Notat")));
  expect((await openPlan("nn")) as unknown).toMatchObject({ plan: emptyPlan("nn") });
});

test("what is saved is there when the file is opened again", async () => {
  const word = await openInWord(template());
  const { plan, store } = await opened();
  const named = setMeta(plan, { municipality: "Fjordvik <&> 😀", from: "2027", to: "2030" });
  const answered = setAnswer(named, "s2", "why", { kind: "text", text: "Linje 1\nLinje 2 & <b>" });
  const trips = word.roundTrips();
  const saved = await saveParts({ plan: answered, store }, ["meta", "s2"]);
  expect(word.roundTrips() - trips).toBe(1);
  await openInWord(await word.host.save());
  const again = await opened();
  expect(again.plan).toEqual(answered);
  const idsOf = ({ parts }: typeof store) => Object.values(parts).map(({ id }) => id);
  expect(idsOf(again.store)).toEqual(saved.kind === "saved" ? idsOf(saved.store) : null);
});

test("a part is updated in place, its revision counted up", async () => {
  const word = await openInWord(template());
  const { plan, store } = await opened();
  const first = await saveParts({ plan, store }, ["meta"]);
  if (first.kind !== "saved") throw new Error(first.code);
  const second = await saveParts(first, ["meta"]);
  if (second.kind !== "saved") throw new Error(second.code);
  const { id, known } = second.store.parts.meta!;
  expect([id, known.at(-1)?.version.revision]).toEqual([first.store.parts.meta?.id, 2]);
  const trips = word.roundTrips();
  expect(Object.keys((await opened()).store.parts)).toEqual(["meta"]);
  expect(word.roundTrips() - trips).toBe(2);
});

test("a part that someone has deleted is made anew", async () => {
  const { host } = await openInWord(template());
  const { plan, store } = await opened();
  const gone = withFound(store, "meta", "{00000000-0000-0000-0000-000000000000}");
  const saved = await saveParts({ plan: setMeta(plan, { municipality: "Fjordvik" }), store: gone }, ["meta"]);
  expect(saved.kind).toBe("saved");
  await openInWord(await host.save());
  expect((await opened()).plan.meta.municipality).toBe("Fjordvik");
});

test("a read-only document says that nothing was saved", async () => {
  await openInWord(template(), { readOnly: true });
  const { plan, store } = await opened();
  expect(await saveParts({ plan, store }, ["meta"])).toEqual({ kind: "failed", code: "readOnly" });
});
