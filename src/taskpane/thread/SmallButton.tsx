import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./SmallButton.module.css";

export interface SmallButtonProps {
  readonly label: string;
  /** The number of what it is about, which is said to who does not see where it stands. */
  readonly nr: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

/** A button in words alone. The page has hundreds: a plain button is drawn many times faster than Fluent's. */
export function SmallButton({ label, nr, isOff = false, onClick }: SmallButtonProps) {
  const words = usePageStrings(THREAD_STRINGS);
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={words.named(label, nr)}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      {label}
    </button>
  );
}
