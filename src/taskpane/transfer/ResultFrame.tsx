import { useLayoutEffect, useId, type ReactNode } from "react";
import { focusByScript } from "../focus/focusByScript";
import { useFocusHandover } from "../focus/useFocusHandover";
import styles from "../file/section.module.css";

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
  useLayoutEffect(() => {
    if (frame.current !== null) focusByScript(frame.current);
  }, [frame]);
  return (
    <div ref={frame} role="group" aria-labelledby={name} tabIndex={-1} className={styles.result}>
      <h3 id={name} className={styles.title}>
        {title}
      </h3>
      {children}
    </div>
  );
}
