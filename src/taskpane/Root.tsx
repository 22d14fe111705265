import { FluentProvider, makeStaticStyles, makeStyles, mergeClasses, webDarkTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { loadStrings } from "../content/strings/loadStrings";
import { nb, type Strings } from "../content/strings/nb";
import type { PaneStart } from "../actions/startPane";
import { App } from "./App";
import { CrashPage } from "./shell/CrashPage";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { OutsideWord } from "./shell/OutsideWord";
import { Unreachable } from "./shell/Unreachable";
import { PageFrame } from "./shell/PageFrame";
import { Skeleton } from "./shell/Skeleton";
import { StringsContext } from "./StringsContext";
import { usePaneTheme } from "./usePaneTheme";

const useGlobalStyles = makeStaticStyles({
  body: { margin: 0 },
  // What takes the focus is not hidden behind the header or the dock.
  html: { scrollPadding: "80px 0 132px" },
});
const useStyles = makeStyles({
  provider: { minHeight: "100vh" },
  /** For what the browser draws itself: scroll bars, date pickers. */
  dark: { colorScheme: "dark" },
});

interface Started {
  readonly start: PaneStart;
  readonly strings: Strings;
}

/** Shows the pane's frame at once, and its content as soon as Word is ready. */
export function Root({ starting }: { readonly starting: Promise<PaneStart> }) {
  useGlobalStyles();
  const styles = useStyles();
  const [started, setStarted] = useState<Started | null>(null);
  const [isUnreachable, setUnreachable] = useState(false);
  const theme = usePaneTheme(started?.start.isDark ?? null);
  useEffect(() => {
    const show = async (): Promise<void> => {
      const start = await starting;
      setStarted({ start, strings: await loadStrings(start.language) });
      document.documentElement.lang = start.language;
    };
    show().catch(() => {
      setUnreachable(true);
    });
  }, [starting]);
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.provider, theme === webDarkTheme && styles.dark)}>
      <StringsContext value={started?.strings ?? nb}>
        <ErrorBoundary fallback={<CrashPage />}>
          {isUnreachable ? <Unreachable /> : <Content start={started?.start ?? null} />}
        </ErrorBoundary>
      </StringsContext>
    </FluentProvider>
  );
}

function Content({ start }: { readonly start: PaneStart | null }) {
  if (start === null) return <Shell />;
  return start.isWord ? <App contentLanguage={start.documentLanguage} /> : <OutsideWord />;
}

function Shell() {
  return (
    <PageFrame title={nb.app.planTitle} takesFocus={false} dock={null}>
      <Skeleton label={nb.app.reading} />
    </PageFrame>
  );
}
