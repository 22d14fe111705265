import type { StepAnswers } from "../Answer";
import { isAnswered } from "../isAnswered";
import { isTablePart, PART_NAMES, type PartName } from "../PartName";
import type { Plan } from "../Plan";
import { readAnswer } from "./answerXml";
import { readGrid } from "./gridXml";
import { readMeasure } from "./measureXml";
import { PartError } from "./PartError";
import { attributeOf, childrenOf, contentOf, numberOf, textOf } from "./readElement";
import { readTable } from "./tableXml";

/** The plan with the content of one part in it. Throws PartError where the part does not hold what it promises. */
export function readContent(plan: Plan, part: PartName, root: Element): Plan {
  const hashes = childrenOf(root, "written").map(
    (each) => [attributeOf(each, "block"), attributeOf(each, "hash")] as const,
  );
  const conflicts = childrenOf(root, "conflict").map((each) => ({
    part,
    field: attributeOf(each, "field"),
    other: readAnswer(each),
  }));
  return {
    ...readOwn(plan, part, root),
    written: { ...plan.written, ...Object.fromEntries(hashes) },
    conflicts: [...plan.conflicts.filter((conflict) => conflict.part !== part), ...conflicts],
  };
}

function readOwn(plan: Plan, part: PartName, root: Element): Plan {
  switch (part) {
    case "meta":
      return { ...plan, meta: readMeta(root) };
    case "measures":
      return { ...plan, ...readMeasures(root) };
    case "choices":
      return { ...plan, choices: readAnswers(root) };
    case "reflections":
      return { ...plan, reflections: readNotes(root) };
    case "inWord":
      return { ...plan, inWord: Object.fromEntries(childrenOf(root, "table").map(readGrid)) };
    case "previous":
      return { ...plan, previous: readPrevious(root) };
    default:
      return isTablePart(part)
        ? { ...plan, tables: { ...plan.tables, [part]: readTable(root) } }
        : { ...plan, answers: { ...plan.answers, [part]: readAnswers(root) } };
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
    language,
    place: PART_NAMES.find((name) => name === textOf(root, "place")) ?? "meta",
  };
}

function readMeasures(root: Element): Pick<Plan, "measures" | "lastMeasure"> {
  const measures = childrenOf(root, "measure").map(readMeasure);
  const numbers = measures.map(({ nr }) => Number(nr.slice(1)));
  return { measures, lastMeasure: Math.max(numberOf(root, "last"), ...numbers) };
}

function readPrevious(root: Element): Plan["previous"] {
  if (root.children.length === 0) return null;
  return {
    from: textOf(root, "from"),
    to: textOf(root, "to"),
    done: childrenOf(root, "measure").map(readMeasure),
  };
}
