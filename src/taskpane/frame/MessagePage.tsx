import type { ReactNode } from "react";
import styles from "./MessagePage.module.css";

/** A page that has nothing but a message. */
export function MessagePage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </main>
  );
}
