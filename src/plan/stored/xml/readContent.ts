import type { TableId } from "../../../content/tables/tableIds";
import type { StepAnswers } from "../../answers/Answer";
import { isAnswered } from "../../answers/isAnswered";
import { rowOf } from "../../PlanConflict";
import type { Measure } from "../../measures/Measure";
import { isTablePart, PART_NAMES, type PartName } from "../PartName";
import { partOfBlock } from "../partOfBlock";
import type { Plan } from "../../Plan";
import { cleanHtaPeriod } from "../../values/cleanHtaPeriod";
import { readAnswer } from "./answerXml";
import { readGrid } from "./gridXml";
import { readMeasure } from "./measureXml";
import { PartError } from "./PartError";
import { attributeOf, childrenOf, contentOf, numberOf, textOf } from "./readElement";
import { soundNumbers, type SoundRows } from "./soundNumbers";
import { readTable } from "./tableXml";

/** The plan with the content of a part in it. */
export interface ReadContent {
  readonly plan: Plan;
  /** Whether measures or rows have got other numbers. */
  readonly isRenumbered: boolean;
}

/** What a part holds, put into a plan. Throws PartError where it does not hold what it promises. */
export function readContent(plan: Plan, part: PartName, root: Element): ReadContent {
  const hashes = childrenOf(root, "written")
    .map((each) => [attributeOf(each, "block"), attributeOf(each, "hash")] as const)
    .filter(([block]) => partOfBlock(block) === part);
  const { plan: own, isOther = false, renamed } = readOwn(plan, part, root);
  const conflicts = childrenOf(root, "conflict").map((each) => {
    const field = attributeOf(each, "field");
    const nr = renamed?.get(rowOf(field));
    return { part, field: nr === undefined ? field : nr + field.slice(rowOf(field).length), other: readAnswer(each) };
  });
  const read = {
    ...own,
    written: { ...plan.written, ...Object.fromEntries(hashes) },
    conflicts: [...plan.conflicts.filter((conflict) => conflict.part !== part), ...conflicts],
  };
  return { plan: read, isRenumbered: isOther };
}

/** A part without what all parts may have; what was made of its numbers where it has some. */
type OwnContent = { readonly plan: Plan } & Partial<Pick<SoundRows<unknown>, "isOther" | "renamed">>;

function readOwn(plan: Plan, part: PartName, root: Element): OwnContent {
  switch (part) {
    case "measures": {
      const { rows, last, ...numbers } = soundNumbers(
        childrenOf(root, "measure").map(readMeasure),
        numberOf(root, "last"),
      );
      return { plan: { ...plan, measures: rows, lastMeasure: last }, ...numbers };
    }
    case "previous": {
      const { rows, ...numbers } = soundNumbers(childrenOf(root, "measure").map(readMeasure), 0);
      return { plan: { ...plan, previous: readPrevious(root, rows) }, ...numbers };
    }
    default: {
      if (!isTablePart(part)) return { plan: readUnnumbered(plan, part, root) };
      const { table, sound } = readTable(root, part);
      return { plan: { ...plan, tables: { ...plan.tables, [part]: table } }, ...sound };
    }
  }
}

function readUnnumbered(plan: Plan, part: Exclude<PartName, "measures" | "previous" | TableId>, root: Element): Plan {
  switch (part) {
    case "meta":
      return { ...plan, meta: readMeta(root) };
    case "choices":
      return { ...plan, choices: readAnswers(root) };
    case "reflections":
      return { ...plan, reflections: readNotes(root) };
    case "inWord":
      return { ...plan, inWord: Object.fromEntries(childrenOf(root, "table").map(readGrid)) };
    default:
      return { ...plan, answers: { ...plan.answers, [part]: readAnswers(root) } };
  }
}

function readAnswers(root: Element): StepAnswers {
  const answers = childrenOf(root, "answer").map((each) => [attributeOf(each, "prompt"), readAnswer(each)] as const);
  return Object.fromEntries(answers.filter(([, answer]) => isAnswered(answer)));
}

function readNotes(root: Element): Plan["reflections"] {
  return Object.fromEntries(childrenOf(root, "note").map((note) => [attributeOf(note, "item"), contentOf(note)]));
}

function readMeta(root: Element): Plan["meta"] {
  const language = textOf(root, "language");
  if (language !== "nb" && language !== "nn") throw new PartError(`unknown language: ${language}`);
  return {
    municipality: textOf(root, "municipality"),
    from: textOf(root, "from"),
    to: textOf(root, "to"),
    hta: cleanHtaPeriod(textOf(root, "hta")),
    language,
    place: PART_NAMES.find((name) => name === textOf(root, "place")) ?? "meta",
  };
}

function readPrevious(root: Element, done: readonly Measure[]): Plan["previous"] {
  return root.children.length === 0 ? null : { from: textOf(root, "from"), to: textOf(root, "to"), done };
}
