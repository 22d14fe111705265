import type { Language } from "../../content/Language";
import type { DocumentPiece } from "../../document/Piece";
import { groupPieces, type PieceGroup } from "./groupPieces";
import styles from "./DraftPieces.module.css";

export interface DraftPiecesProps {
  readonly pieces: readonly DocumentPiece[];
  readonly language: Language;
  /** The level of the heading that they stand under; 2 where it is not said. */
  readonly under?: 2 | 3;
}

/** Pieces of a draft as they will look in the document: headings, paragraphs, bullets, tables. */
export function DraftPieces({ pieces, language, under = 2 }: DraftPiecesProps) {
  return (
    <div className={styles.text} lang={language}>
      {groupPieces(pieces).map((group, index) => (
        <Group key={index} group={group} under={under} />
      ))}
    </div>
  );
}

function Group({ group, under }: { readonly group: PieceGroup; readonly under: 2 | 3 }) {
  switch (group.kind) {
    case "heading":
      return <Heading level={group.level} text={group.text} under={under} />;
    case "paragraph":
    case "caption":
      return <p className={styles.paragraph}>{group.text}</p>;
    case "picture":
      return null;
    case "list":
      return (
        <ul className={styles.list}>
          {group.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case "numbers":
      return (
        <ol className={styles.list}>
          {group.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ol>
      );
    case "table":
      return <Table rows={group.rows} />;
  }
}

interface HeadingProps {
  readonly level: 2 | 3 | 4;
  readonly text: string;
  readonly under: 2 | 3;
}

function Heading({ level, text, under }: HeadingProps) {
  const Level = `h${level - 1 + under}` as "h3" | "h4" | "h5" | "h6";
  return <Level className={level === 2 ? styles.heading : styles.small}>{text}</Level>;
}

function Table({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  const [header = [], ...body] = rows;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={header.join(", ")}>
      <table className={styles.table}>
        <thead>
          <tr>
            {header.map((cell, at) => (
              <th key={at} scope="col" className={styles.cell}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
