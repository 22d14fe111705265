import { Copy16Regular, Delete16Regular, MoreHorizontal16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { INPUT_STRINGS } from "../../content/strings/inputStrings";
import type { RowStop } from "../focus/useRowStops";
import { usePageStrings } from "../words/usePageStrings";
import { IconButton } from "./IconButton";
import { MoveButtons } from "./MoveButtons";
import styles from "../step/prompt.module.css";

export interface RowMenuProps {
  /** Names the row, such as "rad 2". */
  readonly name: string;
  /** Its place, 0 the first, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** Copies the row, where that can be done. */
  readonly onCopy?: () => void;
  /** Of its button, in a list in which Tab stops at one row. */
  readonly stop?: RowStop;
}

/** Moves, copies or removes a row, by buttons that name it: behind one button, so that the row's fields have the room. */
export function RowMenu({ name, index, count, isOpen, onToggle, onMove, onRemove, onCopy, stop }: RowMenuProps) {
  const input = usePageStrings(INPUT_STRINGS);
  const menu = useRef<HTMLDivElement>(null);
  const label = onCopy === undefined ? input.rowMenu(name) : input.rowMenuWithCopy(name);
  return (
    <div
      ref={menu}
      role="toolbar"
      aria-label={label}
      className={styles.menu}
      onBlur={({ relatedTarget }) => {
        if (isOpen && relatedTarget !== null && menu.current?.contains(relatedTarget) !== true) onToggle(false);
      }}
      onKeyDown={({ key }) => {
        if (!isOpen || key !== "Escape") return;
        menu.current?.querySelector("button")?.focus();
        onToggle(false);
      }}
    >
      <IconButton
        icon={<MoreHorizontal16Regular />}
        name={label}
        isExpanded={isOpen}
        {...(stop && { stop })}
        onClick={() => {
          onToggle(!isOpen);
        }}
      />
      {isOpen && (
        <div className={styles.menuButtons}>
          {count > 1 && <MoveButtons name={name} isFirst={index === 0} isLast={index === count - 1} onMove={onMove} />}
          {onCopy !== undefined && (
            <IconButton icon={<Copy16Regular />} name={input.duplicate(name)} onClick={onCopy} />
          )}
          <IconButton part="remove" icon={<Delete16Regular />} name={input.remove(name)} onClick={onRemove} />
        </div>
      )}
    </div>
  );
}
