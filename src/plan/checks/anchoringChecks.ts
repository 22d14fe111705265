import type { StepId } from "../../content/StepId";
import type { TableId } from "../../content/tables/tableIds";
import { found, type Check, type CheckSource } from "./Check";
import type { Aspect, FindingPlace } from "./Place";
import { datesIn } from "./datesIn";

/** All that the plan says in a step: answers, tables of the step that are named, and what stands in Word, ours and theirs. */
function said({ texts, document }: CheckSource, step: StepId, tables: readonly TableId[] = []): readonly string[] {
  const inPlan = texts.filter(
    ({ place }) =>
      (place.kind === "prompt" && place.step === step) || (place.kind === "row" && tables.includes(place.table)),
  );
  const inWord = document.paragraphs.filter(
    ({ part, isTemplate, level }) => part === step && !isTemplate && level === null,
  );
  return [...inPlan, ...inWord].map(({ text }) => text);
}

/** Places for what nobody says. */
function unsaid(
  texts: readonly string[],
  wanted: readonly (readonly [RegExp, Aspect, FindingPlace])[],
): readonly FindingPlace[] {
  return wanted
    .filter(([words]) => !texts.some((text) => words.test(text)))
    .map(([, about, place]) => ({ ...place, about }));
}

const at = (step: StepId, prompt: string): FindingPlace => ({ kind: "prompt", step, prompt });

/** Nobody says what the unions and the safety representatives do, or what the mandate is. */
export const rolesMissing: Check = (source) => {
  const texts = said(source, "s1", ["mal.tab.medvirkning", "veil.tab.roller"]);
  const people = unsaid(texts, [
    [/tillitsv(?:a|e)l(?:gt|d)|fagforening|arbeidstak(?:er|ar)organisasjon/iu, "unions", at("s1", "participants")],
    [/verneomb[uo]d|vernetenest|vernetjenest/iu, "safety", at("s1", "participants")],
  ]);
  const hasMandate =
    source.plan.answers.s1["mandate"] !== undefined || texts.some((text) => /mandat|oppdrag/iu.test(text));
  return found([...people, ...(hasMandate ? [] : [{ ...at("s1", "mandate"), about: "mandate" as const }])]);
};

/** The plan is tied to neither samfunnsdel nor økonomiplan, or only to one of them. */
export const notAnchored: Check = (source) => {
  const texts = said(source, "s2", ["deck.tab.plannivaa"]);
  const { communityPlan, budget } = source.plan.answers.s2;
  const places = unsaid(texts, [
    [/samfunnsdel|kommuneplan/iu, "communityPlan", at("s2", "communityPlan")],
    [/økonomiplan|handlingsprogram|budsjett/iu, "budget", at("s2", "budget")],
  ]);
  const answered = { communityPlan: communityPlan !== undefined, budget: budget !== undefined };
  return found(
    places
      .filter(({ about }) => about !== "communityPlan" || !answered.communityPlan)
      .filter(({ about }) => about !== "budget" || !answered.budget),
  );
};

const TIME =
  /\d{4}|(?<!\p{L})(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|årlig|årleg|(?:hver|hvert|annethvert|kvar|kvart|annakvart|anna kvart) )/iu;
const REPORT = /rapport|årsmelding|årsberetning/iu;
const YEARLY = /årlig|årleg|(?:hvert|kvart) år|årsrapport|årsmelding|årsberetning/iu;

/** There is no time for evaluation or for the next plan, or no report each year. */
export const noFollowUp: Check = (source) => {
  const things = followUps(source);
  const place = at("s7", "dates");
  const wanted: readonly (readonly [Aspect, RegExp])[] = [
    ["evaluation", /evaluer/iu],
    ["rolling", /ruller|revider|(?:ny|neste) (?:plan|periode)/iu],
  ];
  const missing = wanted.filter(([, words]) => !things.some((thing) => words.test(thing) && hasTime(thing)));
  const hasReport = things.some((thing) => REPORT.test(thing) && (YEARLY.test(thing) || hasTime(thing)));
  return found([
    ...missing.map(([about]) => ({ ...place, about })),
    ...(hasReport ? [] : [{ ...at("s7", "followUp"), about: "report" as const }]),
  ]);
};

function hasTime(text: string): boolean {
  return TIME.test(text) || datesIn(text).length > 0;
}

/** What is done after adoption, one text with its time each: dates, rows of the table, and sentences. */
function followUps(source: CheckSource): readonly string[] {
  const { plan } = source;
  const { dates } = plan.answers.s7;
  const events = dates?.kind === "dates" ? dates.events.map(({ what, when }) => `${what} ${when}`) : [];
  const rows = [...(plan.tables["mal.tab.oppfolging"]?.rows ?? []), ...(plan.tables["nitt.tab.arsplan"]?.rows ?? [])];
  const sentences = said(source, "s7").flatMap((text) => text.split(/(?<=\p{Ll}{2}[.!?])\s+|\n/u));
  return [...events, ...rows.map(({ cells }) => Object.values(cells).join(" ")), ...sentences];
}
