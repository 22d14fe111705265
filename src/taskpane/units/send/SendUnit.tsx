import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular, Copy20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { UNITS_STRINGS } from "../../../content/strings/unitsStrings";
import type { Measure } from "../../../plan/measures/Measure";
import type { Plan } from "../../../plan/Plan";
import { measuresFor } from "../../../plan/units/back/unitFile";
import { Disclosure } from "../../frame/Disclosure";
import type { Pane } from "../../state/Pane";
import { CopyByHand } from "../../transfer/CopyByHand";
import { WaysOut } from "../../transfer/WaysOut";
import { usePageStrings } from "../../words/usePageStrings";
import { MeasureTicks } from "./MeasureTicks";
import { useUnitFile } from "./useUnitFile";
import text from "../../look/text.module.css";
import styles from "../units.module.css";

export interface SendUnitProps {
  readonly name: string;
  /** Those for all units that go along. */
  readonly shared: readonly Measure[];
  readonly plan: Plan;
  readonly pane: Pane;
}

/** What goes to one unit, and the ways out for it. */
export function SendUnit({ name, shared, plan, pane }: SendUnitProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const [without, setWithout] = useState<ReadonlySet<string>>(() => new Set());
  const { own } = measuresFor(plan, name);
  const chosen = new Set([...own.filter(({ nr }) => !without.has(nr)), ...shared].map(({ nr }) => nr));
  return (
    <Disclosure
      level={3}
      title={name}
      titleLanguage={plan.meta.language}
      caption={words.sendUnit(chosen.size)}
      openAtFirst={false}
    >
      <div className={styles.folded}>
        <MeasureTicks measures={own} without={without} setWithout={setWithout} />
        <Ways {...{ name, chosen, pane }} />
      </div>
    </Disclosure>
  );
}

interface WaysProps extends Pick<SendUnitProps, "name" | "pane"> {
  readonly chosen: ReadonlySet<string>;
}

function Ways({ name, chosen, pane }: WaysProps) {
  const words = usePageStrings(UNITS_STRINGS);
  const why = useId();
  const { download, copy, byHand } = useUnitFile(name, chosen, pane);
  const isNothing = chosen.size === 0;
  const shared = { disabledFocusable: isNothing, "aria-describedby": isNothing ? why : undefined };
  return (
    <>
      {isNothing && (
        <p id={why} className={text.caption}>
          {words.chooseSome}
        </p>
      )}
      <div className={styles.buttons}>
        <WaysOut
          downloads={
            <Button
              icon={<ArrowDownload20Regular />}
              aria-label={words.downloadFor(name)}
              {...shared}
              onClick={download}
            >
              {words.download}
            </Button>
          }
          copy={
            <Button icon={<Copy20Regular />} aria-label={words.copyFor(name)} {...shared} onClick={copy}>
              {words.copy}
            </Button>
          }
        />
      </div>
      {byHand !== null && <CopyByHand label={words.asText} hint={words.copyByHand} content={byHand} />}
    </>
  );
}
