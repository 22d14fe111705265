import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { Report } from "../report/Report";
import { useAllStrings } from "../words/useAllStrings";
import { OfferButton } from "./OfferButton";
import type { Told } from "../state/Told";
import { useFocusHandover } from "../focus/useFocusHandover";
import { useGoneOn } from "./useGoneOn";
import styles from "./NoticeBar.module.css";

export interface NoticeBarProps {
  readonly told: Told;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The last notice, with what the user can do about it. It becomes a line when the user goes on; a failure stays as it is. */
export function NoticeBar({ told, state, pane }: NoticeBarProps) {
  const bar = useFocusHandover<HTMLDivElement>("footer button");
  const [isGone, setGone] = useGoneOn(bar);
  const isLine = isGone && told.intent !== "error";
  return (
    <div ref={bar}>
      <MessageBar intent={told.intent} layout={isLine ? "singleline" : "multiline"}>
        <MessageBarBody className={isLine ? styles.short : styles.body}>
          {isLine ? (
            <button
              type="button"
              aria-expanded={false}
              className={styles.line}
              onClick={() => {
                setGone(false);
              }}
            >
              {told.title}
            </button>
          ) : (
            <>
              <MessageBarTitle className={styles.title}>{told.title}</MessageBarTitle> {told.text}
              {told.intent === "error" && <Report about={aboutOf(state)} />}
            </>
          )}
        </MessageBarBody>
        <Actions {...{ told, state, pane, isLine }} />
      </MessageBar>
    </div>
  );
}

/** What was going on, as codes of ours. */
function aboutOf({ page, notice }: PaneState): readonly string[] {
  const task = notice?.kind === "outcome" ? [notice.task.kind, notice.outcome.kind] : [];
  return [page.kind, notice?.kind ?? "", ...task];
}

/** What can be done about the notice, and the way to close it, which alone a line has. */
function Actions({ told, state, pane, isLine }: NoticeBarProps & { readonly isLine: boolean }) {
  const { outcome } = useAllStrings();
  return (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          aria-label={outcome.close}
          icon={<Dismiss20Regular />}
          onClick={() => {
            pane.notice(null);
          }}
        />
      }
    >
      {!isLine && told.offers.map((offer) => <OfferButton key={offer.kind} offer={offer} state={state} pane={pane} />)}
    </MessageBarActions>
  );
}
