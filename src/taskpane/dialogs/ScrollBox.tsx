import type { ReactNode } from "react";
import styles from "./dialog.module.css";

/** A framed text with its heading, which scrolls by itself where it is long. */
export function ScrollBox({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={styles.box} tabIndex={0} role="region" aria-label={title}>
        {children}
      </div>
    </>
  );
}
