import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ALL_PROBES } from "../../src/probe/allProbes";
import type { ProbeRecording, Recording } from "../../src/probe/Recording";
import { PLATFORMS, type Platform } from "../../src/preview/host/HostSettings";
import { compareRecordings } from "./compareRecordings";
import { runOn } from "./runOn";

/*
 * What real Word answered stands in test/fixtures/word/<platform>.json, as the page of the probes gives it. None of it is
 * made up: where a platform has no file, nobody has asked its Word yet.
 */

const fileOf = (platform: Platform): string => path.resolve(__dirname, `../fixtures/word/${platform}.json`);
const recorded = PLATFORMS.filter((platform) => existsSync(fileOf(platform)));

if (recorded.length === 0) {
  test("there is no recording of real Word yet that the stand-in could be compared with", () => {
    expect(recorded).toEqual([]);
  });
}

for (const platform of recorded) {
  const { probes } = JSON.parse(readFileSync(fileOf(platform), "utf8")) as Recording;

  describe(`the stand-in's ${platform} answers as Word does`, () => {
    let standIn: readonly ProbeRecording[];

    beforeAll(async () => {
      standIn = (await runOn(ALL_PROBES, undefined, { platform })).recording.probes;
    });

    test.each(probes.map((word) => [word.id, word] as const))("%s", (id, word) => {
      const own = standIn.find((each) => each.id === id);
      expect(own && compareRecordings(own, word)).toEqual([]);
    });
  });
}
