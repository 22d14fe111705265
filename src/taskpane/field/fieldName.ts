import { ACTION_PLAN_COLUMNS } from "../../content/actionPlanColumns";
import type { Language } from "../../content/Language";
import type { StepId } from "../../content/StepId";
import { INCLUDED } from "../../plan/answers/included";
import { isTablePart } from "../../plan/stored/PartName";
import { NOTES } from "../../plan/notes";
import { factField, isReason } from "../../plan/questions/factFields";
import { reportOfField } from "../../plan/report/reportFields";
import { refusedNumber } from "../../plan/thread/refusedLinks";
import { tickedItem } from "../../plan/ticks";
import type { FieldRef } from "../state/FieldRef";
import type { Naming } from "./Naming";
import { partName } from "./partName";

/** What a field is called in the whole plan: "Steg 2: Hvorfor …", "T1, Ansvarlig", "Kommunens navn". */
export function fieldName(ref: FieldRef, naming: Naming): string {
  const { strings, plan } = naming;
  const name = nameInPart(ref, naming);
  if (ref.part === "meta" || ref.part === "measures") return name;
  return strings.fields.named(partName(ref.part, strings, plan.meta.language), name);
}

/** What a field is called within its part. One that the content does not know goes by its id. */
export function nameInPart({ part, field }: FieldRef, naming: Naming): string {
  const { words, strings, plan } = naming;
  const reported = reportOfField(field);
  if (reported !== null) return strings.fields.reported(reported.row, reported.year);
  const { language } = plan.meta;
  switch (part) {
    case "meta":
      return metaName(field, naming);
    case "choices":
      return choiceName(field, naming);
    case "reflections": {
      if (isReason(field)) return strings.fields.setAside;
      const fact = factField(field);
      const id = fact?.item ?? tickedItem(field) ?? field;
      const item = words.items.find((each) => each.id === id);
      if (fact?.kind === "meeting" && fact.item === null) return strings.fields.meeting;
      if (fact?.kind === "figures") return strings.figures.title;
      return (item?.title ?? item?.text)?.[language] ?? refusedNumber(field) ?? field;
    }
    case "previous":
      return field === "from" || field === "to" ? strings.planFields[field] : measureFieldName(field, naming);
    case "measures":
    case "inWord":
      return measureFieldName(field, naming);
    default:
      return isTablePart(part) ? cellName({ part, field }, naming) : promptName(part, field, naming);
  }
}

function metaName(field: string, { strings: { planFields, hta } }: Naming): string {
  switch (field) {
    case "municipality":
    case "from":
    case "to":
    case "language":
      return planFields[field];
    case "hta":
      return hta.label;
    default:
      return field;
  }
}

function promptName(step: StepId, field: string, { words, strings, plan }: Naming): string {
  if (field === INCLUDED) return strings.fields.included;
  if (field === NOTES) return strings.questions.inText;
  const prompt = words.steps[step]?.prompts.find(({ id }) => id === field);
  return prompt?.question[plan.meta.language] ?? field;
}

function choiceName(field: string, { words, plan }: Naming): string {
  const known = field.startsWith("word.")
    ? words.ownWords.find(({ id }) => `word.${id}` === field)
    : words.choices.find(({ id }) => id === field);
  return known?.question[plan.meta.language] ?? field;
}

/** Of "T1.need" and "T1.more.strategy". */
function measureFieldName(field: string, { words, strings, plan }: Naming): string {
  const [nr = "", name = "", more = ""] = field.split(".");
  const { language } = plan.meta;
  const own = measureColumnName(name, language);
  const further = words.measureColumns.find(({ id }) => id === more)?.name[language];
  return strings.fields.cell(nr, own ?? further ?? (more || name));
}

function measureColumnName(id: string, language: Language): string | undefined {
  return Object.entries(ACTION_PLAN_COLUMNS).find(([column]) => column === id)?.[1][language];
}

/** Of "R1.goal" and "columns". */
function cellName({ part, field }: FieldRef, { words, strings, plan }: Naming): string {
  if (field === "columns") return strings.fields.columns;
  const dot = field.indexOf(".");
  // Links go by what they stand beside.
  const [nr, column] = [field.slice(0, dot), field.slice(dot + 1).replace(/\.links$/u, "")];
  const changes = isTablePart(part) ? (plan.tables[part]?.columns ?? []) : [];
  const own = changes.find(({ id }) => id === column)?.name;
  const definition = words.tables.find(({ id }) => id === part)?.columns.find(({ id }) => id === column);
  return strings.fields.cell(nr, (own ?? "") || (definition?.name[plan.meta.language] ?? column));
}
