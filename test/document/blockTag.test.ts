import { TABLE_IDS } from "../../src/content/tables/tableIds";
import { blockBookmark } from "../../src/document/block/blockBookmark";
import { blockTag, parseBlockTag } from "../../src/document/block/blockTag";

const BLOCK_NAMES = ["text", "handlingsplan", ...TABLE_IDS];
const STEPS = ["s1", "s2", "s3", "s4", "s5", "s6", "s7"];

test("the tags that stand in users' documents are these", () => {
  expect(BLOCK_NAMES.slice(0, 3).map((block) => blockTag({ step: "s6", block }))).toEqual([
    "kplan:s6:text",
    "kplan:s6:handlingsplan",
    "kplan:s6:mal.tab.medvirkning",
  ]);
});

test("the bookmarks that stand in users' documents are these", () => {
  expect(["kplan:s6:handlingsplan", "kplan:s6:mal.tab.medvirkning"].map(blockBookmark)).toEqual([
    "_kplan_s6_handlingsplan",
    "_kplan_s6_mal_tab_medvirkning",
  ]);
});

test.each(STEPS.flatMap((step) => BLOCK_NAMES.map((block) => ({ step, block }))))(
  "the tag of $block in $step is read back, and is short enough for Word",
  (address) => {
    expect(parseBlockTag(blockTag(address))).toEqual(address);
    expect(blockTag(address).length).toBeLessThanOrEqual(64);
  },
);

test.each([
  "",
  "kplan",
  "kplan:s2",
  "kplan:s2:other",
  "kplan:x:text",
  "KPLAN:s2:text",
  "kplan:s2:text:2",
  " kplan:s2:text",
])("«%s» is no tag of ours", (tag) => {
  expect(parseBlockTag(tag)).toBeNull();
});
