import { Button } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { keep } from "../../../actions/document/kept";
import { GUIDE_STRINGS } from "../../../content/strings/guideStrings";
import { useFocusHandover } from "../../focus/useFocusHandover";
import text from "../../look/text.module.css";
import { usePageStrings } from "../../words/usePageStrings";
import styles from "./guide.module.css";
import { TOUR_NAME } from "./readGuide";
import { useAskedFocus } from "./useAskedFocus";

export interface TourProps {
  readonly takesFocus: boolean;
  readonly onEnd: () => void;
}

/** Three cards on how Planhjelp works, one at a time. Once it has been shown it never comes up unasked. */
export function Tour({ takesFocus, onEnd }: TourProps) {
  const words = usePageStrings(GUIDE_STRINGS);
  const [at, setAt] = useState(0);
  const id = useId();
  const section = useFocusHandover<HTMLElement>("h1");
  const heading = useAskedFocus(takesFocus, "tour");
  useEffect(() => {
    keep(TOUR_NAME, "seen");
  }, []);
  const { length } = words.cards;
  return (
    <section ref={section} className={styles.tour} aria-labelledby={id}>
      <div className={styles.card} aria-live="polite">
        <p className={text.caption}>{words.place(at + 1, length)}</p>
        <h2 id={id} ref={heading} tabIndex={-1} className={text.section}>
          {words.cards[at]?.title}
        </h2>
        <p className={text.body}>{words.cards[at]?.text}</p>
      </div>
      <Buttons at={at} isLast={at === length - 1} onMove={setAt} onEnd={onEnd} />
    </section>
  );
}

interface ButtonsProps {
  readonly at: number;
  readonly isLast: boolean;
  readonly onMove: (to: number) => void;
  readonly onEnd: () => void;
}

function Buttons({ at, isLast, onMove, onEnd }: ButtonsProps) {
  const words = usePageStrings(GUIDE_STRINGS);
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        onClick={() => {
          if (isLast) onEnd();
          else onMove(at + 1);
        }}
      >
        {isLast ? words.finish : words.next}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={at === 0}
        onClick={() => {
          onMove(at - 1);
        }}
      >
        {words.previous}
      </Button>
      <Button size="small" appearance="subtle" onClick={onEnd}>
        {words.skip}
      </Button>
    </div>
  );
}
