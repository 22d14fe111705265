import { BookOpen20Regular } from "@fluentui/react-icons";
import { useStrings } from "../StringsContext";
import styles from "./ExampleMark.module.css";

/** Says that what follows is an example, and nobody's plan. */
export function ExampleMark() {
  const { example } = useStrings();
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
