import { undoLast } from "../../src/actions/undo/undoLast";
import { bullet, docx, para as line } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { after, done, grid, insert, opened, para, point } from "./inPlan";
import { PLACEHOLDER, step } from "./stepHeadings";

const OLD = [para("a"), grid(["x", "y"], ["1", "2"]), para("b")];
const GUIDES = ["Hvorfor skal vi jobbe med strategisk kompetanseplan?", "Hva skal vi oppnå?"].map((text) =>
  bullet(text),
);

/** A text that has taken the place of lines of the template. */
async function insertedText() {
  const { host } = await openInWord(await docx(step(2), line(PLACEHOLDER), line("Mitt."), ...GUIDES, step(3)));
  const start = await opened();
  const before = await linesOf(host);
  const outcome = done(await insert(start, "s2", [para("Vår tekst.")], { answered: ["why", "aims"] }));
  return { host, before, undo: outcome.undo!, ...after(outcome, start) };
}

/** A text that has taken the place of another one. */
async function changedText() {
  const { host } = await openInWord(await docx(step(2), line(PLACEHOLDER), step(3)));
  const start = await opened();
  const state = after(done(await insert(start, "s2", OLD)), start);
  const before = await linesOf(host);
  const outcome = done(await insert(state, "s2", [para("a"), point("c"), para("d")]));
  return { host, before, undo: outcome.undo!, ...after(outcome, state) };
}

const words = (text: string) => text.replace(/^[#*]+ /, "");

test.each([
  ["the template's lines", insertedText],
  ["the text that stood there", changedText],
])("undo gives back the words of %s whichever of its writes Word refuses once", async (_, changed) => {
  const { host: unbroken, before, undo, plan, store } = await changed();
  const file = await unbroken.save();
  for (let n = 1; ; n++) {
    const { host } = await openInWord(file);
    host.settings.refuseWrite = n;
    await undoLast(undo, plan, store);
    expect([n, (await linesOf(host)).map(words)]).toEqual([n, before.map(words)]);
    if (host.settings.refuseWrite > 0) return;
  }
});
