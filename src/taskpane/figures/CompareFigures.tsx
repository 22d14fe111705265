import { FIGURES_STRINGS } from "../../content/strings/figuresStrings";
import { personsIn, totalOf } from "../../plan/figures/ageGroups";
import type { FigureSource, Population, Projection, YearOfAges } from "../../plan/figures/Figures";
import { placeName, spanName } from "../../plan/figures/figureWords";
import { populationOf, projectionOf } from "../../plan/figures/storedFigures";
import type { Plan } from "../../plan/Plan";
import { formatDate } from "../../plan/values/formatDate";
import { shownNumber } from "../../plan/values/shownNumber";
import { useStrings } from "../words/StringsContext";
import { usePageStrings } from "../words/usePageStrings";
import text from "../look/text.module.css";
import styles from "./figures.module.css";

export interface CompareFiguresProps {
  readonly plan: Plan;
  readonly population: Population | null;
  readonly projection: Projection | null;
}

/** The plan's figures and others, side by side. */
export function CompareFigures({ plan, population, projection }: CompareFiguresProps) {
  const words = usePageStrings(FIGURES_STRINGS);
  const notes = [...new Set([...(population?.notes ?? []), ...(projection?.notes ?? [])])];
  return (
    <>
      <h3 className={text.section}>{words.newer}</h3>
      <p className={text.body}>{words.newerHelp}</p>
      {population !== null && (
        <Compared
          name={words.population}
          ours={sideOf(populationOf(plan), "years")}
          theirs={sideOf(population, "years")}
        />
      )}
      {projection !== null && (
        <Compared
          name={words.projection}
          ours={sideOf(projectionOf(plan), "main")}
          theirs={sideOf(projection, "main")}
        />
      )}
      {notes.map((note) => (
        <p key={note} className={text.caption}>
          {note}
        </p>
      ))}
    </>
  );
}

/** One side: where figures come from, and their last year. */
interface Side {
  readonly source: FigureSource;
  readonly last: YearOfAges;
}

function sideOf<Key extends string>(
  figures: (FigureSource & Readonly<Record<Key, readonly YearOfAges[]>>) | null,
  key: Key,
): Side | null {
  const last = figures?.[key].at(-1);
  return figures === null || last === undefined ? null : { source: figures, last };
}

interface ComparedProps {
  readonly name: string;
  readonly ours: Side | null;
  readonly theirs: Side | null;
}

const NOTHING = "–";

function Compared({ name, ours, theirs }: ComparedProps) {
  const words = usePageStrings(FIGURES_STRINGS);
  const { language } = useStrings();
  const cells = (show: (side: Side) => string) =>
    [ours, theirs].map((side, at) => <td key={at}>{side === null ? NOTHING : show(side) || NOTHING}</td>);
  const rows: readonly (readonly [string, (side: Side) => string])[] = [
    [words.choose, ({ source }) => placeName(source, language)],
    [words.published, ({ source }) => formatDate(source.updated, language)],
    [words.lastYear, ({ last }) => String(last.year)],
    [words.total, ({ last }) => shownNumber(totalOf(last.ages))],
    [spanName("80+", language), ({ last }) => shownNumber(personsIn(last.ages, "80+"))],
  ];
  return (
    <table className={styles.compared}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{words.inPlan}</th>
          <th scope="col">{words.fetched}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, show]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells(show)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
