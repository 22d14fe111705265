import type { MeasuresPage, MeasuresPart, Page } from "../../state/Page";
import type { Pane } from "../../state/Pane";
import type { RowFocus } from "../list/useRowFocus";
import type { MeasureWays } from "./PartProps";

export interface MeasureWaysOf extends Pick<RowFocus, "focusNext" | "container"> {
  readonly page: MeasuresPage;
  readonly pane: Pane;
}

/** The ways from the part of the page that is shown, with where the focus goes. `onTab` leaves it on the tab. */
export function measureWays({ page, pane, focusNext, container }: MeasureWaysOf) {
  const show = (part?: MeasuresPart): void => {
    window.scrollTo(0, 0);
    pane.go({ kind: "measures", ...(part && { part }), ...(page.hits && { hits: page.hits }) });
  };
  const leave = (button: string, to: Page): void => {
    // The menu is gone when the page is come back to: what opened it has the focus then.
    container.current?.querySelector<HTMLElement>(`[data-part="${button}"]`)?.focus();
    pane.go(to);
  };
  const ways: MeasureWays & { readonly onTab: typeof show } = {
    onTab: show,
    onShow: (part) => {
      show(part);
      focusNext('[data-part="title"]');
    },
    onList: () => {
      show();
      focusNext('[data-part="add"]');
    },
    onImport: () => {
      leave("addFrom", { kind: "import", table: "measures" });
    },
    onExample: () => {
      leave("more", { kind: "example", at: "measures", from: "measures" });
    },
  };
  return ways;
}
