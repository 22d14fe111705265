import { fc } from "../seeded";
import { TextDecoder, TextEncoder } from "node:util";
import { STRATEGY_IDS } from "../../src/content/Guidance";
import { ALL_MEASURES } from "../../src/content/measures/allMeasures";
import { ARENA_IDS, ARENA_NAMES } from "../../src/content/measures/arenaNames";
import { loadMeasures } from "../../src/content/measures/loadMeasures";
import { SECTOR_IDS, SECTOR_NAMES } from "../../src/content/measures/sectorNames";
import type { StandardMeasure } from "../../src/content/measures/StandardMeasure";
import { SOURCE_IDS } from "../../src/content/Source";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { readPlanFile } from "../../src/plan/file/readPlanFile";
import { findMeasures } from "../../src/plan/measures/findMeasures";
import { emptyMeasure } from "../../src/plan/measures/Measure";
import { measureFrom } from "../../src/plan/measures/measureFrom";
import { encodeCollection, readCollection } from "../../src/plan/measures/ownCollection";
import { strategyName } from "../../src/plan/choices/strategies";
import { spellTexts } from "../../scripts/spellTexts.mjs";
import { anyPlan } from "../plan/arbitraries";

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

/** Ids stand in users' documents: this list only grows. */
const IDS = [
  ...["mobilise.askTheUnit", "mobilise.miniCv", "mobilise.unusedCompetence", "mobilise.taskSharing"],
  ...["mobilise.jobRotation", "mobilise.internalFirst", "mobilise.fullTime", "mobilise.foreignQualifications"],
  ...["mobilise.substitutePool", "mobilise.torn", "mobilise.supportRoles", "develop.twinCompetence"],
  ...["develop.learningMeetings", "develop.peerSupervision", "develop.jobShadowing", "develop.passOn"],
  ...["develop.simulation", "develop.welfareTechnology", "develop.competencePackages", "develop.tryNewWays"],
  ...["develop.ethicalReflection", "develop.preparedness", "develop.shiftPlanning", "develop.assistants"],
  ...["develop.certificateAtWork", "develop.decentralisedEducation", "develop.furtherEducation"],
  ...["develop.teacherEducation", "develop.studyLeave", "develop.scholarship", "develop.leaders"],
  ...["develop.digitalCourses", "develop.digitalSkills", "develop.languageTraining", "develop.certificates"],
  ...["develop.experienceCandidate", "develop.vocationalCollege", "develop.caseHandling", "develop.procurement"],
  ...["develop.projectManagement", "develop.planningAndBuilding", "develop.operations"],
  ...["develop.informationSecurity", "collaborate.sharedTasks", "collaborate.sharedSpecialist"],
  ...["collaborate.professionalNetwork", "collaborate.university", "collaborate.collectiveDevelopment"],
  ...["collaborate.hospital", "collaborate.sharedTraining", "collaborate.business", "recruit.trainees"],
  ...["recruit.onboarding", "recruit.studentPlacement", "recruit.studentScholarship", "recruit.recruitmentSchool"],
  ...["recruit.diversity", "recruit.moreMen", "recruit.workTraining", "recruit.bonus", "recruit.studentLoan"],
  ...["recruit.housing", "recruit.reputation", "recruit.summerJobs", "recruit.theses", "apprentices.places"],
  ...["apprentices.yearlyCase", "apprentices.followUp", "apprentices.newTrades", "apprentices.schools"],
  ...["apprentices.jobAfterwards", "apprentices.supervisors", "phaseOut.retraining", "phaseOut.vacancyReview"],
  ...["phaseOut.stopTasks", "phaseOut.changedPosts", "phaseOut.moveStaff", "phaseOut.knowledgeTransfer"],
  ...["phaseOut.automate", "phaseOut.yearlyAdjustment", "retain.seniors", "retain.mentor", "retain.newTeachers"],
  ...["retain.lifePhases", "retain.careerPaths", "retain.cooperation", "retain.presence", "retain.talk62"],
  ...["retain.stayTalks", "retain.exitTalks", "retain.competencePay"],
];

const SENTENCES = ["action", "need", "indicator", "evaluation", "cost"] as const;
const NAMES = ["title", "responsible"] as const;

const idsOf = (measures: readonly StandardMeasure[]) => measures.map(({ id }) => id);
const find = (id: string) => ALL_MEASURES.find((measure) => measure.id === id)!;
const textsOf = (names: readonly (typeof SENTENCES | typeof NAMES)[number][]) =>
  ALL_MEASURES.flatMap((measure) => names.flatMap((name) => measure[name] ?? [])).flatMap(({ nb, nn }) => [nb, nn]);

describe("the standard measures", () => {
  test("are loaded when they are first needed, with ids that are kept, each once", async () => {
    expect(idsOf(await loadMeasures())).toEqual(IDS);
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  test("are under the strategy that they serve first", () => {
    expect(ALL_MEASURES.filter(({ id, strategies }) => !id.startsWith(`${strategies[0]}.`))).toEqual([]);
  });

  test.each(STRATEGY_IDS)("are four or more for the strategy %s", (strategy) => {
    expect(ALL_MEASURES.filter(({ strategies }) => strategies[0] === strategy).length).toBeGreaterThanOrEqual(4);
    expect([strategyName(strategy, "nb"), strategyName(strategy, "nn")]).not.toContain("");
  });

  test("for phasing out are ours, but those that a source has", () => {
    const sources = ALL_MEASURES.filter(({ strategies }) => strategies[0] === "phaseOut").map(
      ({ source }) => source.id,
    );
    expect(sources.filter((id) => id === "own").length).toBeGreaterThanOrEqual(3);
  });

  test("are in every sector and every arena, and name none twice", () => {
    for (const sector of SECTOR_IDS) {
      expect(ALL_MEASURES.some(({ sectors }) => sectors.includes(sector))).toBe(true);
      expect(SECTOR_NAMES[sector].nn).not.toBe("");
    }
    for (const arena of ARENA_IDS) {
      expect(ALL_MEASURES.some(({ arenas }) => arenas.includes(arena))).toBe(true);
      expect(ARENA_NAMES[arena].nn).not.toBe("");
    }
    for (const { strategies, sectors, arenas } of ALL_MEASURES) {
      for (const list of [strategies, sectors, arenas]) expect([...new Set<string>(list)]).toEqual(list);
      if (sectors.includes("all")) expect(sectors).toEqual(["all"]);
    }
  });

  test("have a source; where it is ours, they cover nothing of another's", () => {
    for (const { source, covers = [] } of ALL_MEASURES) {
      expect(SOURCE_IDS).toContain(source.id);
      expect(covers.length > 0).toBe(source.id !== "own");
    }
  });

  test("say what they say in whole sentences, in both languages, with short titles", () => {
    for (const text of textsOf(SENTENCES)) expect(text).toMatch(/^\p{Lu}.*[.?]$/u);
    for (const text of textsOf(NAMES)) expect(text).toMatch(/^\p{Lu}.*[^.\s]$/u);
    for (const { title } of ALL_MEASURES) expect(Math.max(title.nb.length, title.nn.length)).toBeLessThanOrEqual(60);
  });

  test("name no municipality and no sum, and no title or action twice", () => {
    for (const text of textsOf([...SENTENCES, ...NAMES])) expect(text).not.toMatch(/nittedal|solvik|\bkr\b|kroner/iu);
    for (const language of ["nb", "nn"] as const) {
      const texts = ALL_MEASURES.flatMap(({ title, action }) => [title[language], action[language]]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test("are among the texts whose language is tested", () => {
    const tested = new Set(spellTexts().map(({ text }) => text));
    expect(textsOf([...SENTENCES, ...NAMES]).filter((text) => !tested.has(text))).toEqual([]);
  });
});

describe("a standard measure is found", () => {
  test("by all words of the query, in any case, anywhere in title, action and need", () => {
    expect(idsOf(findMeasures(ALL_MEASURES, { query: "FAGBREV  assist" }, "nb"))).toEqual([
      "develop.certificateAtWork",
    ]);
    expect(idsOf(findMeasures(ALL_MEASURES, { query: "borte tvilling" }, "nb"))).toEqual(["develop.twinCompetence"]);
    expect(findMeasures(ALL_MEASURES, { query: "fagbrev mini-cv" }, "nb")).toEqual([]);
  });

  test("in the language that is asked for", () => {
    expect(findMeasures(ALL_MEASURES, { query: "sykepleier" }, "nb")).not.toEqual([]);
    expect(findMeasures(ALL_MEASURES, { query: "sykepleier" }, "nn")).toEqual([]);
    expect(idsOf(findMeasures(ALL_MEASURES, { query: "sjukepleiar" }, "nn"))).toEqual(
      idsOf(findMeasures(ALL_MEASURES, { query: "sykepleier" }, "nb")),
    );
  });

  test("by a letter that is typed as a letter and an accent", () => {
    expect(findMeasures(ALL_MEASURES, { query: "a\u030Arlig" }, "nb")).not.toEqual([]);
  });

  test("by strategy, sector and arena together", () => {
    const found = findMeasures(ALL_MEASURES, { strategy: "recruit", sector: "teknisk", arena: "education" }, "nb");
    expect(idsOf(found)).toEqual([
      ...["mobilise.foreignQualifications", "collaborate.university", "recruit.studentScholarship"],
      ...["recruit.theses", "apprentices.places", "apprentices.newTrades"],
    ]);
  });

  test("where it is for all services, in every sector; all of them, where nothing is asked", () => {
    expect(idsOf(findMeasures(ALL_MEASURES, { sector: "teknisk" }, "nb"))).toContain("mobilise.miniCv");
    expect(idsOf(findMeasures(ALL_MEASURES, { sector: "all" }, "nb"))).not.toContain("develop.simulation");
    expect(findMeasures(ALL_MEASURES, { query: " " }, "nb")).toEqual(ALL_MEASURES);
  });
});

test("a standard measure becomes one of the plan, with what the municipality alone knows left open", () => {
  const standard = find("develop.twinCompetence");
  const [measure] = addMeasure(emptyPlan("nn"), measureFrom(standard, "nn")).measures;
  expect(measure).toEqual({
    ...emptyMeasure("T1"),
    need: standard.need.nn,
    action: standard.action.nn,
    responsible: "Einingsleiar",
    evaluation: standard.evaluation.nn,
    more: { strategy: "Utvikle kompetanse", indicator: standard.indicator.nn },
  });
});

describe("a municipality's own collection", () => {
  const measures = [{ ...emptyMeasure("T7"), action: "Kurs i <vann> & avløp", more: { strategy: "Utvikle" } }];
  const file = encodeCollection(measures, "Våre tiltak");
  const code = (text: string) => {
    const read = readCollection(text);
    return read.kind === "problem" ? read.code : null;
  };

  test("is one element with a title and measures, numbered anew", () => {
    expect(file).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n` +
        `<collection xmlns="urn:kompetanseplan:1" version="1" xml:space="preserve"><title>Våre tiltak</title>` +
        `<measure nr="T1" status=""><need/><action>Kurs i &lt;vann&gt; &amp; avløp</action><responsible/><deadline/>` +
        `<cost/><evaluation/><field name="strategy">Utvikle</field></measure></collection>\n`,
    );
  });

  test("comes back as it was, whatever was written in it", () => {
    const property = fc.property(anyPlan, fc.string(), (plan, title) => {
      fc.pre(plan.measures.length > 0);
      const read = readCollection(encodeCollection(plan.measures, title));
      if (read.kind === "problem") throw new Error(read.code);
      expect(read.collection.measures).toEqual(plan.measures.map((each, at) => ({ ...each, nr: `T${at + 1}` })));
      expect(encodeCollection(read.collection.measures, read.collection.title)).toBe(
        encodeCollection(plan.measures, title),
      );
    });
    fc.assert(property, { numRuns: 25 });
  });

  test("is told from a plan's file, either way", async () => {
    expect(code(`<plan xmlns="urn:kompetanseplan:1" version="1"/>`)).toBe("notAPlan");
    expect(await readPlanFile("tiltak.xml", new TextEncoder().encode(file))).toEqual({
      kind: "problem",
      code: "notAPlan",
    });
  });

  test.each([
    ["", "empty"],
    [" \n", "empty"],
    [encodeCollection([], "Ingen"), "empty"],
    ["Tiltak;Frist", "notAPlan"],
    [`<collection version="1"/>`, "notAPlan"],
    [file.replace("</title>", ""), "broken"],
    [file.replace(`nr="T1"`, `nr="1"`), "broken"],
    [file.replace(`version="1" xml`, `version="en" xml`), "broken"],
    [file.replace("<collection", `<!DOCTYPE c [<!ENTITY a "aa">]><collection`), "broken"],
    [file.replace(`version="1" xml`, `version="2" xml`), "newer"],
    [" ".repeat(20 * 1024 * 1024) + file, "tooLarge"],
  ])("that cannot be read says why, case %#", (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});
