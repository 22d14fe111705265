import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

function onChange(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
}

/** Light or dark as Word is; as the system is where Word does not say (null). Windows contrast themes need nothing of ours. */
export function usePaneTheme(isDark: boolean | null): Theme {
  const systemIsDark = useSyncExternalStore(onChange, () => window.matchMedia(DARK).matches);
  return (isDark ?? systemIsDark) ? webDarkTheme : webLightTheme;
}
