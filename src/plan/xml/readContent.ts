import { PART_NAMES, type PartName } from "../PartName";
import type { Plan } from "../Plan";
import { isAnswered } from "../isAnswered";
import { readAnswer } from "./answerXml";
import { readMeasure } from "./measureXml";
import { PartError } from "./PartError";
import { attributeOf, childrenOf, numberOf, textOf } from "./readElement";

/** The plan with the content of one part in it. Throws PartError where the part does not hold what it promises. */
export function readContent(plan: Plan, part: PartName, root: Element): Plan {
  const hashes = childrenOf(root, "written").map(
    (each) => [attributeOf(each, "block"), attributeOf(each, "hash")] as const,
  );
  return { ...readOwn(plan, part, root), written: { ...plan.written, ...Object.fromEntries(hashes) } };
}

function readOwn(plan: Plan, part: PartName, root: Element): Plan {
  if (part === "meta") return { ...plan, meta: readMeta(root) };
  if (part === "measures") return { ...plan, ...readMeasures(root) };
  const answers = childrenOf(root, "answer")
    .map((each) => [attributeOf(each, "prompt"), readAnswer(each)] as const)
    .filter(([, answer]) => isAnswered(answer));
  return { ...plan, answers: { ...plan.answers, [part]: Object.fromEntries(answers) } };
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
