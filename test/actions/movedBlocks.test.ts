import { undoLast } from "../../src/actions/undo/undoLast";
import { docx, para as line } from "../builders";
import { addComments, edited } from "../editParts";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { closingOf, useControls } from "../owners";
import { box, commented, run } from "../strangeBlocks";
import { after, done, grid, insert, opened, para } from "./inPlan";
import { step } from "./stepHeadings";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

test("a block that someone has moved into a table is changed there, and the table stays", async () => {
  useControls();
  const { host } = await openInWord(await docx(step(2), line("")));
  let state: Pick<Awaited<ReturnType<typeof opened>>, "plan" | "store"> = await opened();
  state = after(done(await insert(state, "s2", [para("T"), para("U"), grid(["x"])])), state);
  const saved = await edited([], (files) => {
    files["word/document.xml"] = new XMLSerializer().serializeToString(host.documentXml);
    files["word/document.xml"] = files["word/document.xml"].replace(/<w:sdt>.*<\/w:sdt>/s, (block) =>
      box(line("min") + block),
    );
  });
  const moved = await openInWord(saved);
  done(await insert(state, "s2", [para("V")]));
  const cell = moved.host.documentXml.getElementsByTagNameNS(W, "tc")[0]!;
  expect([...cell.getElementsByTagNameNS(W, "t")].map((text) => text.textContent)).toEqual(["min", "V"]);
});

test("what someone has put into a block in a content control of their own is not taken back with it", async () => {
  const { host } = await openInWord(await docx(step(2), line("")));
  const start = await opened();
  const outcome = done(await insert(start, "s2", [para("T"), para("U")]));
  const { plan, store } = after(outcome, start);
  await Word.run(async (context) => {
    closingOf(context, "kplan:s2:text").insertParagraph("mitt", "Before").insertContentControl().tag = "min";
    await context.sync();
  });
  expect((await undoLast(outcome.undo!, plan, store)).kind).toBe("changedSince");
  expect(await linesOf(host)).toContain("[kplan:s2:text] [min] mitt");
});

test("a paragraph of a block that somebody has commented on is not replaced without a question", async () => {
  const { host } = await openInWord(await docx(step(2), line("")));
  const start = await opened();
  const state = after(done(await insert(start, "s2", [para("T"), para("U")])), start);
  const xml = new XMLSerializer().serializeToString(host.documentXml);
  const saved = await edited([], (files) => {
    files["word/document.xml"] = xml.replace(/<w:r><w:t>T<\/w:t><\/w:r>/, commented(0, run("T")));
    addComments(files);
  });
  await openInWord(saved);
  expect((await insert(state, "s2", [para("Ny"), para("U")])).kind).toBe("edited");
  expect((await insert(state, "s2", [para("T"), para("Ny")])).kind).toBe("done");
});
