import { saveParts } from "../../src/actions/saving/saveParts";
import type { StoredPlan } from "../../src/plan/stored/adoptPart";
import type { PartName } from "../../src/plan/stored/PartName";
import type { Plan } from "../../src/plan/Plan";
import { setAnswer } from "../../src/plan/answers/setAnswer";
import { openInWord } from "../openInWord";
import { after, done, insert, opened, para, template } from "./inPlan";

const answer = (plan: Plan, prompt: string, words: string): Plan =>
  setAnswer(plan, "s2", prompt, { kind: "text", text: words });
const words = (plan: Plan, prompt: string) => {
  const said = plan.answers.s2[prompt];
  return said?.kind === "text" ? said.text : null;
};

async function save({ store }: StoredPlan, plan: Plan, parts: readonly PartName[] = ["s2"]): Promise<StoredPlan> {
  const saved = await saveParts({ plan, store }, parts);
  if (saved.kind !== "saved") throw new Error(saved.code);
  return saved;
}

/** The parts of ours in the document, as XML. */
function partsInWord(): Promise<string[]> {
  return Word.run(async (context) => {
    const parts = context.document.customXmlParts.getByNamespace("urn:kompetanseplan:1").load("items/id");
    await context.sync();
    const xml = parts.items.map((part) => part.getXml());
    await context.sync();
    return xml.map(({ value }) => value);
  });
}

/** Writes a part as a version of the add-in does that is to come. */
async function rewriteAsNewer(id: string | null | undefined, said: string): Promise<string> {
  const xml = `<part xmlns="urn:kompetanseplan:1" name="s2" version="3" revision="9" by="x"><said>${said}</said></part>`;
  await Word.run(async (context) => {
    context.document.customXmlParts.getItem(id ?? "").setXml(xml);
    await context.sync();
  });
  return xml;
}

/** A document in which two people have the pane open; the first has answered one prompt before. */
async function twoPanes() {
  const word = await openInWord(template());
  const start = await opened();
  const first = await save(start, answer(start.plan, "why", "Før"));
  return { word, first, second: await opened() };
}

test("a part of ours that nobody can read, and that comes while the pane is open, is left, and all is saved", async () => {
  const { second } = await twoPanes();
  const broken = '<part xmlns="urn:kompetanseplan:1" name="s4"/>';
  await Word.run(async (context) => {
    context.document.customXmlParts.add(broken);
    await context.sync();
  });
  const plan = setAnswer(second.plan, "s3", "goals", { kind: "text", text: "Mål" });
  const saved = await save(second, plan, ["s3"]);
  expect(saved.store.ignored).toHaveLength(1);
  expect((await partsInWord()).filter((xml) => xml === broken)).toHaveLength(1);
  const { plan: again } = await opened();
  expect([words(again, "why"), again.answers.s3]).toEqual(["Før", plan.answers.s3]);
});

test("a part that a newer version wrote is never written over, and the others are saved", async () => {
  const { word, first } = await twoPanes();
  const newer = await rewriteAsNewer(first.store.parts.s2?.id, "Nytt");
  const { plan, store, warnings } = await opened();
  expect(warnings).toMatchObject([{ code: "partNewer", part: "s2" }]);
  const changed = setAnswer(answer(plan, "why", "Vårt"), "s3", "goals", { kind: "text", text: "Mål" });
  const trips = word.roundTrips();
  const saved = await save({ plan, store }, changed, ["s2", "s3"]);
  // More of them would be to put back what had been written over.
  expect(word.roundTrips() - trips).toBe(1);
  expect(Object.keys(saved.store.parts).sort()).toEqual(["s2", "s3"]);
  const parts = await partsInWord();
  expect(parts.filter((xml) => xml.includes(`name="s2"`))).toEqual([newer]);
  expect(parts.filter((xml) => xml.includes("Mål"))).toHaveLength(1);
});

test("a text is inserted though the part that it belongs to was written by a newer version, which stays", async () => {
  const { first } = await twoPanes();
  const newer = await rewriteAsNewer(first.store.parts.s2?.id, "Nytt");
  const start = await opened();
  after(done(await insert(start, "s2", [para("Vår tekst.")])), start);
  expect(await partsInWord()).toEqual([newer]);
});

test("a part that a newer version wrote between our last look and our save is put back as it was", async () => {
  const { first } = await twoPanes();
  const newer = await rewriteAsNewer(first.store.parts.s2?.id, "Nytt");
  const saved = await save(first, answer(first.plan, "why", "Vårt"));
  expect(await partsInWord()).toEqual([newer]);
  expect(saved.store.parts.s2?.newer).toBe(true);
  expect(words(saved.plan, "why")).toBe("Vårt");
  await save(saved, answer(saved.plan, "why", "Vårt igjen"));
  expect(await partsInWord()).toEqual([newer]);
});

test("what a colleague saved between our last look and our save is merged, though the colleague is gone", async () => {
  const { first, second } = await twoPanes();
  await save(second, answer(second.plan, "aims", "Kollegaens"));
  const saved = await save(first, answer(first.plan, "why", "Vårt"));
  expect(words(saved.plan, "aims")).toBe("Kollegaens");
  const { plan } = await opened();
  expect([words(plan, "why"), words(plan, "aims"), plan.conflicts]).toEqual(["Vårt", "Kollegaens", []]);
  expect(await partsInWord()).toHaveLength(1);
});

test("who change different fields of a part at once, several times, have no conflict", async () => {
  const start = await twoPanes();
  let first: StoredPlan = start.first;
  let second: StoredPlan = start.second;
  for (const round of [1, 2, 3]) {
    second = await save(second, answer(second.plan, "aims", `Kollegaens ${round}`));
    first = await save(first, answer(first.plan, "why", `Vårt ${round}`));
  }
  for (const { plan } of [first, await opened()]) {
    expect([words(plan, "why"), words(plan, "aims"), plan.conflicts]).toEqual(["Vårt 3", "Kollegaens 3", []]);
  }
});

test("what a colleague made of the very field that we save is kept beside ours", async () => {
  const { first, second } = await twoPanes();
  await save(second, answer(second.plan, "why", "Kollegaens"));
  const saved = await save(first, answer(first.plan, "why", "Vårt"));
  const kept = [{ part: "s2", field: "why", other: { kind: "text", text: "Kollegaens" } }];
  expect([words(saved.plan, "why"), saved.plan.conflicts]).toEqual(["Vårt", kept]);
  expect((await opened()).plan.conflicts).toEqual(kept);
});

test("a part that two people add at once stands there once, with what both wrote", async () => {
  await openInWord(template());
  const [first, second] = [await opened(), await opened()];
  await save(first, answer(first.plan, "why", "Vårt"));
  const saved = await save(second, answer(second.plan, "aims", "Kollegaens"));
  expect([words(saved.plan, "why"), words(saved.plan, "aims")]).toEqual(["Vårt", "Kollegaens"]);
  const parts = await partsInWord();
  expect(parts).toHaveLength(1);
  expect(parts[0]).toContain("Vårt");
  expect(parts[0]).toContain("Kollegaens");
});
