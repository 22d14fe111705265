import { KEY_FIGURES, KEY_FIGURE_TEXTS } from "../../content/keyFigures";
import type { Language } from "../../content/Language";
import { captionText } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import { joinList } from "../draft/sentence/joinList";
import { formatDate } from "../values/formatDate";
import { shownNumber } from "../values/shownNumber";
import { placeName } from "./figureWords";
import type { KeyFigures } from "./storedKeyFigures";

/** The key figures as a block: a table, what must be said of them, and where they come from. */
export function keyFigurePieces({ region, name, fetched, figures }: KeyFigures, language: Language): readonly Piece[] {
  const texts = KEY_FIGURE_TEXTS[language];
  const known = KEY_FIGURES.flatMap((definition) => {
    const figure = figures.find(({ id }) => id === definition.id);
    return figure === undefined ? [] : [{ definition, figure }];
  });
  if (known.length === 0) return [];
  const rows = known.map(({ definition, figure: { value, unit, period, updated } }) => [
    definition.name[language],
    value === null ? texts.missing : shownNumber(value),
    ...(value === null ? ["", ""] : [unit, period]),
    definition.table,
    formatDate(updated, language),
  ]);
  const shown = known.filter(({ figure }) => figure.value !== null);
  const said = [
    ...(shown.some(({ definition }) => definition.isOfInhabitants) ? [texts.inhabitants] : []),
    ...(shown.some(({ definition }) => definition.isKostra) ? [texts.unrevised] : []),
    ...(shown.some(({ definition }) => definition.across !== undefined) ? [texts.summed] : []),
    ...new Set(shown.flatMap(({ figure }) => figure.notes)),
  ];
  const tables = joinList([...new Set(known.map(({ definition }) => definition.table))], language);
  return [
    { kind: "heading", level: 2, text: texts.heading(placeName({ region, name }, language)) },
    { kind: "caption", text: captionText("Tabell", texts.title) },
    { kind: "table", rows: [texts.columns, ...rows], widths: [36, 14, 14, 12, 12, 16], hasHeaderColumn: true },
    ...said.map((text): Piece => ({ kind: "paragraph", text })),
    { kind: "paragraph", text: texts.source(tables, formatDate(fetched, language)) },
  ];
}
