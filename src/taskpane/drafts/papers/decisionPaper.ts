import type { DocumentPiece } from "../../../document/Piece";
import { casePieces, caseTitle } from "../../../plan/decision/casePieces";
import { onePagePieces, onePageTitle } from "../../../plan/decision/onePagePieces";
import type { Plan } from "../../../plan/Plan";
import { threadOf } from "../../../plan/thread/overview";
import type { Paper } from "../../state/Task";
import { newCanvas } from "../newCanvas";
import { drawThread } from "../thread/drawThread";

/** What a paper for those who decide says, of the plan as it is now, the picture drawn anew. */
export function paperPieces(paper: Paper["paper"], plan: Plan): readonly DocumentPiece[] {
  if (paper === "case") return casePieces(plan);
  const thread = threadOf(plan);
  const hasGoals = thread.goals.length > 0;
  return onePagePieces(plan, hasGoals ? drawThread(thread, plan.meta.language, newCanvas, false) : null);
}

/** The paper, as a task names it. */
export function paperOf(paper: Paper["paper"], plan: Plan): Paper {
  return { kind: "paper", paper, title: paper === "case" ? caseTitle(plan) : onePageTitle(plan) };
}
