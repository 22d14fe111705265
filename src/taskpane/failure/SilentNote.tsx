import { Button } from "@fluentui/react-components";
import { FAILURE_STRINGS } from "../../content/strings/failureStrings";
import { reloadPane } from "../loading/reloadPane";
import { Report } from "../report/Report";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./note.module.css";

/** Stands above the pane while Word does not answer. */
export function SilentNote({ about }: { readonly about: "silent" | "starting" }) {
  const { silent, reload } = usePageStrings(FAILURE_STRINGS);
  return (
    <div role="alert" className={styles.note}>
      <h2 className={styles.title}>{silent.title}</h2>
      <p className={styles.text}>{about === "starting" ? silent.starting : silent.text}</p>
      <Button onClick={reloadPane}>{reload}</Button>
      <Report about={[about]} />
    </div>
  );
}
