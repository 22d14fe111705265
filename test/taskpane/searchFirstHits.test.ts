import type { HitGroup } from "../../src/taskpane/search/entries/SearchEntry";
import { searchFor } from "./searchFor";

type Expected = Partial<Record<HitGroup, readonly string[]>>;

/** So many hits of a group are shown at first. */
const SHOWN = 4;

/** What a planner types, and what is to stand among the first hits of each group. */
const BOKMAAL: readonly (readonly [query: string, first: Expected])[] = [
  // As it is written.
  ["turnover", { guidance: ["s5.factors.turnover"], prompts: ["prompt.s5.turnover"] }],
  ["mandat", { guidance: ["s1.mandate.mandate"], prompts: ["prompt.s1.mandate"] }],
  ["demografi", { guidance: ["s5.factors.demography"], prompts: ["prompt.s5.demography"] }],
  ["handlingsplan", { tables: ["table.nitt.tab.handlingsplan"], prompts: ["prompt.s6.measures"] }],
  ["hospitering", { measures: ["measure.develop.jobShadowing", "measure.collaborate.hospital"] }],
  ["fagbrev", { measures: ["measure.develop.certificateAtWork"] }],
  ["tilskudd", { guidance: ["s2.budget.grantExample"], tables: ["table.own.tilskudd"] }],
  [
    "økonomiplan",
    { guidance: ["s3.goalSources.budget"], prompts: ["prompt.s2.budget"], tables: ["table.own.okonomiplan"] },
  ],
  // In another form.
  ["lærlingene", { guidance: ["s6.apprentices.followUp"], measures: ["measure.apprentices.followUp"] }],
  ["lederne", { guidance: ["s1.roles.leaders"], tables: ["table.veil.tab.sjekkliste"] }],
  ["tillitsvalgt", { guidance: ["s1.roles.union"], tables: ["table.veil.tab.sjekkliste", "table.veil.tab.roller"] }],
  [
    "kartlegge",
    { guidance: ["s5.mapping.targeted"], prompts: ["choice.mapping"], tables: ["table.nitt.tab.kartlegging"] },
  ],
  ["evaluere", { prompts: ["prompt.s7.followUp"], tables: ["table.mal.tab.oppfolging"] }],
  ["permisjoner", { guidance: ["s6.leave.right"], measures: ["measure.develop.studyLeave"] }],
  // Compounds and their halves.
  ["rekruttering", { guidance: ["s5.recruitment.analysis"], measures: ["measure.recruit.recruitmentSchool"] }],
  ["pleier", { measures: ["measure.develop.decentralisedEducation", "measure.collaborate.hospital"] }],
  ["etterutdanning", { guidance: ["s6.learningCulture.share"], measures: ["measure.develop.furtherEducation"] }],
  ["sykepleiermangel", { measures: ["measure.recruit.studentScholarship"] }],
  ["hovedavtalen", { guidance: ["s3.agreements.support"], measures: ["measure.retain.cooperation"] }],
  ["10-faktor", { guidance: ["s7.surveys.what"], prompts: ["prompt.s7.staffSurveys"] }],
  // Mistyped, or without æ, ø and å.
  ["kompetnase", { tables: ["table.mal.tab.begrep"], prompts: ["choice.definition"] }],
  ["lærlig", { guidance: ["s6.apprentices.followUp"], measures: ["measure.apprentices.newTrades"] }],
  ["laerling", { guidance: ["s6.apprentices.followUp"], measures: ["measure.apprentices.newTrades"] }],
  ["lonnspolitikk", { measures: ["measure.retain.careerPaths"] }],
  ["opplaring", { measures: ["measure.develop.welfareTechnology"] }],
  // Other words for it.
  ["årshjul", { guidance: ["s7.yearlyPlan.yearly"], tables: ["table.nitt.tab.arsplan"], prompts: ["prompt.s7.dates"] }],
  ["gjennomtrekk", { guidance: ["s5.factors.turnover"], prompts: ["prompt.s5.turnover"] }],
  [
    "heltid",
    { guidance: ["s6.payPolicy.fullTime"], prompts: ["prompt.s5.positions"], measures: ["measure.mobilise.fullTime"] },
  ],
  ["sykepleier", { guidance: ["s5.recruitment.healthCare"], measures: ["measure.develop.decentralisedEducation"] }],
  ["sårbarhet", { guidance: ["s6.learningPlaces.twin"], tables: ["table.nitt.tab.tvilling"] }],
  ["nedbemanning", { guidance: ["s6.phaseOut.together"], measures: ["measure.phaseOut.retraining"] }],
  ["seniorpolitikk", { guidance: ["s5.factors.positions"], measures: ["measure.retain.seniors"] }],
  ["onboarding", { measures: ["measure.recruit.onboarding"] }],
  ["KI", { measures: ["measure.develop.digitalSkills"] }],
  ["rådmann", { guidance: ["s2.anchoring.leadership"], prompts: ["prompt.s2.bodies"] }],
  // Several words.
  ["beholde ansatte", { guidance: ["s3.employerPolicy.people"], measures: ["measure.retain.lifePhases"] }],
  ["mål og føringer", { prompts: ["prompt.s3.goals", "prompt.s3.guidelines"] }],
  ["drøfting i enheten", { guidance: ["s5.unitDiscussion.purpose"], tables: ["table.drof.tab.agenda"] }],
  ["definisjon av kompetanse", { guidance: ["s4.definitions.template"], prompts: ["choice.definition"] }],
  ["hvem skal være med i arbeidsgruppa", { guidance: ["s1.mandate.workingGroup"], prompts: ["prompt.s1.groups"] }],
  ["videreutdanning stipend", { measures: ["measure.develop.scholarship", "measure.develop.furtherEducation"] }],
  // The other language.
  ["eining", { tables: ["table.drof.tab.agenda", "table.drof.tab.lokal"] }],
  ["rettleiing", { measures: ["measure.retain.newTeachers"] }],
];

const NYNORSK: typeof BOKMAAL = [
  ["sjukepleiar", { guidance: ["s5.recruitment.healthCare"], measures: ["measure.collaborate.hospital"] }],
  ["heiltid", { guidance: ["s6.payPolicy.fullTime"], measures: ["measure.mobilise.fullTime"] }],
  ["leiarane", { guidance: ["s1.roles.leaders"], tables: ["table.veil.tab.sjekkliste"] }],
  ["rettleiing", { measures: ["measure.retain.newTeachers"] }],
  ["tilskot", { guidance: ["s2.budget.grantExample"], tables: ["table.own.tilskudd"] }],
  ["medverknad", { prompts: ["prompt.s1.participants"], tables: ["table.mal.tab.medvirkning"] }],
  ["vidareutdanning", { guidance: ["s6.learningCulture.share"], measures: ["measure.develop.furtherEducation"] }],
  ["behalde tilsette", { guidance: ["s3.employerPolicy.people"], measures: ["measure.retain.lifePhases"] }],
  ["tillitsvalde", { guidance: ["s1.roles.union"], tables: ["table.veil.tab.sjekkliste"] }],
  ["kartleggje", { guidance: ["s5.mapping.targeted"], prompts: ["choice.mapping"] }],
  ["skulane", { measures: ["measure.apprentices.schools"] }],
  ["årshjul", { guidance: ["s7.yearlyPlan.yearly"], tables: ["table.nitt.tab.arsplan"] }],
  ["laerlingar", { guidance: ["s6.apprentices.followUp"], measures: ["measure.apprentices.newTrades"] }],
  // The other language.
  ["sykepleier", { measures: ["measure.collaborate.hospital"] }],
  ["enhet", { tables: ["table.drof.tab.agenda", "table.drof.tab.lokal"] }],
];

test.each([
  ...BOKMAAL.map(([query, first]) => [query, "nb", first] as const),
  ...NYNORSK.map(([query, first]) => [query, "nn", first] as const),
])("«%s» (%s) finds first what a planner looks for", async (query, language, first) => {
  const { ids } = await searchFor(query, language);
  const groups = Object.keys(first) as HitGroup[];
  const shown = Object.fromEntries(groups.map((group) => [group, ids(group).slice(0, SHOWN)]));
  expect(shown).toEqual(
    Object.fromEntries(groups.map((group) => [group, expect.arrayContaining([...(first[group] ?? [])]) as unknown])),
  );
});
