import * as analysis from "./analysisChecks";
import * as anchoring from "./anchoringChecks";
import { CHECK_IDS, type Check, type CheckId, type Finding } from "./Check";
import * as discussions from "./discussionChecks";
import * as documents from "./documentChecks";
import type { DocumentFacts } from "./DocumentFacts";
import * as measures from "./measureChecks";
import * as money from "./moneyChecks";
import * as personal from "./personal/personalChecks";
import { planTexts } from "./planTexts";
import type { Plan } from "../Plan";
import type { ThreadFacts } from "./ThreadFacts";
import * as threads from "./threadChecks";
import * as times from "./timeChecks";

/** What each check does. */
const CHECKS: Readonly<Record<CheckId, Check>> = {
  ...analysis,
  ...anchoring,
  ...discussions,
  ...documents,
  ...measures,
  ...money,
  ...personal,
  ...threads,
  ...times,
};

/** All that the checks find, in their order; each finding has at least one place. Also what was set aside. */
export function runChecks(plan: Plan, document: DocumentFacts, thread: ThreadFacts | null): readonly Finding[] {
  const active = plan.measures.filter(({ status }) => status !== "cancelled");
  const source = { plan, document, thread, measures: active, texts: planTexts(plan) };
  return CHECK_IDS.flatMap((check) => {
    const finding = CHECKS[check](source);
    return finding === null ? [] : [{ check, ...finding }];
  });
}
