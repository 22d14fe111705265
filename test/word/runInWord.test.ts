import { HostError } from "../../src/word/HostError";
import { runInWord } from "../../src/word/runInWord";
import { docx, para } from "../builders";
import { watchSilence } from "../../src/word/office/silence";
import { deferred } from "../deferred";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";

async function append(text: string): Promise<void> {
  await runInWord(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    context.document.body.insertParagraph(`${text} etter ${paragraphs.items.length}`, "End");
    await context.sync();
  });
}

test("runs that are asked for at once come one after the other, in the order asked for", async () => {
  const { host } = await openInWord(await docx(para("a")));
  await Promise.all([append("b"), append("c"), append("d")]);
  expect(await linesOf(host)).toEqual(["a", "b etter 1", "c etter 2", "d etter 3"]);
});

test("a run that Word refuses rejects with our code, and stops nothing behind it", async () => {
  const { host } = await openInWord(await docx(para("a")));
  const refused = runInWord(async (context) => {
    context.document.body.getRange("Before" as "Start");
    await context.sync();
  });
  const next = append("b");
  await expect(refused).rejects.toBeInstanceOf(HostError);
  await next;
  expect(await linesOf(host)).toEqual(["a", "b etter 1"]);
});

test("a mistake of our own in a run is not taken for Word's", async () => {
  await openInWord(await docx(para("a")));
  await expect(runInWord(() => Promise.reject(new RangeError("ours")))).rejects.toBeInstanceOf(RangeError);
});

describe("a Word that does not answer", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test("is told to be silent after half a minute, and no longer when it answers after all", async () => {
    const word = await openInWord(await docx(para("a")));
    const answer = deferred<undefined>();
    word.hold(async (deliver) => {
      await answer.promise;
      await deliver();
    });
    const told: boolean[] = [];
    const stop = watchSilence((isSilent) => told.push(isSilent));
    jest.useFakeTimers();
    const run = append("b");
    await jest.advanceTimersByTimeAsync(29_000);
    expect(told).toEqual([false]);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(told).toEqual([false, true]);
    answer.resolve(undefined);
    await run;
    expect(told).toEqual([false, true, false]);
    expect(await linesOf(word.host)).toEqual(["a", "b etter 1"]);
    stop();
  });
});
