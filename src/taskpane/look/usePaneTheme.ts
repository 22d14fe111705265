import { lightTheme } from "./lightTheme";
import type { PartialTheme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { loadDarkTheme, loadedDarkTheme, onDarkTheme } from "./loadDarkTheme";
import { onSystemTheme, systemIsDark } from "./systemTheme";

/** Light or dark as Word is; as the system is where Word does not say (null). Windows contrast themes need nothing of ours. */
export function usePaneTheme(isDark: boolean | null): PartialTheme {
  const system = useSyncExternalStore(onSystemTheme, systemIsDark);
  const dark = useSyncExternalStore(onDarkTheme, loadedDarkTheme);
  const wantsDark = isDark ?? system;
  useEffect(() => {
    if (wantsDark) void loadDarkTheme();
  }, [wantsDark]);
  return wantsDark && dark !== null ? dark : lightTheme;
}
