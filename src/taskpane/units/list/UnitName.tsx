import { Button, Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { UNITS_STRINGS } from "../../../content/strings/unitsStrings";
import type { Plan } from "../../../plan/Plan";
import { likelyUnit } from "../../../plan/units/recogniseUnits";
import type { Unit } from "../../../plan/units/Unit";
import { isNameTaken } from "../../../plan/units/unitName";
import { usePageStrings } from "../../words/usePageStrings";
import type { UnitsChoice } from "../useUnits";
import text from "../../look/text.module.css";
import styles from "../units.module.css";

export interface UnitNameProps {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly choice: UnitsChoice;
  readonly plan: Plan;
}

/** What a unit is called: it may be corrected before anything is taken in. Counts once the field is left. */
export function UnitName({ unit, units, choice, plan }: UnitNameProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const [name, setName] = useState(unit.name);
  const [given, setGiven] = useState(unit.name);
  if (given !== unit.name) {
    setGiven(unit.name);
    setName(unit.name);
  }
  const isBlank = name.trim() === "";
  const fault = isBlank ? words.nameBlank : isNameTaken(units, unit.key, name) ? words.nameTaken : null;
  return (
    <>
      <Field
        label={words.name}
        hint={words.nameHelp}
        className={styles.whole}
        {...(fault !== null && { validationState: "error", validationMessage: fault })}
      >
        <Input
          value={name}
          maxLength={LONGEST}
          onChange={(_, { value }) => {
            setName(value);
          }}
          onBlur={() => {
            if (fault === null) choice.rename(unit.key, name);
          }}
        />
      </Field>
      <Likely {...{ unit, units, choice, plan }} />
    </>
  );
}

const LONGEST = 100;

/** A unit that the plan has rows from may have sent its plan under another name. */
function Likely({ unit, units, choice, plan }: UnitNameProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const likely = useMemo(() => likelyUnit(unit, units, plan), [unit, units, plan]);
  if (likely === null) return null;
  return (
    <div className={styles.likely}>
      <p className={text.body}>{words.likely(likely.name)}</p>
      <Button
        size="small"
        onClick={() => {
          choice.recognise(unit.key, likely);
        }}
      >
        {words.isLikely(likely.name)}
      </Button>
    </div>
  );
}
