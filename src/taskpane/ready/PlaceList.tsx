import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { READY_STRINGS } from "../../content/strings/readyStrings";
import type { FindingPlace } from "../../plan/checks/Place";
import { useFieldWords } from "../field/useFieldWords";
import { useFocusNext } from "../focus/useFocusNext";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { goToPlace } from "./goToPlace";
import { fieldOf, placeName, type PlaceNaming } from "./placeName";
import styles from "./ReadyPage.module.css";

/** So many places are shown at first. */
const FIRST = 5;

export interface PlaceListProps {
  readonly places: readonly FindingPlace[];
  readonly state: PaneState;
  readonly pane: Pane;
}

/** The places of a finding, each a way to it. */
export function PlaceList({ places, state, pane }: PlaceListProps) {
  const words = usePageStrings(READY_STRINGS);
  const strings = useAllStrings();
  const [isWhole, setWhole] = useState(false);
  const { container, focusNext } = useFocusNext<HTMLUListElement>();
  const shown = isWhole ? places : places.slice(0, FIRST);
  const fields = useFieldWords(shown.map(fieldOf).filter((field) => field !== null));
  const naming = { plan: state.plan, strings, words, fields };
  return (
    <>
      <ul ref={container} className={styles.places}>
        {shown.map((place, index) => (
          <li key={`${index} ${JSON.stringify(place)}`}>
            <PlaceButton {...{ place, naming, state, pane }} />
          </li>
        ))}
      </ul>
      {shown.length < places.length && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.flush}
          onClick={() => {
            setWhole(true);
            focusNext(`:scope > li:nth-child(${FIRST + 1}) button`);
          }}
        >
          {words.morePlaces(places.length - FIRST)}
        </Button>
      )}
    </>
  );
}

interface PlaceButtonProps extends Pick<PlaceListProps, "state" | "pane"> {
  readonly place: FindingPlace;
  readonly naming: PlaceNaming;
}

function PlaceButton({ place, naming, state, pane }: PlaceButtonProps) {
  const name = placeName(place, naming);
  const way = goToPlace(place);
  if (way === null) return <span className={styles.place}>{name}</span>;
  return (
    <button
      type="button"
      className={styles.place}
      aria-disabled={way.kind === "show" && state.running !== null}
      onClick={() => {
        if (way.kind === "go") pane.go(way.page);
        else pane.perform(way.task);
      }}
    >
      {name}
    </button>
  );
}
