import { loadProcesses } from "../../content/loadProcesses";
import { LEADERS_STRINGS } from "../../content/strings/leadersStrings";
import type { Plan } from "../../plan/Plan";
import { Disclosure } from "../frame/Disclosure";
import { Skeleton } from "../frame/Skeleton";
import { LoadFailed } from "../loading/LoadFailed";
import { useLoaded } from "../loading/useLoaded";
import { useOwnWords } from "../loading/useOwnWords";
import { ProcessCards } from "../processes/ProcessCards";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./LeadersPage.module.css";

interface AgendasProps {
  readonly plan: Plan;
  readonly pane: Pane;
}

/** The four processes, as agendas that are ready to be used. */
export function Agendas(props: AgendasProps) {
  const words = usePageStrings(LEADERS_STRINGS);
  return (
    <Disclosure title={words.agendas} openAtFirst={false}>
      <div className={styles.section}>
        <p className={text.body}>{words.agendasHelp}</p>
        <LoadedAgendas {...props} />
      </div>
    </Disclosure>
  );
}

function LoadedAgendas({ plan, pane }: AgendasProps) {
  const { app } = useStrings();
  const loaded = useOwnWords(useLoaded(loadProcesses, null), plan);
  if (loaded.kind === "loading") return <Skeleton label={app.loadingPage} />;
  if (loaded.kind === "failed") return <LoadFailed onRetry={loaded.retry} />;
  return <ProcessCards processes={loaded.value} plan={plan} pane={pane} />;
}
