import type { ExampleRow } from "./ExamplePlan";

/** Solvik's inhabitants by age in 2026 and 2030, as rows of own.folketall. All figures are invented. */
export const POPULATION: readonly ExampleRow[] = [
  {
    ageGroup: { nb: "0–5 år", nn: "0–5 år" },
    today: { nb: "340", nn: "340" },
    future: { nb: "318", nn: "318" },
    meaning: { nb: "Noen færre barn i barnehagene", nn: "Nokre færre barn i barnehagane" },
  },
  {
    ageGroup: { nb: "6–15 år", nn: "6–15 år" },
    today: { nb: "700", nn: "700" },
    future: { nb: "640", nn: "640" },
    meaning: { nb: "Færre elever, og fire færre lærerårsverk", nn: "Færre elevar, og fire færre lærarårsverk" },
  },
  {
    ageGroup: { nb: "16–19 år", nn: "16–19 år" },
    today: { nb: "280", nn: "280" },
    future: { nb: "285", nn: "285" },
    meaning: { nb: "Like mange som kan bli lærlinger", nn: "Like mange som kan bli lærlingar" },
  },
  {
    ageGroup: { nb: "20–66 år", nn: "20–66 år" },
    today: { nb: "3\u00a0480", nn: "3\u00a0480" },
    future: { nb: "3\u00a0405", nn: "3\u00a0405" },
    meaning: { nb: "Færre å rekruttere blant", nn: "Færre å rekruttere blant" },
  },
  {
    ageGroup: { nb: "67–79 år", nn: "67–79 år" },
    today: { nb: "900", nn: "900" },
    future: { nb: "960", nn: "960" },
    meaning: { nb: "Flere trenger rehabilitering", nn: "Fleire treng rehabilitering" },
  },
  {
    ageGroup: { nb: "80 år og eldre", nn: "80 år og eldre" },
    today: { nb: "340", nn: "340" },
    future: { nb: "430", nn: "430" },
    meaning: {
      nb: "Flere trenger sykepleiere og helsefagarbeidere",
      nn: "Fleire treng sjukepleiarar og helsefagarbeidarar",
    },
  },
  {
    ageGroup: { nb: "Alle", nn: "Alle" },
    today: { nb: "6\u00a0040", nn: "6\u00a0040" },
    future: { nb: "6\u00a0038", nn: "6\u00a0038" },
    meaning: { nb: "Like mange innbyggere, men eldre", nn: "Like mange innbyggjarar, men eldre" },
  },
];
