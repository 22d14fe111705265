/** @jest-environment node */
import { GROUPS } from "../scripts/mutate/groups.mjs";
import { staleGlobs } from "../scripts/mutate/staleGlobs.mjs";

test.each(Object.entries(GROUPS))("the group %s names files and tests that are there", (_, group) => {
  expect(staleGlobs(group)).toEqual([]);
});

test("a file that has moved is found, though others of its glob are there", () => {
  const stale = staleGlobs({ files: ["src/plan/{Plan,moved}.ts"], near: ["*.test.ts"], wide: [], share: 1 });
  expect(stale).toEqual(["src/plan/moved.ts"]);
});
