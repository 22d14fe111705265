import { exactDate } from "../values/exactDate";
import { stopsOutOfOrder } from "../decision/route";
import { sortKeyOfDate } from "../values/sortKeyOfDate";
import { found, type Check, type CheckSource } from "./Check";
import type { FindingPlace } from "./Place";
import { datesIn } from "./datesIn";

const LOG = "own.vedtakslogg";

/** Something that happens at a time, and where the plan says so. */
interface DatedThing {
  readonly what: string;
  /** As it is written. */
  readonly when: string;
  readonly place: FindingPlace;
}

/** A discussion with the unions. "Kompetansedrøfting" is what a unit does. */
const DISCUSSION = /(?<!kompetanse)drøft/iu;
const ADOPTION = /vedtak|vedta(?:s|tt)|vedteken|vedtaking/iu;
const COUNCIL = /kommunestyr|bystyr|herredsstyr|heradsstyr/iu;

/**
 * The plan was not discussed with the unions before it is adopted: no discussion has a date, or all are after the adoption.
 * A meeting each year after it is as it should be.
 */
export const discussion: Check = (source) => {
  const things = [...logged(source), ...planned(source)];
  const discussions = [...things.filter(({ what }) => DISCUSSION.test(what)), ...told(source)].filter(
    ({ when }) => sortKeyOfDate(when) !== null,
  );
  if (discussions.length === 0) return found([{ kind: "table", table: LOG, about: "missing" }]);
  const adopted = lastAdoption(things);
  if (adopted === null || discussions.some(({ when }) => !isAfter(when, adopted))) return null;
  return found(discussions.map(({ place, when }) => ({ ...place, about: "afterAdoption", quote: when })));
};

/** The plan is to be decided on before it has been where it goes first. */
export const routeOrder: Check = ({ plan }) =>
  found(stopsOutOfOrder(plan).map(({ nr, cells }) => ({ kind: "row", table: LOG, nr, quote: cells["date"] ?? "" })));

function logged({ plan }: CheckSource): readonly DatedThing[] {
  return (plan.tables[LOG]?.rows ?? []).map(({ nr, cells }) => ({
    what: [cells["body"], cells["case"]].join(" "),
    when: cells["date"] ?? "",
    place: { kind: "row", table: LOG, nr },
  }));
}

function planned({ plan }: CheckSource): readonly DatedThing[] {
  return (["s1", "s7"] as const).flatMap((step) =>
    Object.entries(plan.answers[step]).flatMap(([prompt, answer]) =>
      answer.kind !== "dates"
        ? []
        : answer.events.map(({ what, when }) => ({ what, when, place: { kind: "prompt" as const, step, prompt } })),
    ),
  );
}

/** What is told in running text, in the pane or in Word: a sentence that has both the discussion and the day. */
function told({ texts, document }: CheckSource): readonly DatedThing[] {
  const inPlan = texts.filter(({ place }) => place.kind === "prompt" && place.step === "s1");
  const inWord = document.paragraphs
    .filter(({ isOurs, isTemplate, part }) => !isOurs && !isTemplate && part !== "contents")
    .map(({ text, index }) => ({ text, place: { kind: "paragraph", index, text } as const }));
  const telling = [...inPlan, ...inWord].filter(({ text }) => DISCUSSION.test(text));
  return telling.flatMap(({ text, place }) =>
    text
      .split(/(?<=\p{Ll}{2}[.!?])\s+|\n/u)
      .filter((sentence) => DISCUSSION.test(sentence))
      .flatMap((sentence) => datesIn(sentence).map((when) => ({ what: sentence, when, place }))),
  );
}

/** The day on which the council adopts the plan, the last one where it says several; null where none is said. */
function lastAdoption(things: readonly DatedThing[]): string | null {
  const adoptions = things.filter(
    ({ what }) =>
      !DISCUSSION.test(what) &&
      COUNCIL.test(what) &&
      (ADOPTION.test(what) || !/orienter|rapport|innstill|tilråd/iu.test(what)),
  );
  const dated = adoptions.filter(({ when }) => sortKeyOfDate(when) !== null);
  return dated.toSorted((a, b) => keyOf(a.when).localeCompare(keyOf(b.when))).at(-1)?.when ?? null;
}

/** Whether the one is after the other for sure: a month or a year may end after a day that it holds. */
function isAfter(when: string, adopted: string): boolean {
  const [key, other] = [keyOf(when), keyOf(adopted)];
  const length = isDay(when) && isDay(adopted) ? 10 : 4;
  return key.slice(0, length) > other.slice(0, length);
}

function keyOf(when: string): string {
  return sortKeyOfDate(when) ?? "";
}

function isDay(when: string): boolean {
  return exactDate(when) !== null || /^\s*\d{1,2}\.?\s*\p{L}{3,}/u.test(when);
}
