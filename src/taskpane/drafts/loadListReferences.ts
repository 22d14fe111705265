import { loadSourceLibrary } from "../../content/loadSourceLibrary";
import type { StepId } from "../../content/StepId";
import type { SourceLibrary } from "../../content/SourceLibrary";
import type { Piece } from "../../document/Piece";
import type { StandingBlock } from "../../document/block/standingBlocks";
import { REFERENCES_TAG } from "../../actions/blockTags";
import { textStanding, type Standing } from "../../actions/standing/wordState";
import { referencePieces } from "../../plan/draft/referencePieces";
import type { Plan } from "../../plan/Plan";
import { usedSources, type UsedSource } from "../../plan/draft/usedSources";

/** The list of references as it is to stand. */
export interface References {
  readonly sources: readonly UsedSource[];
  readonly library: SourceLibrary;
  readonly pieces: readonly Piece[];
  /** How it stands in the document. */
  readonly standing: Standing;
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
    return { sources, library, pieces, standing: textStanding(plan, blocks, REFERENCES_TAG, pieces) };
  };
}
