import { Button } from "@fluentui/react-components";
import { ArrowSwap16Regular, BookOpen16Regular, Options16Regular, Table16Regular } from "@fluentui/react-icons";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import styles from "./StartPage.module.css";

/** The ways to what belongs to no step. */
export function OtherPages({ pane }: { readonly pane: Pane }) {
  const { file, choices, tables } = useStrings();
  const toTables = (): void => {
    pane.go({ kind: "tables" });
  };
  const toChoices = (): void => {
    pane.go({ kind: "choices", from: null });
  };
  const toFile = (): void => {
    pane.go({ kind: "file" });
  };
  return (
    <>
      <ExampleButton pane={pane} />
      <Button appearance="subtle" className={styles.file} icon={<Table16Regular />} onClick={toTables}>
        {tables.open}
      </Button>
      <Button appearance="subtle" className={styles.file} icon={<Options16Regular />} onClick={toChoices}>
        {choices.title}
      </Button>
      <Button appearance="subtle" className={styles.file} icon={<ArrowSwap16Regular />} onClick={toFile}>
        {file.open}
      </Button>
    </>
  );
}

/** Opens the example plan at its first step. */
function ExampleButton({ pane }: { readonly pane: Pane }) {
  const { example } = useStrings();
  return (
    <Button
      appearance="subtle"
      className={styles.file}
      icon={<BookOpen16Regular />}
      onClick={() => {
        pane.go({ kind: "example", at: "s1", from: null });
      }}
    >
      {example.open}
    </Button>
  );
}
