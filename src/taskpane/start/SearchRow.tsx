import { ChevronRight20Regular, Search20Regular } from "../look/firstIcons";
import type { Pane } from "../state/Pane";
import { useStrings } from "../words/StringsContext";
import row from "./row.module.css";

/** Opens the search in all guidance. */
export function SearchRow({ pane }: { readonly pane: Pane }) {
  const { search } = useStrings();
  return (
    <button
      type="button"
      className={row.row}
      onClick={() => {
        pane.go({ kind: "search", from: null });
      }}
    >
      <span className={row.number}>
        <Search20Regular />
      </span>
      <span className={row.text}>
        <span className={row.name}>{search.title}</span>
        <span className={row.count}>{search.rowHelp}</span>
      </span>
      <ChevronRight20Regular />
    </button>
  );
}
