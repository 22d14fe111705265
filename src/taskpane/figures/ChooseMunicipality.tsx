import { Button, Combobox, Field, Option } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { loadSnapshot } from "../../actions/ssb/loadSnapshot";
import { FIGURES_STRINGS } from "../../content/strings/figuresStrings";
import {
  findMunicipalities,
  municipalityNamed,
  type FoundMunicipality,
  type Municipality,
} from "../../plan/figures/municipalities";
import { snapshotPopulation, snapshotProjection } from "../../plan/figures/readSnapshot";
import { setPopulation, setProjection } from "../../plan/figures/storedFigures";
import type { Plan } from "../../plan/Plan";
import { Unreached } from "../loading/Unreached";
import type { Pane } from "../state/Pane";
import type { PaneState } from "../state/PaneState";
import { usePageStrings } from "../words/usePageStrings";
import { useStrings } from "../words/StringsContext";
import text from "../look/text.module.css";
import styles from "./figures.module.css";

export interface ChooseMunicipalityProps {
  readonly all: readonly Municipality[];
  /** The one that the plan has figures of. */
  readonly chosen: Municipality | null;
  readonly state: PaneState;
  readonly pane: Pane;
}

/** More are found by typing on. */
const MOST_SHOWN = 60;

/** Finds a municipality by typing; its figures go into the plan when it is chosen. */
export function ChooseMunicipality({ all, chosen, state, pane }: ChooseMunicipalityProps) {
  const words = usePageStrings(FIGURES_STRINGS);
  const { app } = useStrings();
  const { isFailed, take } = useTaking(pane);
  const named = chosen === null ? municipalityNamed(all, state.plan.meta.municipality) : null;
  return (
    <section className={styles.section}>
      {named !== null && (
        <>
          {named.former !== null && (
            <p className={text.body}>{words.isFormer(named.former, named.municipality.shown)}</p>
          )}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              onClick={() => {
                take(named.municipality);
              }}
            >
              {words.fromPlan(named.municipality.shown)}
            </Button>
          </div>
        </>
      )}
      <Search key={chosen?.nr ?? ""} all={all} chosen={chosen} onChoose={take} />
      {isFailed && (
        <p role="alert" className={text.body}>
          {app.loadFailed}
        </p>
      )}
      <Unreached />
    </section>
  );
}

/** Takes the figures of a municipality into the plan: of the one that was chosen last, whichever comes first. */
function useTaking(pane: Pane) {
  const words = usePageStrings(FIGURES_STRINGS);
  const [isFailed, setFailed] = useState(false);
  const latest = useRef<Municipality | null>(null);
  const take = (municipality: Municipality): void => {
    latest.current = municipality;
    void shippedFigures(municipality).then((figures) => {
      if (latest.current !== municipality) return;
      setFailed(figures === null);
      if (figures !== null) pane.replace({ kind: "told", title: words.taken(municipality.shown) }, figures);
    });
  };
  return { isFailed, take };
}

/** What puts a municipality's figures as they ship into a plan; null where they cannot be fetched. */
async function shippedFigures(municipality: Municipality): Promise<((plan: Plan) => Plan) | null> {
  try {
    const snapshot = await loadSnapshot(municipality.nr);
    const population = snapshotPopulation(snapshot, municipality);
    const projection = snapshotProjection(snapshot, municipality);
    return (plan) => setProjection(setPopulation(plan, population), projection);
  } catch {
    return null;
  }
}

interface SearchProps extends Pick<ChooseMunicipalityProps, "all" | "chosen"> {
  readonly onChoose: (municipality: Municipality) => void;
}

function Search({ all, chosen, onChoose }: SearchProps) {
  const words = usePageStrings(FIGURES_STRINGS);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const found = findMunicipalities(all, typed ?? "").slice(0, MOST_SHOWN);
  return (
    <Field label={words.choose} hint={words.chooseHelp}>
      <Combobox
        freeform
        className={styles.whole}
        input={{ className: styles.whole }}
        listbox={{ className: styles.list }}
        open={isOpen}
        onOpenChange={(_, { open }) => {
          setOpen(open);
        }}
        value={typed ?? chosen?.shown ?? ""}
        selectedOptions={chosen === null ? [] : [chosen.nr]}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
        }}
        onOptionSelect={(_, { optionValue }) => {
          const municipality = all.find(({ nr }) => nr === optionValue);
          setTyped(null);
          if (municipality !== undefined) onChoose(municipality);
        }}
      >
        {found.length === 0 ? (
          <Option value="" text={typed ?? ""} disabled>
            {words.none}
          </Option>
        ) : (
          found.map((each) => optionOf(each, words))
        )}
      </Combobox>
    </Field>
  );
}

/** Says which county it is in, or what it was called before. */
function optionOf(
  { municipality: { nr, shown, county }, former }: FoundMunicipality,
  words: { readonly former: (name: string) => string },
) {
  return (
    <Option key={nr} value={nr} text={shown}>
      {[shown, former === null ? county : words.former(former)].join(", ")}
    </Option>
  );
}
