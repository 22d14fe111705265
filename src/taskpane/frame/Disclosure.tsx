import { mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { ChevronRight16Regular } from "../look/firstIcons";
import type { Language } from "../../content/Language";
import styles from "./Disclosure.module.css";

export interface DisclosureProps {
  readonly title: string;
  readonly openAtFirst: boolean;
  /** The level of its heading, 2 where it is not said. */
  readonly level?: 2 | 3 | 4;
  /** What is said in short beside the heading, such as a count. */
  readonly caption?: string;
  /** The language of the title, where it is the plan's. */
  readonly titleLanguage?: Language;
  /** Takes the focus when it comes up. */
  readonly takesFocus?: boolean;
  /** With a frame around it. */
  readonly framed?: boolean;
  /** Only there while open. */
  readonly children: ReactNode;
}

/** Something with a heading that can be folded away. */
export function Disclosure(props: DisclosureProps) {
  const { title, openAtFirst, framed = false, level = 2, caption, titleLanguage, takesFocus = false, children } = props;
  const Heading = `h${level}` as const;
  const summary = useRef<HTMLElement>(null);
  const [atFirst] = useState(openAtFirst);
  const [isOpen, setOpen] = useState(atFirst);
  useLayoutEffect(() => {
    if (takesFocus) summary.current?.focus();
  }, [takesFocus]);
  return (
    <details
      className={mergeClasses(framed && styles.framed)}
      open={atFirst}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      {/* Fluent's own handling of Tab passes by a summary that does not say it can take the focus. */}
      <summary ref={summary} tabIndex={0} className={mergeClasses(styles.summary, !framed && styles.plain)}>
        <ChevronRight16Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} />
        <Heading className={styles.title} lang={titleLanguage}>
          {title}
        </Heading>
        {caption !== undefined && <span className={styles.caption}>{caption}</span>}
      </summary>
      {isOpen && children}
    </details>
  );
}
