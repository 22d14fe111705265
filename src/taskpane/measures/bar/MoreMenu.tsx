import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import {
  BookOpen20Regular,
  Folder20Regular,
  MoreHorizontal20Regular,
  TableArrowUp20Regular,
} from "@fluentui/react-icons";
import { keepEscape } from "../../focus/keepEscape";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { MeasuresPart } from "../../state/Page";
import { useStrings } from "../../words/StringsContext";
import { usePageStrings } from "../../words/usePageStrings";
import styles from "./MeasureBar.module.css";

export interface MoreMenuProps {
  /** Whether there is anything to take out. */
  readonly hasMeasures: boolean;
  readonly onExample: () => void;
  /** Shows another part of the page. */
  readonly onShow: (part: MeasuresPart) => void;
}

/** What is seldom done with all measures. */
export function MoreMenu({ hasMeasures, onExample, onShow }: MoreMenuProps) {
  const { bar: words } = usePageStrings(MEASURES_STRINGS);
  const { example } = useStrings();
  const show = (part: MeasuresPart) => () => {
    onShow(part);
  };
  return (
    <Menu inline positioning={{ strategy: "fixed" }}>
      <MenuTrigger disableButtonEnhancement>
        <Button data-part="more" icon={<MoreHorizontal20Regular />} aria-label={words.more} title={words.more} />
      </MenuTrigger>
      <MenuPopover className={styles.menu} onKeyDown={keepEscape}>
        <MenuList>
          {hasMeasures && (
            <MenuItem icon={<TableArrowUp20Regular />} onClick={show("sheet")}>
              {words.toSheet}
            </MenuItem>
          )}
          <MenuItem icon={<Folder20Regular />} onClick={show("collection")}>
            {words.collection}
          </MenuItem>
          <MenuItem icon={<BookOpen20Regular />} onClick={onExample}>
            {example.open}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
