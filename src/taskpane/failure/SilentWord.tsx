import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { watchWord } from "../../actions/document/watchWord";
import { useStrings } from "../words/StringsContext";
import { Report } from "../report/Report";
import { useLate } from "../loading/useLate";
import styles from "./SilentWord.module.css";

/** How long Word may take to let the pane start. */
const LONG_MS = 30_000;

/** Says that Word does not answer, and what to do, for as long as it does not. `starting` is given until Word has let the pane start. */
export function SilentWord({ starting }: { readonly starting: object | null }) {
  const { silent, crash } = useStrings();
  const [isSilent, setSilent] = useState(false);
  useEffect(() => watchWord(setSilent), []);
  const isLate = useLate(starting, LONG_MS) !== null;
  if (!isSilent && !isLate) return null;
  return (
    <div role="alert" className={styles.note}>
      <h2 className={styles.title}>{silent.title}</h2>
      <p className={styles.text}>{silent.text}</p>
      <Button
        onClick={() => {
          window.location.reload();
        }}
      >
        {crash.reload}
      </Button>
      <Report about={[isSilent ? "silent" : "starting"]} />
    </div>
  );
}
