import { showParagraph } from "../../src/actions/place/showParagraph";
import { docx, para } from "../builders";
import { openInWord } from "../openInWord";

const LINES = ["Mandat?", "Vi vet det.", "Mandat?"];

test("a paragraph is selected, of several with the same text the one nearest to where it stood", async () => {
  const { host } = await openInWord(await docx(...LINES.map((line) => para(line))));
  expect(await showParagraph(2, "Mandat?")).toMatchObject({ kind: "done" });
  expect(host.selection.toString()).toBe("Mandat?");
  const texts = [...host.documentXml.getElementsByTagName("w:t")];
  expect(texts.map((text) => host.selection.comparePoint(text, 0) === 0)).toEqual([false, false, true]);
});

test("a paragraph that has moved is found by its text, and one that is gone is told to be", async () => {
  await openInWord(await docx(...LINES.map((line) => para(line))));
  expect(await showParagraph(7, "Vi vet det.")).toMatchObject({ kind: "done" });
  expect(await showParagraph(1, "Vi vet ikke.")).toEqual({ kind: "missing" });
});
