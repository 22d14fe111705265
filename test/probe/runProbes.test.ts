import { ALL_PROBES } from "../../src/probe/allProbes";
import { BOTTOM, TOP } from "../../src/probe/Frame";
import type { Probe } from "../../src/probe/Probe";
import type { Recording } from "../../src/probe/Recording";
import { bullet, control, para, table } from "../builders";
import { shape } from "../preview/host/inWord";
import { runOn } from "./runOn";

/** One of paragraphs, one of a table and one of a content control. */
const SOME = ["paragraph-deleted", "table-header-row", "control-delete-last"].map((id) =>
  ALL_PROBES.find((probe) => probe.id === id)!,
);

const probe = (id: string, run: Probe["run"]): Probe => ({ id, asks: "Hva skjer?", set: "WordApi 1.3", run });
const outcomes = ({ probes }: Recording): readonly string[] => probes.map(({ outcome }) => outcome);

describe("a document", () => {
  test.each([
    ["is empty", [para("")], ""],
    ["ends in a bullet", [para("a"), bullet("b")], "a|b"],
    [
      "has the frame of a run that was broken off",
      [para("a"), para(TOP), table([["b"]]), para("c"), para(BOTTOM)],
      "a",
    ],
    ["has the upper part of such a frame alone", [para("a"), para(TOP)], "a"],
  ])("that %s has what was its own and nothing else after a run", async (_, blocks, left) => {
    const { word, recording } = await runOn(SOME, blocks);
    expect(outcomes(recording)).toEqual(SOME.map(() => "recorded"));
    expect([shape(word), recording.leftBehind]).toEqual([left, undefined]);
  });

  test.each([
    ["a content control", control("kp:s1", para("a"), control("kp:s2", para("b")))],
    ["a table", table([["a"]])],
  ])("that ends in %s is as it was, or the recording says that it is not", async (_, last) => {
    const { recording, before, after } = await runOn(SOME, [para("a"), last]);
    expect(recording.probes.map(({ outcome, leftBehind }) => [outcome, leftBehind])).toEqual(
      SOME.map(() => ["recorded", undefined]),
    );
    expect(recording.leftBehind === undefined).toBe(after === before);
  });

  test("in which changes are tracked is as it was, and they are tracked again", async () => {
    const track = probe("tracked", async (kit) => {
      const { document } = kit.context;
      document.load("changeTrackingMode");
      await kit.read("mode", () => () => document.changeTrackingMode);
    });
    const { recording, word, before, after } = await runOn([...SOME, track], undefined, {}, ({ host }) => {
      host.isTracking = true;
      return {};
    });
    expect(recording.probes.at(-1)?.findings).toEqual({ mode: "Off" });
    expect([word.host.isTracking, after]).toEqual([true, before]);
  });

  test("that is read-only is left alone, and the recording says why nothing was asked", async () => {
    const { recording, before, after } = await runOn(SOME, [para("a")], { readOnly: true });
    expect(outcomes(recording)).toEqual(SOME.map(() => "notRun"));
    expect(recording.problem).toMatch(/^AccessDenied/);
    expect(after).toBe(before);
  });
});

describe("a run", () => {
  test("that is stopped gives what it has, and leaves the document as it was", async () => {
    let begun = 0;
    const watcher = { begins: () => void (begun += 1), isStopped: () => begun === 1 };
    const { recording, before, after } = await runOn(SOME, undefined, {}, () => watcher);
    expect([outcomes(recording), recording.problem]).toEqual([["recorded", "notRun", "notRun"], "stopped"]);
    expect(after).toBe(before);
  });

  test("in which Word no longer answers is given up after 30 seconds, with what it has", async () => {
    const waiting: (() => void)[] = [];
    jest.spyOn(window, "setTimeout").mockImplementation((handler, delay) => {
      if (delay === 30_000) waiting.push(handler);
      return 0 as unknown as ReturnType<typeof setTimeout>;
    });
    const hangs = probe("hangs", async (kit) => {
      await kit.paragraphs("a");
      await kit.look("before");
      setImmediate(() => waiting.at(-1)?.());
      await new Promise(() => undefined);
    });
    const { recording } = await runOn([SOME[0]!, hangs, SOME[1]!]);
    jest.restoreAllMocks();
    expect(outcomes(recording)).toEqual(["recorded", "hung", "notRun"]);
    expect(Object.keys(recording.probes[1]!.findings)).toEqual(["before"]);
    expect([recording.problem, recording.leftBehind]).toEqual(["hung", "frame"]);
  });

  test("goes on after a probe with a mistake of its own", async () => {
    const mistaken = probe("mistaken", async (kit) => {
      await kit.paragraphs("a");
      throw new TypeError("kit.dance is not a function");
    });
    const { recording, before, after } = await runOn([mistaken, SOME[0]!]);
    expect(recording.probes).toMatchObject([
      { outcome: "failed", problem: "kit.dance is not a function" },
      { outcome: "recorded" },
    ]);
    expect(after).toBe(before);
  });

  test("says of a probe that it has changed something of the person's own", async () => {
    const careless = probe("careless", async (kit) => {
      await kit.attempt("insert", () => {
        kit.context.document.body.insertParagraph("foran alt", "Start");
      });
    });
    const { recording } = await runOn([SOME[0]!, careless, SOME[1]!], [para("a")]);
    const left = { changedParagraphs: 1, paragraphs: [1, 2] };
    expect(recording.probes.map(({ leftBehind }) => leftBehind)).toEqual([undefined, left, undefined]);
    expect(recording.leftBehind).toEqual(left);
  });

  test("ends where a probe has taken the frame away", async () => {
    const greedy = probe("greedy", async (kit) => {
      await kit.attempt("clear", () => {
        kit.context.document.body.clear();
      });
    });
    const { recording } = await runOn([greedy, SOME[0]!]);
    expect(recording).toMatchObject({
      problem: "frameLost",
      leftBehind: "frame",
      probes: [{ outcome: "recorded", leftBehind: "frame" }, { outcome: "notRun" }],
    });
  });
});

describe("what a probe finds", () => {
  test("is what Word said, in the order in which it was asked", async () => {
    const asking = probe("asking", async (kit) => {
      const [a] = await kit.paragraphs("a", "b");
      await kit.look("before");
      await kit.attempt("refused", () => {
        a.getRange("Content").insertBookmark("ikke lov");
      });
      await kit.read("text", () => {
        a.load("text");
        return () => a.text;
      });
    });
    const { recording } = await runOn([asking]);
    const findings = recording.probes[0]!.findings;
    expect(Object.keys(findings)).toEqual(["before", "refused", "text"]);
    expect(findings).toMatchObject({
      before: { texts: ["a", "b"], ooxml: expect.stringMatching(/^<w:body .*>a<.*>b<.*<\/w:body>$/) as unknown },
      refused: { error: { code: "InvalidArgument", location: "Range.insertBookmark" } },
      text: "a",
    });
  });

  test("has no two of the same name", async () => {
    const twice = probe("twice", async (kit) => {
      await kit.look("after");
      await kit.look("after");
    });
    const { recording } = await runOn([twice]);
    expect(recording.probes).toMatchObject([{ outcome: "failed", problem: 'Two findings are called "after"' }]);
  });
});
