import { lightTheme } from "./look/lightTheme";
import { FluentProvider, mergeClasses } from "@fluentui/react-components";
import { Suspense } from "react";
import { nb } from "../content/strings/nb";
import { App } from "./App";
import { CrashPage, NoLibrary, OldWord, OutsideWord } from "./failure/failurePages";
import type { Stage } from "./openPane";
import { ErrorBoundary } from "./failure/ErrorBoundary";
import { SilentWord } from "./failure/SilentWord";
import { Unreachable } from "./failure/Unreachable";
import { PageFrame } from "./frame/PageFrame";
import { Skeleton } from "./frame/Skeleton";
import { StringsContext, useStrings } from "./words/StringsContext";
import { usePaneTheme } from "./look/usePaneTheme";
import styles from "./Root.module.css";

/** Shows the pane's frame at once, and its content as soon as Word is ready and the document has been read. */
export function Root({ stage }: { readonly stage: Stage }) {
  const theme = usePaneTheme("start" in stage ? stage.start.isDark : null);
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.provider, theme !== lightTheme && styles.dark)}>
      <StringsContext value={"strings" in stage ? stage.strings : nb}>
        <SilentWord starting={stage.kind === "starting" ? stage : null} />
        <ErrorBoundary fallback={() => <Crashed />}>
          <Content stage={stage} />
        </ErrorBoundary>
      </StringsContext>
    </FluentProvider>
  );
}

function Content({ stage }: { readonly stage: Stage }) {
  switch (stage.kind) {
    case "starting":
    case "reading":
      return <Shell />;
    case "unreachable":
      return <Unreachable />;
    case "outsideWord":
    case "oldWord":
    case "noLibrary":
      return (
        <Suspense fallback={<Shell />}>
          <Apart kind={stage.kind} />
        </Suspense>
      );
    case "open":
      return <App contentLanguage={stage.start.documentLanguage} opened={stage.opened} />;
    case "broken":
      throw stage.error;
  }
}

/** What is shown in place of the pane. */
function Apart({ kind }: { readonly kind: "outsideWord" | "oldWord" | "noLibrary" }) {
  if (kind === "outsideWord") return <OutsideWord />;
  return kind === "oldWord" ? <OldWord /> : <NoLibrary />;
}

function Crashed() {
  return (
    <Suspense fallback={<Shell />}>
      <CrashPage />
    </Suspense>
  );
}

function Shell() {
  const { app } = useStrings();
  return (
    <PageFrame title={app.planTitle} takesFocus={false} dock={null}>
      <Skeleton label={app.reading} />
    </PageFrame>
  );
}
