import { Button } from "@fluentui/react-components";
import {
  ArrowSwap16Regular,
  BookOpen16Regular,
  CheckmarkCircle16Regular,
  DocumentText16Regular,
  Options16Regular,
  Question16Regular,
  Table16Regular,
} from "../look/firstIcons";
import type { ReactElement } from "react";
import type { Page } from "../state/Page";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import styles from "./StartPage.module.css";

/** The ways to what belongs to no step. */
export function OtherPages({ pane }: { readonly pane: Pane }) {
  const { processes, example, thread, tables, choices, ready, file } = useStrings();
  const button = (icon: ReactElement, name: string, page: Page) => (
    <Button
      appearance="subtle"
      className={styles.file}
      icon={icon}
      onClick={() => {
        pane.go(page);
      }}
    >
      {name}
    </Button>
  );
  return (
    <>
      {button(<Question16Regular />, processes.title, { kind: "processes" })}
      {button(<BookOpen16Regular />, example.open, { kind: "example", at: "s1", from: null })}
      {button(<DocumentText16Regular />, thread.title, { kind: "thread" })}
      {button(<Table16Regular />, tables.open, { kind: "tables" })}
      {button(<Options16Regular />, choices.title, { kind: "choices", from: null })}
      {button(<CheckmarkCircle16Regular />, ready.title, { kind: "ready" })}
      {button(<ArrowSwap16Regular />, file.open, { kind: "file" })}
    </>
  );
}
