import { ALL_PROBES } from "../../src/probe/allProbes";
import { PLATFORMS } from "../../src/preview/host/HostSettings";
import { runOn, type ProbeRun } from "./runOn";

test("each probe has a name of its own, and asks a question", () => {
  const ids = ALL_PROBES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(ALL_PROBES.map(({ asks }) => asks).filter((asks) => !/^[A-ZÆØÅ].*\?$/.test(asks))).toEqual([]);
});

describe.each(PLATFORMS)("on the stand-in's %s", (platform) => {
  let run: ProbeRun;

  beforeAll(async () => {
    run = await runOn(ALL_PROBES, undefined, { platform });
  });

  test("every probe has an answer, or is for a requirement set that this Word lacks", () => {
    const others = run.recording.probes.filter(({ outcome }) => outcome !== "recorded");
    const lacking = platform === "windows" || platform === "mac" ? [] : ["text-language"];
    expect(others.map(({ id, outcome, problem }) => [id, outcome, problem])).toEqual(
      lacking.map((id) => [id, "notSupported", undefined]),
    );
    const empty = run.recording.probes.filter(({ findings }) => Object.keys(findings).length === 0);
    expect(empty.map(({ id }) => id)).toEqual(lacking);
  });

  test("every probe leaves the document as it was", () => {
    expect(run.recording.probes.filter(({ leftBehind }) => leftBehind !== undefined)).toEqual([]);
    expect(run.recording.leftBehind).toBeUndefined();
    expect(run.after).toBe(run.before);
  });

  test("nothing of the person's own words is in the recording", () => {
    expect(JSON.stringify(run.recording).match(/.{0,40}hemmelig.{0,40}/g)).toBeNull();
  });

  test("the recording says which Word it is", () => {
    const { sets } = run.recording.environment;
    expect(sets).toContain("WordApi 1.4");
    expect(sets.includes("WordApiDesktop 1.3")).toBe(platform === "windows" || platform === "mac");
  });
});
