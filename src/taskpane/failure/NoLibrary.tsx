import { OLD_WORD_STRINGS } from "../../content/strings/oldWordStrings";
import { usePageStrings } from "../words/usePageStrings";
import { Unreachable } from "./Unreachable";

/** Shown when Word's own library is not there: it is blocked, or its host does not answer. */
export function NoLibrary() {
  const { missing } = usePageStrings(OLD_WORD_STRINGS);
  return <Unreachable told={missing} />;
}
