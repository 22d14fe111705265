import type { Localized } from "./Language";
import type { ProcessId } from "./processIds";
import type { TableId } from "./tables/tableIds";

/** One of the four processes of Kompetansedrøftinger, put together of items of the guidance: by their ids, or themselves. */
export interface Process<Item = string> {
  readonly id: ProcessId;
  readonly title: Localized;
  readonly purpose: Item;
  readonly results: readonly Item[];
  /** The agenda's points, in order. */
  readonly parts: readonly ProcessPart<Item>[];
  /** Standard tables that belong to it. */
  readonly tables: readonly TableId[];
}

/** A part of a process. Its title and its time are our own: the source has neither. */
export interface ProcessPart<Item = string> {
  readonly title: Localized;
  readonly minutes: number;
  /** What is done. */
  readonly procedure: readonly Item[];
  /** What is talked about or thought through. */
  readonly questions: readonly Item[];
}

const PREPARE: Process = {
  id: "prepare",
  title: { nb: "Forberedelse for leder", nn: "Førebuing for leiar" },
  purpose: "s1.leaderPreparation.purpose",
  results: ["s1.leaderPreparation.ready", "s1.leaderPreparation.documents"],
  parts: [
    {
      title: { nb: "Strategien og dokumentene", nn: "Strategien og dokumenta" },
      minutes: 60,
      procedure: ["s3.goalSources.leadersReading"],
      questions: ["s3.goalQuestions.strategy"],
    },
    {
      title: { nb: "Målene for enheten", nn: "Måla for eininga" },
      minutes: 30,
      procedure: ["s3.goalSources.likelyGoals"],
      questions: ["s3.goalQuestions.leadersUnit"],
    },
    {
      title: { nb: "Kompetansen som trengs framover", nn: "Kompetansen som trengst framover" },
      minutes: 30,
      procedure: ["s5.frame.leaderThinksAhead"],
      questions: ["s5.frame.leaderQuestion"],
    },
    {
      title: { nb: "Planen for drøftingen", nn: "Planen for drøftinga" },
      minutes: 30,
      procedure: ["s1.leaderPreparation.plan"],
      questions: [],
    },
  ],
  tables: [],
};

const DISCUSS: Process = {
  id: "discuss",
  title: { nb: "Kompetansedrøfting i enheten", nn: "Kompetansedrøfting i eininga" },
  purpose: "s5.unitDiscussion.purpose",
  results: ["s5.unitDiscussion.proposals", "s2.aims.sharedUnderstanding"],
  parts: [
    {
      title: { nb: "Innledning", nn: "Innleiing" },
      minutes: 10,
      procedure: ["s2.aims.tellTheUnit"],
      questions: [],
    },
    {
      title: { nb: "Strategien og målene våre", nn: "Strategien og måla våre" },
      minutes: 20,
      procedure: ["s3.goalSources.tellTheUnit"],
      questions: ["s3.goalQuestions.strategy", "s3.goalQuestions.unit"],
    },
    {
      title: { nb: "Kritiske kompetansebehov", nn: "Kritiske kompetansebehov" },
      minutes: 40,
      procedure: ["s5.unitDiscussion.map"],
      questions: ["s5.unitDiscussion.necessary"],
    },
    {
      title: { nb: "Forslag til tiltak", nn: "Forslag til tiltak" },
      minutes: 35,
      procedure: ["s6.measures.agenda"],
      questions: ["s6.measures.proposals"],
    },
    {
      title: { nb: "Oppsummering", nn: "Oppsummering" },
      minutes: 15,
      procedure: ["s5.unitDiscussion.conclude"],
      questions: [],
    },
  ],
  tables: ["drof.tab.agenda", "drof.tab.lokal"],
};

const TALK: Process = {
  id: "talk",
  title: { nb: "Medarbeidersamtalen", nn: "Medarbeidarsamtalen" },
  purpose: "s7.individual.purpose",
  results: ["s7.individual.everyone", "s5.unitDiscussion.allMapped"],
  parts: [
    {
      title: { nb: "Forslagene fra enheten gjøres kjent", nn: "Forslaga frå eininga blir gjorde kjende" },
      minutes: 15,
      procedure: ["s7.individual.shareNeeds"],
      questions: [],
    },
    {
      title: { nb: "Forberedelse hver for seg", nn: "Førebuing kvar for seg" },
      minutes: 30,
      procedure: ["s7.individual.prepare"],
      questions: [],
    },
    {
      title: { nb: "Samtalen", nn: "Samtalen" },
      minutes: 60,
      procedure: [],
      questions: ["s5.unitDiscussion.critical", "s5.unitDiscussion.individual", "s6.makeRoom.ownNeeds"],
    },
    {
      title: { nb: "Avtalen føres inn", nn: "Avtalen blir ført inn" },
      minutes: 15,
      procedure: ["s7.individual.record"],
      questions: [],
    },
  ],
  tables: ["drof.tab.utvikling"],
};

const IMPLEMENT: Process = {
  id: "implement",
  title: { nb: "Iverksetting", nn: "Iverksetjing" },
  purpose: "s7.start.purpose",
  results: ["s7.start.known", "s7.start.responsibility", "s7.start.effect"],
  parts: [
    {
      title: { nb: "Planen deles", nn: "Planen blir delt" },
      minutes: 15,
      procedure: ["s7.start.distribute"],
      questions: [],
    },
    {
      title: { nb: "Møte om planen i enheten", nn: "Møte om planen i eininga" },
      minutes: 45,
      procedure: ["s7.start.meeting"],
      questions: ["s7.start.decided", "s7.start.expected"],
    },
    {
      title: { nb: "Tiltakene i enheten", nn: "Tiltaka i eininga" },
      minutes: 30,
      procedure: ["s7.start.localPlan"],
      questions: ["s7.start.local"],
    },
    {
      title: { nb: "Oppfølging av den enkelte", nn: "Oppfølging av den enkelte" },
      minutes: 15,
      procedure: ["s7.start.individualPlans"],
      questions: [],
    },
  ],
  tables: [],
};

/** All of them, in order. */
export const PROCESSES: readonly Process[] = [PREPARE, DISCUSS, TALK, IMPLEMENT];

/** What is done in a process, each once. */
export function procedureOf<Item>({ parts }: Process<Item>): readonly Item[] {
  return [...new Set(parts.flatMap(({ procedure }) => procedure))];
}

/** The questions of a process, each once. */
export function questionsOfProcess<Item>({ parts }: Process<Item>): readonly Item[] {
  return [...new Set(parts.flatMap(({ questions }) => questions))];
}

/** All that a process is put together of. */
export function itemsOfProcess<Item>(process: Process<Item>): readonly Item[] {
  return [process.purpose, ...process.results, ...procedureOf(process), ...questionsOfProcess(process)];
}
