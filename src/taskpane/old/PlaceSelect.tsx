import { Field, Select } from "@fluentui/react-components";
import { STEP_FACTS } from "../../content/stepFacts";
import { OLD_STRINGS } from "../../content/strings/oldStrings";
import type { TableId } from "../../content/tables/tableIds";
import { GOALS, MEASURES, NEEDS, type OldPiece, type OldTarget } from "../../plan/old/find/OldPiece";
import type { OldContent } from "../../plan/old/take/takePieces";
import type { Plan } from "../../plan/Plan";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./old.module.css";
import { targetOf, targetValue } from "./targetValue";

export interface PlaceSelectProps {
  readonly piece: OldPiece;
  readonly name: string;
  readonly content: OldContent;
  readonly plan: Plan;
  readonly onChoose: (target: OldTarget | null) => void;
}

/** Where a piece is to go, and the choice of another place. */
export function PlaceSelect({ piece, name, content, plan, onChoose }: PlaceSelectProps) {
  const words = usePageStrings(OLD_STRINGS);
  const { language } = plan.meta;
  return (
    <Field label={words.goesTo} size="small">
      <Select
        className={styles.whole}
        select={{ className: styles.select, "aria-label": words.goesToOf(name) }}
        value={targetValue(piece.target)}
        onChange={(_, { value }) => {
          onChoose(targetOf(value));
        }}
      >
        <option value="">{words.nowhere}</option>
        <optgroup label={words.tables}>
          {tablesFor(piece).map((table) => (
            <option key={table} value={targetValue({ kind: "table", table })}>
              {tableName(table, content, words, language)}
            </option>
          ))}
        </optgroup>
        {STEP_FACTS.map(({ id, number, heading }) => (
          <optgroup key={id} label={words.step(number, heading[language])}>
            <option value={targetValue({ kind: "notes", step: id })}>{words.stepText}</option>
            {content.steps[id].prompts.map((prompt) => (
              <option key={prompt.id} value={targetValue({ kind: "prompt", step: id, prompt: prompt.id })}>
                {prompt.question[language]}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

/** Measures, goals and needs, and the table that the piece is in now. */
function tablesFor({ target }: OldPiece): readonly TableId[] {
  return [...new Set<TableId>([MEASURES, GOALS, NEEDS, ...(target?.kind === "table" ? [target.table] : [])])];
}

function tableName(
  id: TableId,
  { tables }: OldContent,
  words: (typeof OLD_STRINGS)["nb"],
  language: Plan["meta"]["language"],
): string {
  if (id === MEASURES) return words.measures;
  if (id === GOALS) return words.goals;
  return id === NEEDS ? words.needs : (tables.find((table) => table.id === id)?.title[language] ?? "");
}
