import { INPUT_STRINGS } from "../../content/strings/inputStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Field } from "@fluentui/react-components";
import type { Person } from "../../plan/answers/Answer";
import type { RowEdit } from "../inputs/editRows";
import { GrowingTextarea } from "../inputs/GrowingTextarea";
import { pasteRows, personOf } from "../inputs/pasteRows";
import { Rows } from "../inputs/Rows";
import styles from "./prompt.module.css";

export interface PeopleInputProps {
  /** The labels of the two fields. */
  readonly who: string;
  readonly how: string;
  readonly people: readonly Person[];
  readonly onChange: (people: readonly Person[]) => void;
  /** Takes a row out, and offers to take that back. */
  readonly onRemove: (people: readonly Person[], row: string) => void;
}

const BLANK: Person = { who: "", how: "" };

function isBlank({ who, how }: Person): boolean {
  return who.trim() === "" && how.trim() === "";
}

/** Persons or roles, with how they take part. A table that is pasted into a blank row becomes rows. */
export function PeopleInput({ who, how, people, onChange, onRemove }: PeopleInputProps) {
  const input = usePageStrings(INPUT_STRINGS);
  return (
    <Rows
      asCards
      rows={people}
      blank={BLANK}
      isBlank={isBlank}
      onChange={onChange}
      onRemove={onRemove}
      name={input.row}
      addLabel={input.addRow}
      renderRow={(person, index, edit) => <PersonFields {...{ who, how, person, edit }} number={index + 1} />}
    />
  );
}

interface PersonFieldsProps extends Pick<PeopleInputProps, "who" | "how"> {
  readonly person: Person;
  readonly number: number;
  readonly edit: RowEdit<Person>;
}

function PersonFields({ who, how, person, number, edit }: PersonFieldsProps) {
  const input = usePageStrings(INPUT_STRINGS);
  return (
    <div className={styles.fields}>
      <Field label={who}>
        <GrowingTextarea
          oneLine
          aria-label={input.rowField(who, number)}
          value={person.who}
          onChange={(value) => {
            edit.change({ ...person, who: value });
          }}
          onPaste={(event) => {
            if (isBlank(person)) pasteRows(event, personOf, edit.replace);
          }}
        />
      </Field>
      <Field label={how}>
        <GrowingTextarea
          oneLine
          aria-label={input.rowField(how, number)}
          value={person.how}
          onChange={(value) => {
            edit.change({ ...person, how: value });
          }}
        />
      </Field>
    </div>
  );
}
