import type { GuidanceItem, GuidanceTopic } from "./Guidance";
import type { StepId } from "./StepId";

/** The two or three items of the guidance that help most with each prompt: shown beside it, the best first. */
export const PROMPT_ADVICE: Readonly<Record<StepId, Readonly<Record<string, readonly string[]>>>> = {
  s1: {
    participants: ["s1.roles.useOfCompetence", "s1.involvement.together", "s1.involvement.ownership"],
    mandate: ["s1.mandate.mandate", "s1.roles.everyone"],
    groups: ["s1.mandate.workingGroup", "s1.mandate.steeringGroup"],
    process: ["s1.process.ksTool", "s1.process.threeSteps"],
    milestones: ["s1.duties.yearlyDiscussion", "s1.duties.plan"],
  },
  s2: {
    why: ["s2.change.landscape", "s2.change.realNeeds", "s2.change.growingNeed"],
    aims: ["s2.aims.tasks", "s2.aims.framework"],
    where: ["s2.anchoring.threePlaces", "s2.anchoring.employerStrategy", "s2.anchoring.qualityPlans"],
    bodies: ["s2.anchoring.leadership", "s2.anchoring.everyLevel"],
    communityPlan: ["s2.anchoring.municipalPlan", "s2.anchoring.strategicGoals"],
    budget: ["s2.budget.resources", "s2.budget.yearlyProcess"],
  },
  s3: {
    goals: ["s3.goalQuestions.achieve", "s3.goalQuestions.measurable", "s3.goalSummary.challenge"],
    guidelines: ["s3.goalSources.national", "s3.goalSources.municipalPlan", "s3.goalSources.budget"],
  },
  s4: {
    meaning: ["s4.definitions.tasks", "s4.askFirst.metacompetence"],
    parts: ["s4.definitions.template", "s4.definitions.buildingBlocks"],
    needs: ["s4.needTests.more", "s4.needTests.spread", "s4.needTests.vulnerable"],
    important: ["s4.askFirst.overlooked", "s4.learningCulture.alreadyDone"],
  },
  s5: {
    requirements: ["s5.fromRequirementsToNeeds.requirements", "s5.unitDiscussion.necessary"],
    capital: ["s5.fromRequirementsToNeeds.available", "s5.mapping.targeted"],
    needs: ["s5.fromRequirementsToNeeds.needs", "s5.unitDiscussion.map"],
    staffingRequirements: ["s5.fromRequirementsToNeeds.staffingNeeded", "s5.use.tasksAhead"],
    staffingToday: ["s5.fromRequirementsToNeeds.staffingToday", "s5.use.division"],
    staffingNeeds: ["s5.fromRequirementsToNeeds.lacking", "s5.recruitment.analysis", "s5.recruitment.limits"],
    demography: ["s5.factors.demography", "s5.recruitment.healthCare"],
    turnover: ["s5.factors.turnover", "s5.factors.allGroups"],
    positions: ["s5.factors.positions", "s5.fromRequirementsToNeeds.staffingToday"],
    otherData: ["s5.recruitment.gaps", "s5.recruitment.basis"],
    meaning: ["s5.factors.consequences", "s5.factors.influence"],
  },
  s6: {
    strategies: ["s6.chooseStrategies.four", "s6.chooseStrategies.five"],
    measures: ["s6.measures.precise", "s6.chooseStrategies.question", "s6.measures.short"],
    arenas: ["s6.learningForms.range", "s6.learningForms.needsDecide"],
  },
  s7: {
    followUp: ["s7.evaluation.severalTimes", "s7.arenas.forums", "s7.yearlyPlan.yearly"],
    dates: ["s7.yearlyPlan.yearly", "s7.evaluation.severalTimes"],
    staffSurveys: ["s7.surveys.factors", "s7.surveys.what"],
    userSurveys: ["s7.evaluation.working", "s7.evaluation.adjust"],
  },
};

/** The prompts at which sentences can be taken into the plan that stand under a heading of their own there, by topic. */
const TOPIC_PROMPTS: Readonly<Record<string, string>> = {
  "s1.duties": "process",
  "s1.involvement": "participants",
  "s1.roles": "participants",
  "s3.agreements": "guidelines",
  "s3.employerPolicy": "goals",
  "s3.payPolicy": "guidelines",
  "s4.definitions": "meaning",
  "s4.management": "meaning",
  "s5.factors": "meaning",
  "s5.frame": "capital",
  "s5.overview": "needs",
  "s5.recruitment": "staffingNeeds",
  "s5.unitDiscussion": "needs",
  "s5.use": "capital",
  "s6.apprentices": "measures",
  "s6.collaborate": "measures",
  "s6.digital": "arenas",
  "s6.fullTime": "measures",
  "s6.learningCulture": "arenas",
  "s6.learningForms": "arenas",
  "s6.learningPlaces": "arenas",
  "s6.leave": "measures",
  "s6.makeRoom": "measures",
  "s6.mobilise": "measures",
  "s6.payPolicy": "measures",
  "s6.payQuestions": "measures",
  "s6.payTalks": "measures",
  "s6.phaseOut": "measures",
  "s6.recruit": "measures",
  "s7.individual": "followUp",
  "s7.start": "followUp",
};

/** Of topics that belong to several prompts: those of single items. */
const ITEM_PROMPTS: Readonly<Record<string, string>> = {
  "s5.factors.demography": "demography",
  "s5.factors.turnover": "turnover",
  "s5.factors.allGroups": "turnover",
  "s5.factors.positions": "positions",
  "s5.factors.moving": "otherData",
  "s5.factors.labourMarket": "otherData",
};

/** The id of the prompt at which an item can be taken into the plan; null where it cannot. */
export function promptOfItem(topic: GuidanceTopic, { id, inPlan, prompt }: GuidanceItem): string | null {
  if (inPlan === undefined) return null;
  return prompt ?? topic.prompt ?? ITEM_PROMPTS[id] ?? TOPIC_PROMPTS[topic.id] ?? null;
}

/** What can be taken into the plan at a prompt, by topic; topics with nothing for it are left out. */
export function topicsAtPrompt(topics: readonly GuidanceTopic[], prompt: string): readonly GuidanceTopic[] {
  return topics
    .map((topic) => ({ ...topic, items: topic.items.filter((item) => promptOfItem(topic, item) === prompt) }))
    .filter(({ items }) => items.length > 0);
}
