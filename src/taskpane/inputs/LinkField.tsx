import { Button, Field, Input, Select } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { LINK_STRINGS } from "../../content/strings/linkStrings";
import type { Plan } from "../../plan/Plan";
import { kindOfOwner, link, linkedNumbers, linkNew, type LinkOwner, unlink } from "../../plan/thread/editLinks";
import { type Target, targetsIn } from "../../plan/thread/targets";
import { useFocusNext } from "../focus/useFocusNext";
import { usePageStrings } from "../words/usePageStrings";
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
  const others = all.filter((target) => !linked.includes(target) && target.text !== "");
  const nameOf = ({ nr, text }: Target): string => (text === "" ? words.unnamed(nr) : `${nr} ${text}`);
  const choose = (value: string): void => {
    setAdding(value === NEW);
    if (value !== "" && value !== NEW) onChange((current) => link(current, owner, value));
    if (value === NEW) focusNext("[data-part=new] input");
  };
  const close = (): void => {
    setAdding(false);
    focusNext("select");
  };
  return (
    <div ref={container} role="group" aria-labelledby={label} className={styles.links}>
      <span id={label} className={styles.label}>
        {words[kind]}
      </span>
      {linked.length > 0 && (
        <ul className={styles.list}>
          {linked.map((target) => (
            <li key={target.nr} className={styles.linked}>
              <span lang={plan.meta.language}>{nameOf(target)}</span>
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={words.unlink(nameOf(target))}
                onClick={() => {
                  onChange((current) => unlink(current, owner, target.nr));
                  focusNext("select");
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <Select
        aria-labelledby={label}
        value={isAdding ? NEW : ""}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        <option value="">{words.choose[kind]}</option>
        {others.map((target) => (
          <option key={target.nr} value={target.nr}>
            {nameOf(target)}
          </option>
        ))}
        <option value={NEW}>{words.new[kind]}</option>
      </Select>
      {isAdding && (
        <NewTarget
          {...{ kind, close }}
          onAdd={(text) => {
            onChange((current) => linkNew(current, owner, text));
            close();
          }}
        />
      )}
    </div>
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
