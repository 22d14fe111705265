import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { keepEscape } from "../../focus/keepEscape";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import type { MeasuresPart } from "../../state/Page";
import { usePageStrings } from "../../words/usePageStrings";
import styles from "./MeasureBar.module.css";

export interface AddButtonsProps {
  readonly onAdd: () => void;
  readonly onImport: () => void;
  /** Shows another part of the page. */
  readonly onShow: (part: MeasuresPart) => void;
}

/** Adds a blank measure, and beside that the other ways to come by one. */
export function AddButtons({ onAdd, onImport, onShow }: AddButtonsProps) {
  const { bar: words, list } = usePageStrings(MEASURES_STRINGS);
  const show = (part: MeasuresPart) => () => {
    onShow(part);
  };
  return (
    <div className={styles.add}>
      <Button className={styles.button} data-part="add" aria-label={list.add} onClick={onAdd}>
        {words.add}
      </Button>
      <Menu inline positioning={{ strategy: "fixed" }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            data-part="addFrom"
            icon={<ChevronDown16Regular />}
            aria-label={words.addFrom}
            title={words.addFrom}
          />
        </MenuTrigger>
        <MenuPopover className={styles.menu} onKeyDown={keepEscape}>
          <MenuList>
            <MenuItem onClick={show("standard")}>{words.fromStandard}</MenuItem>
            <MenuItem onClick={onImport}>{words.fromSheet}</MenuItem>
            <MenuItem onClick={show("collection")}>{words.fromCollection}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
