import { useMemo, useState } from "react";
import { isAnswered } from "../../plan/answers/isAnswered";
import type { OldPiece, OldTarget } from "../../plan/old/find/OldPiece";
import { rowId } from "../../plan/old/take/pieceRows";
import type { Plan } from "../../plan/Plan";

/** What the user has chosen of a document's pieces. */
export interface OldChoices {
  /** All pieces, each where it is to go now. */
  readonly pieces: readonly OldPiece[];
  /** Those that are ticked and have a place. */
  readonly taken: readonly OldPiece[];
  readonly without: ReadonlySet<string>;
  readonly isTaken: (piece: OldPiece) => boolean;
  readonly take: (piece: OldPiece, isTaken: boolean) => void;
  /** Sends a piece elsewhere, and takes it along; null leaves it out. */
  readonly send: (piece: OldPiece, target: OldTarget | null) => void;
  readonly takeRow: (piece: OldPiece, place: number, isTaken: boolean) => void;
}

/** The choices for a document's pieces. At first what is sure goes to where the plan says nothing yet. */
export function useOldChoices(found: readonly OldPiece[], plan: Plan): OldChoices {
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(
    () => new Map(found.map((piece) => [piece.id, piece.isSure && said(plan, piece.target) === null])),
  );
  const [sent, setSent] = useState<ReadonlyMap<string, OldTarget | null>>(() => new Map());
  const [without, setWithout] = useState<ReadonlySet<string>>(() => new Set());
  const pieces = useMemo(
    () =>
      found.map((piece) => ({ ...piece, target: sent.has(piece.id) ? (sent.get(piece.id) ?? null) : piece.target })),
    [found, sent],
  );
  const isTaken = ({ id, target }: OldPiece): boolean => target !== null && ticks.get(id) === true;
  const taken = useMemo(
    () => pieces.filter(({ id, target }) => target !== null && ticks.get(id) === true),
    [pieces, ticks],
  );
  const take = ({ id }: OldPiece, wanted: boolean): void => {
    setTicks((known) => new Map(known).set(id, wanted));
  };
  return {
    pieces,
    taken,
    without,
    isTaken,
    take,
    send: (piece, target) => {
      setSent((known) => new Map(known).set(piece.id, target));
      setWithout((known) => new Set([...known].filter((id) => !id.startsWith(`${piece.id} `))));
      take(piece, target !== null);
    },
    takeRow: ({ id }, place, wanted) => {
      setWithout((known) => {
        const others = [...known].filter((each) => each !== rowId(id, place));
        return new Set(wanted ? others : [...others, rowId(id, place)]);
      });
    },
  };
}

/** What the plan says where a piece is to go, null where it says nothing or takes any number: "" for an answer. */
export function said({ meta, answers }: Plan, target: OldTarget | null): string | null {
  if (target?.kind === "prompt") return isAnswered(answers[target.step][target.prompt]) ? "" : null;
  if (target?.kind !== "meta" || target.field === "language") return null;
  if (target.field === "municipality") return meta.municipality || null;
  return meta.from === "" && meta.to === "" ? null : `${meta.from}–${meta.to}`;
}
