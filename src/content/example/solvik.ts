import { CHOICES, WORDS } from "./choices";
import { DECISIONS } from "./decisions";
import type { ExamplePlan } from "./ExamplePlan";
import { GOALS } from "./goals";
import { INDICATORS } from "./indicators";
import { HEALTH } from "./measures/health";
import { TECHNICAL } from "./measures/technical";
import { UPBRINGING } from "./measures/upbringing";
import { NEEDS } from "./needs";
import { POPULATION } from "./population";
import { PREVIOUS } from "./previous";
import { S1_EXAMPLE } from "./steps/s1";
import { S2_EXAMPLE } from "./steps/s2";
import { S3_EXAMPLE } from "./steps/s3";
import { S4_EXAMPLE } from "./steps/s4";
import { S5_EXAMPLE } from "./steps/s5";
import { S6_EXAMPLE } from "./steps/s6";
import { S7_EXAMPLE } from "./steps/s7";
import { TERMS } from "./terms";

/**
 * The example: a small municipality that does not exist, with about 6000 inhabitants. The measures stand as they were
 * reported in March 2028.
 */
export const SOLVIK: ExamplePlan = {
  municipality: "Solvik kommune",
  from: "2027",
  to: "2030",
  hta: "2026–2028",
  choices: CHOICES,
  words: WORDS,
  steps: {
    s1: S1_EXAMPLE,
    s2: S2_EXAMPLE,
    s3: S3_EXAMPLE,
    s4: S4_EXAMPLE,
    s5: S5_EXAMPLE,
    s6: S6_EXAMPLE,
    s7: S7_EXAMPLE,
  },
  tables: {
    "nitt.tab.maal": GOALS,
    "deck.tab.analyse": NEEDS,
    "own.vedtakslogg": DECISIONS,
    "own.maltall": INDICATORS,
    "own.folketall": POPULATION,
    "own.vilkar": TERMS,
  },
  measures: [...HEALTH, ...UPBRINGING, ...TECHNICAL],
  previous: PREVIOUS,
};
