import { Link } from "@fluentui/react-components";
import { BookOpen16Regular } from "@fluentui/react-icons";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import type { ExampleSection } from "./ExampleSection";
import styles from "../step/StepIntro.module.css";

/** Opens the same part of the example plan. */
export function ExampleLink({ at, pane }: { readonly at: ExampleSection; readonly pane: Pane }) {
  const { example } = useStrings();
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => {
        pane.go({ kind: "example", at, from: at });
      }}
    >
      {example.open}
      <BookOpen16Regular />
    </Link>
  );
}
