import JSZip from "jszip";
import { countCaptions } from "../../src/actions/front/countCaptions";
import { undoLast } from "../../src/actions/undo/undoLast";
import { miscountedCaptions } from "../../src/document/front/miscountedCaptions";
import { control, docx, heading, para as line } from "../builders";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { done, opened } from "./inPlan";

const caption = (text: string): string => line(text, { style: "Bildetekst" });

const STYLE = '<w:style w:type="paragraph" w:styleId="Bildetekst"><w:name w:val="caption"/></w:style>';

/** A document with two captions of ours and one of the user's between them. */
async function open(...numbers: readonly string[]) {
  const [first = "", theirs = "", last = ""] = numbers.map((number) => `Tabell${number}: Tiltak`);
  const file = await docx(
    heading("Forankring (steg 2)"),
    control("kplan:s2:text", caption(first)),
    caption(theirs),
    control("kplan:s6:handlingsplan", caption(last)),
  );
  const archive = await JSZip.loadAsync(file);
  const styles = await archive.file("word/styles.xml")!.async("string");
  archive.file("word/styles.xml", styles.replace("</w:styles>", `${STYLE}</w:styles>`));
  return openInWord(await archive.generateAsync({ type: "uint8array" }));
}

const captions = async (word: Awaited<ReturnType<typeof open>>): Promise<readonly string[]> =>
  (await linesOf(word.host)).slice(1).map((each) => each.replace(/^\[.*\] /, ""));

test("captions of ours that count wrong get the number after the one before, and undo gives theirs back", async () => {
  const word = await open(" 3", " 3", " 3");
  const { plan, store, view } = await opened();
  expect(miscountedCaptions(view.outline).map(({ paragraph }) => paragraph)).toEqual([1, 3]);
  const outcome = done(await countCaptions());
  expect(await captions(word)).toEqual(["Tabell 1: Tiltak", "Tabell 3: Tiltak", "Tabell 4: Tiltak"]);
  done(await undoLast(outcome.undo!, plan, store));
  expect(await captions(word)).toEqual(["Tabell 3: Tiltak", "Tabell 3: Tiltak", "Tabell 3: Tiltak"]);
});

test("a caption that had no number gets one, and that cannot be undone", async () => {
  const word = await open("", " 2", " 3");
  expect(done(await countCaptions()).undo).toBeNull();
  expect(await captions(word)).toEqual(["Tabell 1: Tiltak", "Tabell 2: Tiltak", "Tabell 3: Tiltak"]);
  expect(await countCaptions()).toEqual({ kind: "unchanged" });
});

test("captions that were changed since are not undone", async () => {
  const word = await open(" 3", " 4", " 5");
  const { plan, store } = await opened();
  const outcome = done(await countCaptions());
  await Word.run(async (context) => {
    context.document.body.search("Tabell 1: Tiltak").getFirst().insertText("Tabell 1: Annet", "Replace");
    await context.sync();
  });
  const lines = await captions(word);
  expect(await undoLast(outcome.undo!, plan, store)).toEqual({ kind: "changedSince" });
  expect(await captions(word)).toEqual(lines);
});
