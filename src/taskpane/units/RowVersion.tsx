import type { Language } from "../../content/Language";
import styles from "./units.module.css";

export interface RowVersionProps {
  readonly label: string;
  readonly said: string;
  readonly language: Language;
}

/** What one of two plans says in a field. */
export function RowVersion({ label, said, language }: RowVersionProps) {
  return (
    <p className={styles.version}>
      <span className={styles.label}>{label}</span> <span lang={language}>{said}</span>
    </p>
  );
}
