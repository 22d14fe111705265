import type { TableId } from "../../content/tables/tableIds";
import { writtenIn } from "../thread/threadCells";
import { found, type Check, type CheckSource } from "./Check";
import type { FindingPlace } from "./Place";

const DEFINES =
  /(?<!\p{L})(?:med|ved) kompetanse (?:mener|meiner|forstår|legger|legg)|(?<!\p{L})kompetanse (?:betyr|vil si|innebærer|inneber|defineres|blir definert|handler om|handlar om|er (?:kunnskap|evne|summen|det |de |dei |å |den |samlet|samla))/iu;

/** Competence is defined in more than one way. */
export const twoDefinitions: Check = ({ plan, texts, document }) => {
  const isChosen = plan.choices["definition"] !== undefined;
  const inPlan = texts.filter(
    ({ place }) => !(isChosen && place.kind === "prompt" && place.step === "s4" && place.prompt === "meaning"),
  );
  const inWord = document.paragraphs
    .filter(({ isOurs, isTemplate, part }) => !isOurs && !isTemplate && part !== "contents" && part !== "references")
    .map(({ text, index }) => ({ text, place: { kind: "paragraph", index, text } as const }));
  const defining = [...inPlan, ...inWord].filter(
    ({ text, place }) => DEFINES.test(text) && place.kind !== "note" && place.kind !== "conflicts",
  );
  const distinct = new Map(defining.map(({ text, place }) => [text.trim().toLocaleLowerCase("nb"), place]));
  const places: readonly FindingPlace[] = [...(isChosen ? [{ kind: "choices" } as const] : []), ...distinct.values()];
  return places.length > 1 ? found(places) : null;
};

interface Half {
  readonly prompts: readonly string[];
  readonly tables: readonly TableId[];
}

const COMPETENCE: Half = {
  prompts: ["requirements", "capital", "needs"],
  tables: ["deck.tab.analyse", "mal.tab.kompetanseanalyse", "nitt.tab.kartlegging", "own.utdanninger"],
};
const STAFFING: Half = {
  prompts: ["staffingRequirements", "staffingToday", "staffingNeeds"],
  tables: ["mal.tab.bemanningsanalyse", "own.bemanningsbehov", "own.alder"],
};

/** Only competence is analysed, or only staffing. */
export const oneAnalysis: Check = ({ plan }) => {
  const has = ({ prompts, tables }: Half): boolean =>
    prompts.some((id) => plan.answers.s5[id] !== undefined) ||
    tables.some((id) =>
      (plan.tables[id]?.rows ?? []).some(({ cells }) =>
        Object.values(writtenIn(cells)).some((cell) => /\S/u.test(cell)),
      ),
    );
  const [competence, staffing] = [has(COMPETENCE), has(STAFFING)];
  if (competence === staffing) return null;
  return competence
    ? found([{ kind: "prompt", step: "s5", prompt: "staffingRequirements", about: "staffing" }])
    : found([{ kind: "prompt", step: "s5", prompt: "requirements", about: "competence" }]);
};

const DATA_PROMPTS: readonly string[] = ["demography", "turnover", "positions", "otherData"];

/** Words for where a figure comes from. */
const SOURCE =
  /SSB|Statistisk sentralbyrå|KOSTRA|NAV(?!\p{L})|FHI|Udir|Helsedirektorat|(?<!\p{L})PAI(?!\p{L})|(?<!\p{L})KS(?!\p{L})|tabell \d|kilde|kjelde|registe?r|systemet|statistikk|undersøk|undersøking|kartlegging|(?:egne|eigne) tal|eiga tel(?:ling|jing)|egen telling|(?:års)?melding|rapport|10-FAKTOR/iu;
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;
/** KOSTRA's figures of last year are final from this day on. */
const REVIEWED_FROM = "06-15";

/** Figures without a source, or older than last year, or from KOSTRA before they are final. */
export const figureSource: Check = (source) =>
  found(
    figureTexts(source).flatMap(({ text, place }): readonly FindingPlace[] => {
      const { today } = source.document;
      return [
        ...(SOURCE.test(text) ? [] : [{ ...place, about: "source" as const }]),
        ...(isOld(text, today) ? [{ ...place, about: "old" as const }] : []),
        ...(isUnreviewed(text, today) ? [{ ...place, about: "unreviewed" as const }] : []),
      ];
    }),
  );

/** Answers about data that have figures besides years. */
function figureTexts({ texts }: CheckSource) {
  return texts.filter(
    ({ text, place }) =>
      place.kind === "prompt" &&
      place.step === "s5" &&
      DATA_PROMPTS.includes(place.prompt) &&
      /\d/u.test(text.replace(YEAR, "")),
  );
}

/** The latest year that is named and over is before last year. */
function isOld(text: string, today: string): boolean {
  const thisYear = Number(today.slice(0, 4));
  const over = (text.match(YEAR) ?? []).map(Number).filter((year) => year <= thisYear);
  return over.length > 0 && Math.max(...over) < thisYear - 1;
}

function isUnreviewed(text: string, today: string): boolean {
  if (!/KOSTRA/iu.test(text)) return false;
  const lastYear = String(Number(today.slice(0, 4)) - 1);
  const isFresh = text.includes(lastYear) && today.slice(5) < REVIEWED_FROM;
  return isFresh || /urevider|foreløpig|førebels/iu.test(text);
}
