import type { ReactNode } from "react";
import type { RowStop } from "../focus/useRowStops";
import styles from "./IconButton.module.css";

export interface IconButtonProps {
  /** What it does, and to what. */
  readonly name: string;
  readonly icon: ReactNode;
  /** Names it among the parts of a row, to give it the focus. */
  readonly part?: string;
  /** Does nothing, and says so; it can still have the focus. */
  readonly isOff?: boolean;
  /** Whether what it opens is there; left out where it opens nothing. */
  readonly isExpanded?: boolean;
  /** Of a list in which Tab stops at one row. */
  readonly stop?: RowStop;
  readonly onClick: () => void;
}

/** A small button without words. Lists have hundreds: a plain button is drawn many times faster than Fluent's. */
export function IconButton({ name, icon, part, isOff = false, isExpanded, stop, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-part={part}
      aria-label={name}
      aria-expanded={isExpanded}
      aria-disabled={isOff || undefined}
      {...stop}
      onClick={isOff ? undefined : onClick}
    >
      {icon}
    </button>
  );
}
