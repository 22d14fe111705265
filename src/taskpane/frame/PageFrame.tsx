import { Button, mergeClasses } from "@fluentui/react-components";
import { useContext, useLayoutEffect, useRef, type ReactNode } from "react";
import { ArrowLeft20Regular } from "../look/firstIcons";
import type { Language } from "../../content/Language";
import { focusByScript } from "../focus/focusByScript";
import styles from "./PageFrame.module.css";
import { WayContext } from "../focus/WayContext";

export interface PageFrameProps {
  readonly title: string;
  /** The language of the title, where it is the plan's. */
  readonly titleLanguage?: Language;
  readonly caption?: ReactNode;
  /** The way to the page above it: taken where it is not known where the user came from. */
  readonly back?: { readonly label: string; readonly onClick: () => void };
  /** Gives the heading the focus when the page comes up, unless it is come back to. */
  readonly takesFocus: boolean;
  /** What stays at the bottom of the pane. */
  readonly dock: ReactNode;
  readonly children: ReactNode;
}

/** A page of the pane: heading, content, and a dock with what can be done. */
export function PageFrame({ title, titleLanguage, caption, back, takesFocus, dock, children }: PageFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const way = useContext(WayContext);
  const label = way.back?.label ?? back?.label;
  useLayoutEffect(() => {
    if (way.comeBack === null && !takesFocus) return undefined;
    // Opened anew, it has the focus only if the user is in it.
    const mayFocus = !way.isReopened || document.hasFocus();
    if (mayFocus && heading.current !== null) focusByScript(heading.current);
    window.scrollTo(0, 0);
    return way.comeBack?.(mayFocus);
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
            aria-label={label}
            title={label}
            onClick={way.back?.onClick ?? back.onClick}
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
