import { Button } from "@fluentui/react-components";
import { UNITS_STRINGS } from "../../../content/strings/unitsStrings";
import type { Plan } from "../../../plan/Plan";
import type { ProposedUnitRow, UnitProposal } from "../../../plan/units/UnitProposal";
import { MoreRows, useDrawnRows } from "../../inputs/MoreRows";
import { usePageStrings } from "../../words/usePageStrings";
import { proposedRows, TAKEN_STATES, type UnitRows } from "../useUnitRows";
import { UnitRow } from "./UnitRow";
import text from "../../look/text.module.css";
import styles from "../units.module.css";

export interface UnitRowsPartProps {
  readonly proposal: UnitProposal;
  readonly rows: UnitRows;
  readonly plan: Plan;
}

/** What of a unit can be taken in, by what it is to the plan. */
export function UnitRowsPart({ proposal, rows, plan }: UnitRowsPartProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const groups = TAKEN_STATES.map((state) => ({ state, own: proposal.rows.filter((row) => row.state === state) }));
  const taken = groups.flatMap(({ own }) => own);
  const unchanged = proposal.rows.length - taken.length;
  return (
    <div className={styles.folded}>
      <h4 className={styles.title}>{words.rows}</h4>
      {taken.length === 0 && <p className={text.body}>{words.noRows}</p>}
      {taken.length > 1 && <TickUnit {...{ proposal, rows, taken }} />}
      {groups.map(({ state, own }) => (
        <RowGroup
          key={state}
          title={words.states[state]}
          help={words.stateHelp[state]}
          {...{ own, rows, plan, proposal }}
        />
      ))}
      {unchanged > 0 && <p className={text.caption}>{words.unchanged(unchanged)}</p>}
      {proposal.leftOut.length > 0 && <p className={text.caption}>{words.leftOut(proposal.leftOut.join(", "))}</p>}
    </div>
  );
}

interface TickUnitProps extends Pick<UnitRowsPartProps, "proposal" | "rows"> {
  readonly taken: readonly ProposedUnitRow[];
}

function TickUnit({ proposal: { unit }, rows, taken }: TickUnitProps) {
  const words = usePageStrings(UNITS_STRINGS);
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        aria-label={words.ofUnit(words.tickAll, unit.name)}
        onClick={() => {
          rows.tick(proposedRows(taken), true);
        }}
      >
        {words.tickAll}
      </Button>
      <Button
        size="small"
        aria-label={words.ofUnit(words.tickNone, unit.name)}
        onClick={() => {
          rows.tick(taken, false);
        }}
      >
        {words.tickNone}
      </Button>
    </div>
  );
}

interface RowGroupProps extends UnitRowsPartProps {
  readonly title: string;
  readonly help: string;
  readonly own: readonly ProposedUnitRow[];
}

function RowGroup({ title, help, own, rows, plan, proposal }: RowGroupProps) {
  const { drawn, ...more } = useDrawnRows(own, -1);
  if (own.length === 0) return null;
  return (
    <div className={styles.whole}>
      <h5 className={styles.name}>{`${title} (${own.length})`}</h5>
      <p className={text.caption}>{help}</p>
      <ul className={styles.rows}>
        {drawn.map(([row]) => (
          <li key={row.key}>
            <UnitRow {...{ row, rows, plan }} language={proposal.unit.plan.meta.language} />
          </li>
        ))}
      </ul>
      <MoreRows {...more} all={own.length} />
    </div>
  );
}
