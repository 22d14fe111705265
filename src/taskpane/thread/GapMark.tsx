import { THREAD_STRINGS } from "../../content/strings/threadStrings";
import type { Gap } from "../../plan/thread/overview";
import { Warning16Filled } from "../look/firstIcons";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./GapMark.module.css";

/** Says what something lacks: a sign and words. */
export function GapMark({ gap }: { readonly gap: Gap }) {
  const { lacks } = usePageStrings(THREAD_STRINGS);
  return (
    <span className={styles.mark}>
      <Warning16Filled />
      {lacks[gap]}
    </span>
  );
}
