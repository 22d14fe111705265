import { Button } from "@fluentui/react-components";
import { FILE_STRINGS } from "../../content/strings/fileStrings";
import { UNITS_STRINGS } from "../../content/strings/unitsStrings";
import { withoutBidi } from "../../document/text/withoutBidi";
import type { UnitFileTrouble, UnitProgress } from "../../plan/units/Unit";
import { useFocusHandover } from "../focus/useFocusHandover";
import { Disclosure } from "../frame/Disclosure";
import { ChooseFilesButton } from "../transfer/ChooseFileButton";
import { usePageStrings } from "../words/usePageStrings";
import type { UnitsChoice } from "./useUnits";
import text from "../look/text.module.css";
import styles from "./units.module.css";

const CHOOSE = "[data-source] button";

/** Files are chosen here, their reading is followed and stopped, and what gave no plan is told. */
export function UnitSources({ choice }: { readonly choice: UnitsChoice }) {
  const words = usePageStrings(UNITS_STRINGS);
  const { read, progress, isFailed, choose, stop, clear } = choice;
  const count = read?.units.length ?? 0;
  return (
    <div className={styles.section} data-source>
      <div className={styles.buttons}>
        <ChooseFilesButton
          label={read === null ? words.choose : words.chooseMore}
          name={words.chooseName}
          isPrimary={read === null}
          onChoose={choose}
        />
        {read !== null && progress === null && (
          <Button appearance="subtle" onClick={clear}>
            {words.clear}
          </Button>
        )}
      </div>
      <p className={text.caption}>{words.fileKinds}</p>
      {progress !== null && <Progress progress={progress} onStop={stop} />}
      <p role="status" className={text.body}>
        {progress !== null ? words.reading : isFailed ? words.failed : told(choice, words, count)}
      </p>
      {read !== null && <Troubles troubles={read.troubles} />}
    </div>
  );
}

function told({ read }: UnitsChoice, words: (typeof UNITS_STRINGS)["nb"], count: number): string {
  if (read === null) return "";
  return read.isStopped ? words.stopped(count) : words.read(count);
}

/** How far the reading has come. It is not read aloud at each file. */
function Progress({
  progress: { n, of, name },
  onStop,
}: {
  readonly progress: UnitProgress;
  readonly onStop: () => void;
}) {
  const words = usePageStrings(UNITS_STRINGS);
  const frame = useFocusHandover<HTMLDivElement>(CHOOSE);
  const line = words.readingFile(n, of, withoutBidi(name));
  return (
    <div ref={frame} className={styles.progress}>
      <progress
        className={styles.bar}
        aria-label={words.reading}
        max={of ?? undefined}
        value={of === null ? undefined : n - 1}
      />
      <p className={text.body}>{line}</p>
      <div>
        <Button onClick={onStop}>{words.stop}</Button>
      </div>
    </div>
  );
}

/** What of the files gave no plan, by the file's name, with what to do. */
function Troubles({ troubles }: { readonly troubles: readonly UnitFileTrouble[] }) {
  const words = usePageStrings(UNITS_STRINGS);
  const { problems } = usePageStrings(FILE_STRINGS);
  if (troubles.length === 0) return null;
  const wordsFor = ({ code, same = "" }: UnitFileTrouble): { readonly title: string; readonly text: string } => {
    if (code === "same") return words.problems.same(withoutBidi(same));
    return code === "unreachable" || code === "fromUs" ? words.problems[code] : problems[code];
  };
  return (
    <div className={styles.whole}>
      <Disclosure title={words.troubles} caption={String(troubles.length)} openAtFirst>
        <ul className={styles.rows}>
          {troubles.map((trouble, index) => (
            <li key={index} className={styles.trouble}>
              <p className={styles.name}>{withoutBidi(trouble.path)}</p>
              <p className={text.body}>{wordsFor(trouble).title}</p>
              <p className={text.caption}>{wordsFor(trouble).text}</p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
