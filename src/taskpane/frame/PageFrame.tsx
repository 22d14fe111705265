import { Button, mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import { ArrowLeft20Regular } from "../look/firstIcons";
import type { Language } from "../../content/Language";
import { focusByScript } from "../focus/focusByScript";
import styles from "./PageFrame.module.css";

export interface PageFrameProps {
  readonly title: string;
  /** The language of the title, where it is the plan's. */
  readonly titleLanguage?: Language;
  readonly caption?: ReactNode;
  readonly back?: { readonly label: string; readonly onClick: () => void };
  /** Gives the heading the focus when the page comes up. */
  readonly takesFocus: boolean;
  /** What stays at the bottom of the pane. */
  readonly dock: ReactNode;
  readonly children: ReactNode;
}

/** A page of the pane: heading, content, and a dock with what can be done. */
export function PageFrame({ title, titleLanguage, caption, back, takesFocus, dock, children }: PageFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    window.scrollTo(0, 0);
    if (heading.current !== null) focusByScript(heading.current);
    // Only when the page comes up: each page has its own key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div className={styles.frame}>
      <header className={mergeClasses(styles.header, back && styles.withBack)}>
        {back && (
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={back.label}
            title={back.label}
            onClick={back.onClick}
          />
        )}
        <div className={styles.titles}>
          <h1 className={styles.title} tabIndex={-1} ref={heading} lang={titleLanguage}>
            {title}
          </h1>
          {caption !== undefined && <p className={styles.caption}>{caption}</p>}
        </div>
      </header>
      <main className={styles.main}>{children}</main>
      <footer className={styles.dock}>{dock}</footer>
    </div>
  );
}
