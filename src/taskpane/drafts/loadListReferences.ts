import { loadSourceLibrary } from "../../content/loadSourceLibrary";
import type { StepId } from "../../content/StepId";
import type { SourceLibrary } from "../../content/SourceLibrary";
import type { Piece } from "../../document/Piece";
import { hashText } from "../../document/block/hashText";
import { pieceTexts } from "../../document/block/pieceTexts";
import type { StandingBlock } from "../../document/block/standingBlocks";
import { REFERENCES_TAG } from "../../actions/blockTags";
import { blockState } from "../../plan/stored/blockState";
import { referencePieces } from "../../plan/draft/referencePieces";
import type { Plan } from "../../plan/Plan";
import { usedSources, type UsedSource } from "../../plan/draft/usedSources";

/** The list of references as it is to stand. */
export interface References {
  readonly sources: readonly UsedSource[];
  readonly library: SourceLibrary;
  readonly pieces: readonly Piece[];
  /** It stands in the document, and has become another since. */
  readonly isOutdated: boolean;
}

/** Lists the references of a plan whose blocks stand in the document. */
export type ListReferences = (plan: Plan, blocks: readonly StandingBlock[]) => References;

/** Fetches what names the sources of a plan that has taken something in from the guidance of the steps. */
export async function loadListReferences(steps: readonly StepId[]): Promise<ListReferences> {
  const library = await loadSourceLibrary(steps);
  return (plan, blocks) => {
    const tags = blocks.map(({ tag }) => tag);
    const sources = usedSources(plan, library, tags);
    const pieces = referencePieces(
      sources.map(({ source }) => source),
      plan.meta,
    );
    const state = blockState(plan, blocks, REFERENCES_TAG);
    return {
      sources,
      library,
      pieces,
      isOutdated:
        (state === "standing" || state === "edited") && plan.written[REFERENCES_TAG] !== hashText(pieceTexts(pieces)),
    };
  };
}
