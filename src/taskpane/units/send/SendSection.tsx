import { useMemo, useState } from "react";
import { UNITS_STRINGS } from "../../../content/strings/unitsStrings";
import { measuresFor, unitsOf } from "../../../plan/units/back/unitFile";
import { Disclosure } from "../../frame/Disclosure";
import { MoreRows, useDrawnRows } from "../../inputs/MoreRows";
import type { Pane } from "../../state/Pane";
import type { PaneState } from "../../state/PaneState";
import { usePageStrings } from "../../words/usePageStrings";
import { MeasureTicks } from "./MeasureTicks";
import { SendUnit } from "./SendUnit";
import text from "../../look/text.module.css";
import styles from "../units.module.css";

export interface SendSectionProps {
  readonly state: PaneState;
  readonly pane: Pane;
}

/** What the plan decides, back to the units: a small file to each. */
export function SendSection({ state, pane }: SendSectionProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const { plan } = state;
  const names = useMemo(() => unitsOf(plan), [plan]);
  const { shared } = useMemo(() => measuresFor(plan, ""), [plan]);
  const [without, setWithout] = useState<ReadonlySet<string>>(() => new Set(shared.map(({ nr }) => nr)));
  const { drawn, ...more } = useDrawnRows(names, -1);
  const sent = shared.filter(({ nr }) => !without.has(nr));
  return (
    <Disclosure title={words.send} openAtFirst={false}>
      <div className={styles.folded}>
        <p className={text.body}>{words.sendHelp}</p>
        {names.length === 0 && <p className={text.body}>{words.sendNone}</p>}
        {names.length > 0 && shared.length > 0 && (
          <Disclosure level={3} title={words.shared} caption={words.sendUnit(sent.length)} openAtFirst={false}>
            <p className={text.caption}>{words.sharedHelp}</p>
            <MeasureTicks measures={shared} without={without} setWithout={setWithout} />
          </Disclosure>
        )}
        <ul className={styles.units}>
          {drawn.map(([name]) => (
            <li key={name}>
              <SendUnit {...{ name, plan, pane }} shared={sent} />
            </li>
          ))}
        </ul>
        <MoreRows {...more} all={names.length} />
      </div>
    </Disclosure>
  );
}
