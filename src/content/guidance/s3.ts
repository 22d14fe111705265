import type { Guidance } from "../Guidance";
import { AGREEMENTS } from "./s3/agreements";
import { EMPLOYER_POLICY } from "./s3/employerPolicy";
import { GOAL_EXAMPLES } from "./s3/goalExamples";
import { GOAL_QUESTIONS } from "./s3/goalQuestions";
import { GOAL_SOURCES } from "./s3/goalSources";
import { GOAL_SUMMARY } from "./s3/goalSummary";
import { PAY_POLICY } from "./s3/payPolicy";

/** Guidance of step 3: overordnede mål og føringer. */
export const S3_GUIDANCE: Guidance = {
  step: "s3",
  topics: [GOAL_QUESTIONS, GOAL_SOURCES, GOAL_SUMMARY, GOAL_EXAMPLES, EMPLOYER_POLICY, PAY_POLICY, AGREEMENTS],
};
