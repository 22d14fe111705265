import { useEffect, useState } from "react";
import { focusByScript } from "./focusByScript";

/**
 * Gives the focus back when the component has gone: to what had it when the component came up, or to the page's heading
 * where that has gone too. Wherever in the pane the focus is by then: Office.js moves it when Escape is pressed.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
      const target = isThere ? before : document.querySelector("h1");
      if (target !== null) focusByScript(target);
    },
    [before],
  );
}
