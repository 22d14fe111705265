import { mergeClasses } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import styles from "./Disclosure.module.css";

export interface DisclosureProps {
  readonly title: string;
  readonly openAtFirst: boolean;
  /** With a frame around it. */
  readonly framed?: boolean;
  /** Only there while open. */
  readonly children: ReactNode;
}

/** Something with a heading that can be folded away. */
export function Disclosure({ title, openAtFirst, framed = false, children }: DisclosureProps) {
  const [atFirst] = useState(openAtFirst);
  const [isOpen, setOpen] = useState(atFirst);
  return (
    <details
      className={mergeClasses(framed && styles.framed)}
      open={atFirst}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={mergeClasses(styles.summary, !framed && styles.plain)}>
        <ChevronRight16Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} />
        <h2 className={styles.title}>{title}</h2>
      </summary>
      {isOpen && children}
    </details>
  );
}
