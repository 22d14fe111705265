import { Button, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { LINK_STRINGS } from "../../content/strings/linkStrings";
import type { TableId } from "../../content/tables/tableIds";
import type { Plan } from "../../plan/Plan";
import { type Hanging, moveLinks } from "../../plan/thread/links";
import { kindOf, type Target, type TargetKind, targetsIn } from "../../plan/thread/targets";
import { focusByScript } from "../focus/focusByScript";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./DeleteQuestion.module.css";

/** A row that something hangs on, about to be deleted. */
export interface Asked {
  readonly hanging: Hanging;
  /** Deletes the row, after what it is to be done with what hangs on it. */
  readonly onDelete: (before: (plan: Plan) => Plan) => void;
  readonly onCancel: () => void;
}

export interface DeleteQuestionProps extends Asked {
  readonly table: TableId;
  readonly plan: Plan;
  readonly nr: string;
}

/** What becomes of what hangs on a goal or a need that is deleted: it hangs on another one, or on none. */
export function DeleteQuestion({ table, plan, nr, hanging, onDelete, onCancel }: DeleteQuestionProps) {
  const words = usePageStrings(LINK_STRINGS);
  const heading = useId();
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (first.current !== null) focusByScript(first.current);
  }, []);
  const kind = kindOf(table) ?? "needs";
  const { all } = targetsIn(plan, kind);
  const others = all.filter((target) => target.nr !== nr && target.text !== "");
  const [to, setTo] = useState<string | null>(null);
  const names = [...hanging.measures, ...hanging.rows.map((row) => row.nr)].join(", ");
  const before = (current: Plan): Plan => {
    const { byNr } = targetsIn(current, kind);
    const [from, target] = [byNr.get(nr), byNr.get(to ?? "")];
    return from && target ? moveLinks(current, from, target) : current;
  };
  return (
    <section aria-labelledby={heading} className={styles.question}>
      <h3 id={heading} ref={first} tabIndex={-1} className={styles.title}>
        {words.deleteTitle(nr)}
      </h3>
      <p className={text.body}>{words.hangs[kind](names)}</p>
      <Destination {...{ kind, others, to, setTo, heading }} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            onDelete(before);
          }}
        >
          {words.deleteNow}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}

interface DestinationProps {
  readonly kind: TargetKind;
  readonly others: readonly Target[];
  /** The number of the one that is chosen; null for none. */
  readonly to: string | null;
  readonly setTo: (to: string | null) => void;
  /** The id of what names the question. */
  readonly heading: string;
}

/** Nowhere, or to another one. */
function Destination({ kind, others, to, setTo, heading }: DestinationProps) {
  const words = usePageStrings(LINK_STRINGS);
  return (
    <>
      <RadioGroup
        aria-labelledby={heading}
        value={to === null ? "none" : "other"}
        onChange={(_, { value }) => {
          setTo(value === "other" ? (others[0]?.nr ?? null) : null);
        }}
      >
        <Radio value="none" label={words.keepWords[kind]} />
        {others.length > 0 && <Radio value="other" label={words.move[kind]} />}
      </RadioGroup>
      {to !== null && (
        <Select
          aria-label={words.move[kind]}
          value={to}
          onChange={(_, { value }) => {
            setTo(value);
          }}
        >
          {others.map(({ nr, text }) => (
            <option key={nr} value={nr}>
              {`${nr} ${text}`}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
