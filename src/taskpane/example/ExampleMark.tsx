import { EXAMPLE_STRINGS } from "../../content/strings/exampleStrings";
import { usePageStrings } from "../words/usePageStrings";
import { BookOpen20Regular } from "@fluentui/react-icons";
import styles from "./ExampleMark.module.css";

/** Says that what follows is an example, and nobody's plan. */
export function ExampleMark() {
  const example = usePageStrings(EXAMPLE_STRINGS);
  return (
    <div role="note" className={styles.mark}>
      <span className={styles.icon}>
        <BookOpen20Regular />
      </span>
      <p className={styles.text}>
        <strong>{example.mark}</strong> {example.invented}
      </p>
    </div>
  );
}
