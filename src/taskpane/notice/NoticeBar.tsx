import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { OfferButton } from "./OfferButton";
import type { Told } from "../state/Told";
import { useFocusHandover } from "../focus/useFocusHandover";
import styles from "./NoticeBar.module.css";

export interface NoticeBarProps {
  readonly told: Told;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The last notice, with what the user can do about it. */
export function NoticeBar({ told, state, pane }: NoticeBarProps) {
  const { outcome } = useAllStrings();
  const bar = useFocusHandover<HTMLDivElement>("footer button");
  return (
    <div ref={bar}>
      <MessageBar intent={told.intent} layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{told.title}</MessageBarTitle> {told.text}
        </MessageBarBody>
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
          {told.offers.map((offer) => (
            <OfferButton key={offer.kind} offer={offer} state={state} pane={pane} />
          ))}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
