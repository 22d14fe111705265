import { Checkbox } from "@fluentui/react-components";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { sheetColumns } from "../../plan/sheet/write/sheetColumns";
import { usePageStrings } from "../words/usePageStrings";
import type { Import } from "./useImport";
import text from "../look/text.module.css";
import styles from "./ImportPage.module.css";

/**
 * What of the sheet is not read as it stands there: what is hidden, texts for several rows, parts of a cost, cells without a
 * value by their places.
 */
export function SheetNotes({ incoming }: { readonly incoming: Import }) {
  const words = usePageStrings(SHEET_STRINGS);
  const { sheets, sheet, withHidden, groups, withGroups, setup, columns, wish } = incoming;
  const { hidden, odd = [] } = sheets[sheet] ?? {};
  const names = groups.places.flatMap((place) => columns.find(({ id }) => id === setup.match[place])?.names[0] ?? []);
  const parts = costParts(incoming, words);
  if (hidden === undefined && odd.length === 0 && names.length === 0 && parts === null) return null;
  return (
    <div className={styles.wishes}>
      {hidden !== undefined && (
        <Checkbox
          label={words.hidden(hidden.rows, hidden.columns.length)}
          checked={withHidden}
          onChange={(_, { checked }) => {
            wish({ withHidden: checked === true });
          }}
        />
      )}
      {names.length > 0 && (
        <Checkbox
          label={words.groups(names.join("», «"), groups.rows)}
          checked={withGroups}
          onChange={(_, { checked }) => {
            wish({ withGroups: checked === true });
          }}
        />
      )}
      {parts !== null && <p className={text.body}>{parts}</p>}
      {odd.map(({ why, count, places }) => {
        const named = places.join(", ");
        const all = count > places.length ? words.morePlaces(named, count - places.length) : named;
        return (
          <p key={why} className={text.body}>
            {words.odd[why](count, all)}
          </p>
        );
      })}
    </div>
  );
}

/** Which of several columns for the cost is taken in, null where they are not or the user has chosen one. */
function costParts({ rows, setup }: Import, words: (typeof SHEET_STRINGS)["nb"]): string | null {
  const { parts } = setup.cost ?? { parts: [] };
  if (parts.length === 0 || parts.some((place) => setup.match[place] !== null)) return null;
  const names = new Map(sheetColumns(rows, setup).map(({ index, name }) => [index, name]));
  const whole = setup.match.findIndex((column) => column === "cost" || column === "totalCost");
  return words.costParts(parts.map((place) => names.get(place) ?? "").join("», «"), names.get(whole) ?? "");
}
