import { Button, Checkbox, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ArrowDownload20Regular, Copy20Regular, Delete20Regular, MoreHorizontal20Regular } from "@fluentui/react-icons";
import { keepEscape } from "../../focus/keepEscape";
import { useId, useState, type ReactNode } from "react";
import { losesDownloads } from "../../../actions/losesDownloads";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { usePageStrings } from "../../words/usePageStrings";
import { BulkChange } from "./BulkChange";
import type { BulkEdits } from "./useBulkEdits";
import text from "../../look/text.module.css";
import bar from "../bar/MeasureBar.module.css";
import styles from "./BulkBar.module.css";

export interface BulkBarProps {
  readonly edits: BulkEdits;
  /** The button that opens the filter. */
  readonly filter: ReactNode;
}

/** How many measures are chosen, and what can be done with them. */
export function BulkBar({ edits, filter }: BulkBarProps) {
  const { count, onStop } = edits;
  const { bulk: words } = usePageStrings(MEASURES_STRINGS);
  const [isChanging, setChanging] = useState(false);
  const change = useId();
  return (
    <div role="group" aria-label={words.title} data-part="bulk">
      <div className={bar.buttons}>
        <All {...edits} />
        {filter}
      </div>
      <div className={bar.buttons}>
        <p className={styles.count} aria-live="polite">
          {words.selected(count)}
        </p>
        <Button
          className={bar.button}
          aria-expanded={isChanging}
          aria-controls={change}
          onClick={() => {
            setChanging(!isChanging);
          }}
        >
          {words.change}
        </Button>
        <More {...edits} />
        <Button className={bar.button} onClick={onStop}>
          {words.stop}
        </Button>
      </div>
      <div id={change}>{isChanging && <BulkChange edits={edits} />}</div>
    </div>
  );
}

function All({ shown, count, onSelectAll }: BulkEdits) {
  const { bulk: words } = usePageStrings(MEASURES_STRINGS);
  return (
    <Checkbox
      className={styles.all}
      label={words.selectShown(shown)}
      checked={count > 0 && count < shown ? "mixed" : count > 0}
      onChange={(_, { checked }) => {
        onSelectAll(checked === true);
      }}
    />
  );
}

/** What is seldom done with the chosen measures, or not to be done by a slip. */
function More({ count, onDelete, onKeep }: BulkEdits) {
  const { bulk: words } = usePageStrings(MEASURES_STRINGS);
  const isCopied = losesDownloads();
  const why = useId();
  return (
    <>
      <p id={why} className={text.hidden}>
        {count === 0 && words.nothing}
      </p>
      <Menu inline positioning={{ strategy: "fixed" }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            icon={<MoreHorizontal20Regular />}
            aria-label={words.more}
            title={words.more}
            disabledFocusable={count === 0}
            aria-describedby={why}
          />
        </MenuTrigger>
        <MenuPopover className={bar.menu} onKeyDown={keepEscape}>
          <MenuList>
            <MenuItem icon={isCopied ? <Copy20Regular /> : <ArrowDownload20Regular />} onClick={onKeep}>
              {isCopied ? words.keepCopy(count) : words.keep(count)}
            </MenuItem>
            <MenuItem icon={<Delete20Regular />} onClick={onDelete}>
              {words.delete(count)}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
