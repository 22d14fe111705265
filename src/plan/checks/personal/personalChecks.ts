import type { TableId } from "../../../content/tables/tableIds";
import { found, type Check, type CheckSource } from "../Check";
import type { FindingPlace } from "../Place";
import type { PlanText } from "../planTexts";
import { hasNationalNumber } from "./nationalNumber";
import { personNames } from "./personNames";
import { smallGroups } from "./smallGroups";

/** A place each once, whatever is found there; in Word also in our texts, which somebody may have written in. Nothing of the text is shown. */
export const personalNumber: Check = ({ texts, document }) => {
  const inPlan = texts.filter(({ text }) => hasNationalNumber(text)).map(({ place }) => place);
  const inWord = document.paragraphs
    .filter(({ text }) => hasNationalNumber(text))
    .map(({ index, text }): FindingPlace => ({ kind: "paragraph", index, text }));
  return found([...new Map([...inPlan, ...inWord].map((place) => [JSON.stringify(place), place])).values()]);
};

/** Tables that say what is lacking, with the columns that do. */
const GAPS: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  "deck.tab.analyse": ["group", "capital", "needs"],
  "mal.tab.kompetanseanalyse": ["group", "capital", "needs"],
  "mal.tab.bemanningsanalyse": ["today", "needs"],
  "nitt.tab.kartlegging": ["who", "met", "need"],
  "nitt.tab.stillingskategorier": ["category", "needs"],
  "drof.tab.lokal": ["criticalNeed"],
  "own.utdanninger": ["have", "lacking"],
};

function gapTexts({ texts }: CheckSource): readonly PlanText[] {
  return texts.filter(({ place, column }) => place.kind === "row" && GAPS[place.table]?.includes(column) === true);
}

/** Names beside what somebody lacks: in the tables of needs, and in what measures are for. */
export const personName: Check = (source) => {
  const inMeasures = source.texts.filter(
    ({ place, column }) => place.kind === "measure" && ["need", "action", "targetGroup"].includes(column),
  );
  return found(
    [...gapTexts(source), ...inMeasures].flatMap(({ text, place }) =>
      personNames(text, source.plan.meta.municipality).map((quote) => ({ ...place, quote })),
    ),
  );
};

/** Groups of fewer than five beside what they lack: who they are is no secret in a small place. */
export const smallGroup: Check = (source) =>
  found(gapTexts(source).flatMap(({ text, place }) => smallGroups(text).map((quote) => ({ ...place, quote }))));
