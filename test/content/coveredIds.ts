import { ALL_MEASURES } from "../../src/content/measures/allMeasures";
import { OWN_WORDS } from "../../src/content/ownWords";
import { PLAN_CHOICES } from "../../src/content/planChoices";
import { S1 } from "../../src/content/steps/s1";
import { S2 } from "../../src/content/steps/s2";
import { S3 } from "../../src/content/steps/s3";
import { S4 } from "../../src/content/steps/s4";
import { S5 } from "../../src/content/steps/s5";
import { S6 } from "../../src/content/steps/s6";
import { S7 } from "../../src/content/steps/s7";
import { ALL_TABLES } from "../../src/content/tables/allTables";
import { ALL_GUIDANCE } from "./allGuidance";

/** What names the items of the inventory that it says. */
interface Covering {
  readonly covers: readonly string[];
}

const PARTS_OF_CHOICES: readonly Covering[] = PLAN_CHOICES.flatMap(({ options, additions }) => [
  ...options.flatMap((option) => [option, ...option.parts]),
  ...additions,
]);

const COVERING: Readonly<Record<string, readonly Covering[]>> = {
  prompts: [S1, S2, S3, S4, S5, S6, S7].flatMap(({ prompts }) => prompts),
  guidance: ALL_GUIDANCE.flatMap(({ topics }) => topics.flatMap(({ items }) => items)),
  choices: PARTS_OF_CHOICES,
  words: OWN_WORDS,
  tables: ALL_TABLES,
  measures: ALL_MEASURES.map(({ covers = [] }) => ({ covers })),
};

/** The ids of the inventory that the content says that it covers, by the kind of content; repeated where several do. */
export const COVERED_IDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(COVERING).map(([content, parts]) => [content, parts.flatMap(({ covers }) => covers)]),
);
