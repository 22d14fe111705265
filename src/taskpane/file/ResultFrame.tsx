import { useEffect, useId, type ReactNode } from "react";
import { useFocusHandover } from "../shell/useFocusHandover";
import styles from "./section.module.css";

export interface ResultFrameProps {
  readonly title: string;
  /** The CSS selector of what takes the focus when the result goes with the focus in it. */
  readonly handOver: string;
  readonly children: ReactNode;
}

/** What a file holds. Takes the focus when it comes up. */
export function ResultFrame({ title, handOver, children }: ResultFrameProps) {
  const frame = useFocusHandover<HTMLDivElement>(handOver);
  const name = useId();
  useEffect(() => {
    frame.current?.focus();
  }, [frame]);
  return (
    // Office.js's own handling of Tab on the web leaves the pane from what has a negative tabIndex.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- takes the focus when it comes up
    <div ref={frame} role="group" aria-labelledby={name} tabIndex={0} className={styles.result}>
      <h3 id={name} className={styles.title}>
        {title}
      </h3>
      {children}
    </div>
  );
}
