import { STRATEGIES } from "../../content/choices/strategies";
import { planStrategies } from "../choices/strategies";
import { looksLikeShortCourse } from "../measures/looksLikeShortCourse";
import type { Measure } from "../measures/Measure";
import { found, isBlank, type Check } from "./Check";
import type { FindingPlace } from "./Place";
import { sameMeasures } from "./planMends";

function at({ nr }: Measure): FindingPlace {
  return { kind: "measure", nr };
}

/** Measures that nobody is responsible for. */
export const noResponsible: Check = ({ measures }) =>
  found(measures.filter(({ responsible }) => isBlank(responsible)).map(at));

/** Measures of which nobody says how they are judged, and by what. */
export const noEvaluation: Check = ({ measures }) =>
  found(measures.filter(({ evaluation, more }) => isBlank(evaluation) && isBlank(more["indicator"])).map(at));

/** Words for people and services, as they stand in "Tiltak og målgruppe". */
const GROUP =
  /ansatt|tilsett|leder|leiar|medarbeid|pleier|pleiar|lærer|lærar|arbeider|arbeidar|assistent|lærling|vikar|team|konsulent|rådgiv|ingeniør|operatør|person(?:ell|ale)|elev|student|behandler|behandlar|terapeut|lege|vaktm|søker|søkjar|ungdom|innbygg|tjeneste|teneste|enhet|eining|avdeling|heim|hjem|skole|skule|barnehage|virksomhet|verksemd|(?<!\p{L})alle(?!\p{L})/iu;

/** Measures that are for nobody in particular. The action plan has the group in the same cell as the action. */
export const noTargetGroup: Check = ({ measures }) =>
  found(measures.filter(({ action, more }) => isBlank(more["targetGroup"]) && !GROUP.test(action)).map(at));

/** Fewer measures than this are too few to say that they are all of one kind. */
const FEW = 3;

/** All measures are short courses. */
export const onlyCourses: Check = ({ measures }) =>
  measures.length >= FEW && measures.every(looksLikeShortCourse) ? found([{ kind: "measures" }]) : null;

/** Strategies of the plan that no measure belongs to; or that no measure says to which it does. */
export const strategyUnused: Check = ({ plan, measures }) => {
  if (measures.length === 0) return null;
  const used = new Set(measures.map(({ more }) => plain(more["strategy"] ?? "")).filter((text) => text !== ""));
  if (used.size === 0) return found([{ kind: "measures", about: "noStrategy" }]);
  const unused = planStrategies(plan).filter(({ id, name }) => !namesOf(id, name).some((each) => used.has(each)));
  return found(unused.map(({ name }) => ({ kind: "measures", about: "strategy", quote: name })));
};

/** All words that a strategy goes by, in both languages. */
function namesOf(id: string, name: string): readonly string[] {
  const parts = [...STRATEGIES.options.flatMap((option) => option.parts), ...STRATEGIES.additions];
  const same = parts.filter((part) => part.id === id);
  const names = same.flatMap((part) => [part.name.nb, part.name.nn, part.inPlan?.nb ?? "", part.inPlan?.nn ?? ""]);
  return [id, name, ...names].map(plain);
}

function plain(text: string): string {
  return text.normalize("NFC").trim().toLocaleLowerCase("nb");
}

/** Measures that stand twice; those that are the same in every word can go at once. */
export const doubled: Check = ({ measures }) => {
  const { repeated, identical } = sameMeasures(measures);
  return found(
    repeated.map((measure) => ({ ...at(measure), quote: measure.action.trim() })),
    identical.length > 0 ? "removeDoubled" : null,
  );
};
