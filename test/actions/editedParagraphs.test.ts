import type { ParagraphChoice } from "../../src/actions/text/ParagraphChoice";
import { S2 } from "../../src/content/steps/s2";
import type { StepLibrary } from "../../src/content/StepLibrary";
import { takeParagraph } from "../../src/plan/draft/takeParagraph";
import { after, done, insert, opened } from "./inPlan";
import { answered, ask, block, draft, keep, RESULTS, results, type, WHY, why, written } from "./textInWord";

const LIBRARY: StepLibrary = { content: S2, guidance: { step: "s2", topics: [] }, choices: [] };

test("each paragraph that differs is told, with who has changed it", async () => {
  const { host, state } = await written();
  type(host, WHY, "Vi trenger mange folk.");
  const plan = answered(state.plan, results, "Ingen slutter.");
  expect(await ask({ ...state, plan })).toEqual([
    { inWord: "Vi trenger mange folk.", ours: WHY, by: "word", lost: [] },
    { inWord: RESULTS, ours: "Ingen slutter.", by: "pane", lost: [] },
  ]);
});

test("who has changed what both have is not known", async () => {
  const { host, state } = await written();
  type(host, WHY, "Vi trenger mange folk.");
  const plan = answered(state.plan, why, "Vi trenger flinke folk.");
  expect(await ask({ ...state, plan })).toMatchObject([{ by: null }]);
});

test("words that are taken into the answer stand in Word as they were, and the block is in step again", async () => {
  const { host, state } = await written();
  type(host, WHY, "Vi trenger mange folk.");
  const [paragraph] = await ask(state);
  const kept = [...host.documentXml.getElementsByTagName("w:p")].find(
    (p) => p.textContent === "Vi trenger mange folk.",
  );
  const taken = takeParagraph(state.plan, "s2", LIBRARY, { inWord: paragraph!.inWord!, ours: paragraph!.ours! });
  expect(taken?.prompt).toBe(why);
  const choice: ParagraphChoice = { inWord: paragraph!.inWord, ours: taken!.text, keeps: false };
  const plan = taken!.plan;
  const outcome = done(await insert({ ...state, plan }, "s2", draft(plan), { onEdited: [choice], unsaved: ["s2"] }));
  const now = after(outcome, { ...state, plan });
  expect(kept?.isConnected).toBe(true);
  expect((await insert(now, "s2", draft(now.plan))).kind).toBe("unchanged");
  expect((await opened()).plan.answers.s2[why]).toEqual({ kind: "text", text: "Vi trenger mange folk." });
});

test("of two paragraphs one stays as it is in Word and one becomes the draft's", async () => {
  const { host, state } = await written();
  type(host, WHY, "Vi trenger mange folk.");
  const plan = answered(state.plan, results, "Ingen slutter.");
  await keep({ ...state, plan }, ({ by }) => by === "word");
  const lines = await block(host);
  expect(lines).toEqual(expect.arrayContaining(["Vi trenger mange folk.", "Ingen slutter."]));
  expect(lines).not.toContain(RESULTS);
});

test("a paragraph that somebody has put in is taken out, and one that is gone stays out, when the user says so", async () => {
  const { host, state } = await written();
  const gone = [...host.documentXml.getElementsByTagName("w:p")].findLast((each) => each.textContent === RESULTS)!;
  host.editParagraph(gone, "");
  const paragraphs = await ask(state);
  expect(paragraphs).toMatchObject([{ inWord: null, ours: RESULTS }]);
  const now = await keep(state);
  expect(await block(host)).not.toContain(RESULTS);
  expect((await insert(now, "s2", draft(now.plan))).kind).toBe("unchanged");
});

test("a document that was changed since the question is asked about anew, and nothing is written", async () => {
  const { host, state } = await written();
  type(host, WHY, "Vi trenger mange folk.");
  const onEdited = (await ask(state)).map(({ inWord, ours }) => ({ inWord, ours, keeps: false }));
  type(host, "Vi trenger mange folk.", "Vi trenger svært mange folk.");
  const before = host.documentXml.documentElement.outerHTML;
  expect((await insert(state, "s2", draft(state.plan), { onEdited })).kind).toBe("edited");
  expect(host.documentXml.documentElement.outerHTML).toBe(before);
});

test("what hangs on a paragraph that is kept stays, and is named where it would go", async () => {
  const { host, state } = await written();
  type(host, WHY, "Vi trenger mange folk.");
  const { documentXml: xml } = host;
  const run = [...xml.getElementsByTagName("w:r")].findLast((each) => each.textContent === "Vi trenger mange folk.")!;
  const link = xml.createElementNS(run.namespaceURI, "w:hyperlink");
  link.setAttributeNS(run.namespaceURI, "w:anchor", "_kplan_s2");
  run.before(link);
  link.append(run);
  const plan = answered(state.plan, results, "Ingen slutter.");
  const paragraphs = await ask({ ...state, plan });
  expect(paragraphs.map(({ lost }) => lost)).toEqual([["link"], []]);
  const onEdited = paragraphs.map(({ inWord, ours, by }) => ({ inWord, ours, keeps: by === "word" }));
  done(await insert({ ...state, plan }, "s2", draft(plan), { onEdited }));
  expect(link.isConnected).toBe(true);
  expect(await block(host)).toContain("Ingen slutter.");
});
