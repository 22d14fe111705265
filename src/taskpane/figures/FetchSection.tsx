import { Button } from "@fluentui/react-components";
import { FIGURES_STRINGS } from "../../content/strings/figuresStrings";
import { sameFigures, setPopulation, setProjection } from "../../plan/figures/storedFigures";
import { useFocusHandover } from "../focus/useFocusHandover";
import { Disclosure } from "../frame/Disclosure";
import { usePageStrings } from "../words/usePageStrings";
import { CompareFigures } from "./CompareFigures";
import type { MunicipalityProps } from "./FiguresProps";
import { useFetch, type Answered } from "./useFetch";
import text from "../look/text.module.css";
import styles from "./figures.module.css";

/** Newer figures from Statistics Norway, once the user asks: says first what is sent. */
export function FetchSection({ of, state, pane }: MunicipalityProps) {
  const words = usePageStrings(FIGURES_STRINGS);
  const { state: fetched, start, stop } = useFetch(of);
  const isFetching = fetched.kind === "fetching";
  const isFailed = fetched.kind === "answered" && fetched.failures.length > 0;
  return (
    <Disclosure title={words.fetchTitle} openAtFirst={false}>
      <div className={styles.section}>
        <p className={text.body}>{words.fetchHelp(of.nr)}</p>
        <div className={styles.buttons}>
          <Button disabledFocusable={isFetching} onClick={start}>
            {isFailed ? words.tryAgain : words.fetch}
          </Button>
          <Button appearance="subtle" disabledFocusable={!isFetching} onClick={stop}>
            {words.stop}
          </Button>
        </div>
        <p role="status" className={text.body}>
          {isFetching ? words.fetching : ""}
        </p>
        {fetched.kind === "answered" && <Failures failures={fetched.failures} />}
        {fetched.kind === "answered" && <Offer answered={fetched} state={state} pane={pane} onDone={stop} />}
      </div>
    </Disclosure>
  );
}

function Failures({ failures }: Pick<Answered, "failures">) {
  const words = usePageStrings(FIGURES_STRINGS);
  if (failures.length === 0) return null;
  return (
    <ul role="alert" className={styles.failed}>
      {failures.map(({ table, failure }) => (
        <li key={table}>{words.ofTable(table, words.failures[failure])}</li>
      ))}
    </ul>
  );
}

interface OfferProps extends Omit<MunicipalityProps, "of"> {
  readonly answered: Answered;
  readonly onDone: () => void;
}

/** The figures beside those of the plan, which stay until the user says so. */
function Offer({ answered, state, pane, onDone }: OfferProps) {
  const words = usePageStrings(FIGURES_STRINGS);
  const place = useFocusHandover<HTMLDivElement>("h1");
  const { population, projection } = answered;
  if (population === null && projection === null) return null;
  if (sameFigures(state.plan, population, projection)) return <p className={text.body}>{words.same}</p>;
  const replace = (): void => {
    pane.replace({ kind: "told", title: words.replaced }, (plan) => {
      const withPopulation = population === null ? plan : setPopulation(plan, population);
      return projection === null ? withPopulation : setProjection(withPopulation, projection);
    });
    onDone();
  };
  return (
    <div ref={place} className={styles.section}>
      <CompareFigures plan={state.plan} population={population} projection={projection} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={replace}>
          {words.replace}
        </Button>
        <Button onClick={onDone}>{words.keep}</Button>
      </div>
    </div>
  );
}
