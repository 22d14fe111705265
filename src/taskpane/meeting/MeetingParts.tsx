import { useLayoutEffect, useRef } from "react";
import { MEETING_STRINGS } from "../../content/strings/meetingStrings";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./meeting.module.css";

const PARTS = ["prepare", "run", "minutes"] as const;

/** The parts of the page of a meeting, in the order in which they are used. */
export type MeetingPart = (typeof PARTS)[number];

export interface MeetingPartsProps {
  readonly part: MeetingPart;
  readonly onPart: (part: MeetingPart) => void;
}

/** The way from part to part. It takes the focus where that was in the part that makes way. */
export function MeetingParts({ part, onPart }: MeetingPartsProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const nav = useRef<HTMLElement>(null);
  const known = useRef(part);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (known.current !== part && isLost) nav.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
    known.current = part;
  }, [part]);
  return (
    <nav ref={nav} className={styles.parts} aria-label={words.parts}>
      {PARTS.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.part}
          aria-current={each === part ? "step" : undefined}
          onClick={() => {
            onPart(each);
          }}
        >
          {words.partNames[each]}
        </button>
      ))}
    </nav>
  );
}
