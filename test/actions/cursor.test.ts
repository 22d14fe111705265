import { readCursor } from "../../src/actions/cursor/readCursor";
import type { LocatedCursor } from "../../src/actions/cursor/locateCursor";
import { readStepScan } from "../../src/actions/document/scan";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import type { WordHost } from "../../src/preview/host/WordHost";
import { runInWord } from "../../src/word/runInWord";
import { openInWord } from "../openInWord";
import { after, done, head, insert, opened, para, template, writeActionPlan } from "./inPlan";

/** The template with a text in step 2 and an action plan of two measures, and the document as the pane has read it last. */
async function written() {
  const word = await openInWord(template());
  let state: Parameters<typeof after>[1] = await opened();
  const pieces = [head("Hvorfor"), para("Vi trenger folk."), para("Mange slutter.")];
  state = after(done(await insert(state, "s2", pieces)), state);
  for (const action of ["Kurs", "Fagbrev"]) {
    const plan = addMeasure(state.plan);
    state = { ...state, plan: changeMeasure(plan, `T${plan.lastMeasure}`, { action }) };
  }
  done(await writeActionPlan(state));
  const { outline } = await runInWord(readStepScan);
  return { word, outline, indexOf: (text: string) => outline.paragraphs.findIndex((each) => each.text === text) };
}

const paragraph = ({ documentXml }: WordHost, text: string): Element =>
  [...documentXml.getElementsByTagName("w:p")].filter((each) => each.textContent === text).at(-1)!;

function located(cursor: Awaited<ReturnType<typeof readCursor>>): LocatedCursor {
  if (cursor === null || "kind" in cursor) throw new Error(`not located: ${JSON.stringify(cursor)}`);
  return cursor;
}

test("a cursor in a text of ours is known by its block and its paragraph, in one round trip", async () => {
  const { word, outline, indexOf } = await written();
  word.host.setSelection(paragraph(word.host, "Mange slutter."));
  const before = word.roundTrips();
  const cursor = located(await readCursor(outline));
  expect(word.roundTrips() - before).toBe(1);
  expect(cursor).toEqual({ tag: "kplan:s2:text", paragraph: indexOf("Mange slutter."), row: null });
});

test("a paragraph that was changed since the document was read is known by those beside it", async () => {
  const { word, outline, indexOf } = await written();
  const changed = paragraph(word.host, "Vi trenger folk.");
  word.host.editParagraph(changed, "Vi har nok folk.");
  word.host.setSelection(changed);
  expect(located(await readCursor(outline))).toMatchObject({
    tag: "kplan:s2:text",
    paragraph: indexOf("Vi trenger folk."),
  });
});

test("a cursor in a table is known by its row", async () => {
  const { word, outline } = await written();
  word.host.setSelection(paragraph(word.host, "Fagbrev"));
  const { tag, row } = located(await readCursor(outline));
  expect(tag).toBe("kplan:s6:handlingsplan");
  expect(row?.texts).toEqual(expect.arrayContaining(["T2", "Fagbrev"]));
  expect(row?.first[0]).toBe("Nr");
});

test("a cursor outside of our blocks is known by its paragraph alone, and where nothing tells it is not guessed", async () => {
  const { word, outline } = await written();
  const heading = outline.paragraphs.find(
    ({ text, style }) => text.startsWith("Forankring") && style.startsWith("Heading"),
  );
  word.host.setSelection(paragraph(word.host, heading!.text));
  const found = located(await readCursor(outline));
  expect(found.tag).toBeNull();
  expect(outline.paragraphs[found.paragraph!]).toBe(heading);
  const changed = paragraph(word.host, "Vi trenger folk.");
  word.host.editParagraph(changed, "Noe helt annet.");
  word.host.setSelection(changed);
  expect(located(await readCursor({ ...outline, paragraphs: [] })).paragraph).toBeNull();
});

test("what is read of the cursor is little, whatever the length of the document", async () => {
  const { word, outline } = await written();
  word.host.setSelection(paragraph(word.host, "Mange slutter."));
  const before = word.bytesAnswered();
  await readCursor(outline);
  expect(word.bytesAnswered() - before).toBeLessThan(3_000);
});
