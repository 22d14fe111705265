import { loadMunicipalities } from "../../actions/ssb/loadSnapshot";
import { FIGURES_STRINGS } from "../../content/strings/figuresStrings";
import { COUNTRY } from "../../plan/figures/Figures";
import type { Municipality } from "../../plan/figures/municipalities";
import { populationOf } from "../../plan/figures/storedFigures";
import { Dock } from "../frame/Dock";
import { PageFrame } from "../frame/PageFrame";
import { Skeleton } from "../frame/Skeleton";
import { LoadFailed } from "../loading/LoadFailed";
import { useLoaded } from "../loading/useLoaded";
import { useAllStrings } from "../words/useAllStrings";
import { usePageStrings } from "../words/usePageStrings";
import { ChooseMunicipality } from "./ChooseMunicipality";
import { FetchSection } from "./FetchSection";
import type { FiguresPageProps } from "./FiguresProps";
import { KeyFiguresSection } from "./KeyFiguresSection";
import { PasteSection } from "./PasteSection";
import { PopulationSection } from "./PopulationSection";
import { ProjectionSection } from "./ProjectionSection";
import text from "../look/text.module.css";

/** The municipality's figures (kommunens tall): chosen, seen, put into the document, and made new. */
export function FiguresPage({ state, pane }: FiguresPageProps) {
  const { app, figures } = useAllStrings();
  const words = usePageStrings(FIGURES_STRINGS);
  const loaded = useLoaded(loadMunicipalities, "municipalities");
  const back = {
    label: words.back,
    onClick: () => {
      pane.go({ kind: "start" });
    },
  };
  return (
    <PageFrame
      title={figures.title}
      back={back}
      takesFocus={state.navigated}
      dock={<Dock state={state} pane={pane} pieces={[]} />}
    >
      <p className={text.body}>{words.intro}</p>
      {loaded.kind === "loading" && <Skeleton label={app.loadingPage} />}
      {loaded.kind === "failed" && <LoadFailed onRetry={loaded.retry} />}
      {loaded.kind === "loaded" && <Content all={loaded.value} state={state} pane={pane} />}
    </PageFrame>
  );
}

interface ContentProps extends FiguresPageProps {
  readonly all: readonly Municipality[];
}

function Content({ all, state, pane }: ContentProps) {
  const population = populationOf(state.plan);
  const chosen = all.find(({ nr }) => nr === population?.region) ?? null;
  const hasFigures = population !== null && population.region !== COUNTRY;
  return (
    <>
      <ChooseMunicipality {...{ all, chosen, state, pane }} />
      {hasFigures && <PopulationSection state={state} pane={pane} />}
      {chosen !== null && (
        <>
          <ProjectionSection of={chosen} state={state} pane={pane} />
          <FetchSection key={`fetch${chosen.nr}`} of={chosen} state={state} pane={pane} />
          <KeyFiguresSection key={`key${chosen.nr}`} of={chosen} state={state} pane={pane} />
          <PasteSection key={`paste${chosen.nr}`} of={chosen} pane={pane} />
        </>
      )}
    </>
  );
}
