import { FIGURES_STRINGS } from "../../content/strings/figuresStrings";
import { chartTask, chartWords } from "../drafts/chart/chartFigures";
import { POPULATION_FIGURE } from "../drafts/chart/municipalityFigures";
import type { ChartFigure } from "../drafts/chart/chartFigures";
import { DraftPieces } from "../drafts/DraftPieces";
import { Disclosure } from "../frame/Disclosure";
import { FigureSection } from "../status/FigureSection";
import { usePageStrings } from "../words/usePageStrings";
import type { FiguresPageProps } from "./FiguresProps";
import text from "../look/text.module.css";
import styles from "./figures.module.css";

/** The population today and since 2006. */
export function PopulationSection(props: FiguresPageProps) {
  const words = usePageStrings(FIGURES_STRINGS);
  return (
    <section className={styles.section} aria-labelledby="population">
      <h2 id="population" className={text.section}>
        {words.population}
      </h2>
      <FigureInDocument {...props} figure={POPULATION_FIGURE} words={words.figure.population} />
    </section>
  );
}

interface FigureInDocumentProps extends FiguresPageProps {
  readonly figure: ChartFigure;
  readonly words: { readonly title: string; readonly help: string };
}

/** Figures as they will stand, and the buttons that put them there. */
export function FigureInDocument({ figure, words, state, pane }: FigureInDocumentProps) {
  const { block, preview } = usePageStrings(FIGURES_STRINGS);
  const { plan } = state;
  const pieces = chartWords(figure.tag, plan);
  return (
    <>
      {pieces.length > 0 && (
        <Disclosure title={preview} level={3} openAtFirst>
          <div className={styles.paper}>
            <DraftPieces pieces={pieces} language={plan.meta.language} />
          </div>
        </Disclosure>
      )}
      <FigureSection
        {...{ pieces, state, pane }}
        words={{ ...block, ...words }}
        task={{ ...chartTask(state, figure), update: false }}
        isOpen
      />
    </>
  );
}
