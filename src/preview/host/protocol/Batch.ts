import { WordError } from "./WordError";

export const PATH = { root: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object: the id of its path, at the same index; 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One request of the client library: what context.sync() sends. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The answer to a batch. With an Error, Results holds those of the actions before the one that failed. */
export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

function isBatch(body: unknown): body is Batch {
  if (typeof body !== "object" || body === null || !("Actions" in body) || !("ObjectPaths" in body)) return false;
  return Array.isArray(body.Actions) && typeof body.ObjectPaths === "object" && body.ObjectPaths !== null;
}

/** Takes a message for a batch; the client library is trusted with the shape of single actions. */
export function readBatch(body: unknown): Batch {
  if (!isBatch(body)) throw new WordError("InvalidArgument", "The request is not a batch");
  return body;
}

/** Whether a batch asks for the content of a picture. */
export function asksForPictures({ Actions }: Batch): boolean {
  return Actions.some(({ Name }) => Name === "GetBase64ImageSrc");
}

/** The files, in base64, that a batch inserts. */
export function filesIn({ ObjectPaths }: Batch): string[] {
  return Object.values(ObjectPaths).flatMap(({ Name, ArgumentInfo }) => {
    const [file] = ArgumentInfo?.Arguments ?? [];
    return Name === "InsertFileFromBase64" && typeof file === "string" ? [file] : [];
  });
}
