import { UnreadableFile } from "../../../../src/preview/host/UnreadableFile";
import { whyNotOpened } from "../../../../src/preview/page/files/whyNotOpened";

test.each([
  ["encrypted", "uten passord"],
  ["tooLarge", "for stor"],
  ["damaged", "skadet"],
  ["notWord", "ikke et Word-dokument"],
] as const)("a file that is %s: the message says what to do, and that nothing is lost", (reason, words) => {
  const message = whyNotOpened("plan.docx", new UnreadableFile(reason));
  expect(message).toContain("«plan.docx»");
  expect(message).toContain(words);
  expect(message).toContain("fortsatt åpent");
});

test("any other failure is told like a damaged file", () => {
  expect(whyNotOpened("a.docx", new Error("x"))).toContain("skadet");
});
