import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import type { Piece } from "../../document/Piece";
import { groupPieces, type PieceGroup } from "../clipboard/groupPieces";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, overflowWrap: "break-word", hyphens: "auto" },
  heading: {
    ...typographyStyles.subtitle2,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    ":first-child": { marginTop: 0 },
  },
  small: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    ":first-child": { marginTop: 0 },
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}`, whiteSpace: "pre-line", ":last-child": { marginBottom: 0 } },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalXL,
    ":last-child": { marginBottom: 0 },
  },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse" },
  cell: {
    ...typographyStyles.caption1,
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: "left",
  },
});

/** Pieces of a draft as they will look in the document: headings, paragraphs, bullets, tables. */
export function DraftPieces({ pieces, language }: { readonly pieces: readonly Piece[]; readonly language: Language }) {
  const styles = useStyles();
  return (
    <div className={styles.text} lang={language}>
      {groupPieces(pieces).map((group, index) => (
        <Group key={index} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { readonly group: PieceGroup }) {
  const styles = useStyles();
  switch (group.kind) {
    case "heading":
      return group.level === 2 ? (
        <h3 className={styles.heading}>{group.text}</h3>
      ) : (
        <h4 className={styles.small}>{group.text}</h4>
      );
    case "paragraph":
      return <p className={styles.paragraph}>{group.text}</p>;
    case "list":
      return (
        <ul className={styles.list}>
          {group.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case "table":
      return <Table rows={group.rows} />;
  }
}

function Table({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  const styles = useStyles();
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
