import { Button } from "@fluentui/react-components";
import { BookOpen16Regular } from "../look/firstIcons";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import styles from "./StartPage.module.css";

/** Opens the example plan at its first step. */
export function ExampleButton({ pane }: { readonly pane: Pane }) {
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
