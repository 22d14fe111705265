import { Button, Field, Input, Select } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { LINK_STRINGS } from "../../content/strings/linkStrings";
import type { Plan } from "../../plan/Plan";
import { kindOfOwner, link, linkedNumbers, linkNew, type LinkOwner, unlink } from "../../plan/thread/editLinks";
import { type Target, targetsIn } from "../../plan/thread/targets";
import { useFocusNext } from "../focus/useFocusNext";
import { usePageStrings } from "../words/usePageStrings";
import { useReadOnly } from "./ReadOnly";
import styles from "./LinkField.module.css";

export interface LinkFieldProps {
  /** What links. */
  readonly owner: LinkOwner;
  readonly plan: Plan;
  readonly onChange: (change: (plan: Plan) => Plan) => void;
}

/** The needs that a measure covers, or the goals that a row comes from: those that it has, and one more from the list or a new one. */
export function LinkField({ owner, plan, onChange }: LinkFieldProps) {
  const words = usePageStrings(LINK_STRINGS);
  const { container, focusNext } = useFocusNext<HTMLDivElement>();
  const label = useId();
  const [isAdding, setAdding] = useState(false);
  const kind = kindOfOwner(owner);
  const { all, byNr } = targetsIn(plan, kind);
  const linked = linkedNumbers(plan, owner).flatMap((nr) => byNr.get(nr) ?? []);
  const choose = (value: string): void => {
    setAdding(value === NEW);
    if (value !== "" && value !== NEW) onChange((current) => link(current, owner, value));
    if (value === NEW) focusNext("[data-part=new] input");
  };
  const close = (): void => {
    setAdding(false);
    focusNext("select");
  };
  const remove = (nr: string): void => {
    onChange((current) => unlink(current, owner, nr));
    focusNext("select");
  };
  const add = (text: string): void => {
    onChange((current) => linkNew(current, owner, text));
    close();
  };
  return (
    <div ref={container} role="group" aria-labelledby={label} className={styles.links}>
      <span id={label} className={styles.label}>
        {words[kind]}
      </span>
      <LinkedList {...{ linked, plan, remove }} />
      <TargetSelect {...{ kind, label, isAdding, choose }} targets={all.filter((target) => !linked.includes(target))} />
      {isAdding && <NewTarget {...{ kind, close }} onAdd={add} />}
    </div>
  );
}

interface LinkedListProps {
  readonly linked: readonly Target[];
  readonly plan: Plan;
  readonly remove: (nr: string) => void;
}

function LinkedList({ linked, plan, remove }: LinkedListProps) {
  const words = usePageStrings(LINK_STRINGS);
  const isReadOnly = useReadOnly();
  if (linked.length === 0) return null;
  return (
    <ul className={styles.list}>
      {linked.map((target) => (
        <li key={target.nr} className={styles.linked}>
          <span lang={plan.meta.language}>{nameOf(target, words)}</span>
          {!isReadOnly && (
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={words.unlink(nameOf(target, words))}
              onClick={() => {
                remove(target.nr);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function nameOf({ nr, text }: Target, { unnamed }: (typeof LINK_STRINGS)["nb"]): string {
  return text === "" ? unnamed(nr) : `${nr} ${text}`;
}

interface TargetSelectProps {
  readonly kind: "goals" | "needs";
  /** The id of what names it. */
  readonly label: string;
  readonly isAdding: boolean;
  readonly choose: (value: string) => void;
  readonly targets: readonly Target[];
}

function TargetSelect({ kind, label, isAdding, choose, targets }: TargetSelectProps) {
  const words = usePageStrings(LINK_STRINGS);
  if (useReadOnly()) return null;
  return (
    <Select
      aria-labelledby={label}
      value={isAdding ? NEW : ""}
      onChange={(_, { value }) => {
        choose(value);
      }}
    >
      <option value="">{words.choose[kind]}</option>
      {targets
        .filter(({ text }) => text !== "")
        .map((target) => (
          <option key={target.nr} value={target.nr}>
            {nameOf(target, words)}
          </option>
        ))}
      <option value={NEW}>{words.new[kind]}</option>
    </Select>
  );
}

/** What stands for a goal or need that is made here: no number looks like it. */
const NEW = "new";

interface NewTargetProps {
  readonly kind: "goals" | "needs";
  readonly onAdd: (text: string) => void;
  readonly close: () => void;
}

function NewTarget({ kind, onAdd, close }: NewTargetProps) {
  const words = usePageStrings(LINK_STRINGS);
  const [text, setText] = useState("");
  const add = (): void => {
    if (text.trim() !== "") onAdd(text.trim());
  };
  return (
    <div data-part="new" className={styles.new}>
      <Field label={words.newText[kind]}>
        <Input
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter") add();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button disabledFocusable={text.trim() === ""} onClick={add}>
          {words.add[kind]}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
