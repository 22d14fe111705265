import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type ObjectPath,
  type ResponseBody,
} from "./Batch";
import { answerQuery } from "./answerQuery";
import { HostCollection, HostObject } from "./HostObject";
import { callMethod, readProperty, writeProperty } from "./members";
import { References } from "./References";
import { WordError } from "./WordError";

/** Where the objects come from: the interpreter itself knows nothing of Word. */
export interface ObjectSource {
  root(): HostObject;
  create(typeName: string): HostObject | null;
}

/** What the client calls to hold objects and let them go. They are held from when they are answered. */
const REFERENCE_METHODS = new Set(["_KeepReference", "_RemoveReference", "_RemoveAllReferences"]);

/** null stands for a null object. */
type Opened = HostObject | null;

/**
 * Runs batches of the client library on an object model: opens the paths, runs the actions in order, and stops at the
 * first that fails, leaving what the earlier ones did. For one client.
 */
export class Interpreter {
  readonly references: References;
  private readonly source: ObjectSource;

  /** @param client the number of the client that is answered: each has its own objects */
  constructor(source: ObjectSource, client: number) {
    this.source = source;
    this.references = new References(client);
  }

  run(batch: Batch): ResponseBody {
    const run = new BatchRun(batch, this.source, this.references);
    const results: ActionResult[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: run.perform(action) });
      } catch (error) {
        return { Results: results, Error: describe(error, run.location(action), index) };
      }
    }
    return { Results: results };
  }
}

function describe(error: unknown, location: string, index: number): NonNullable<ResponseBody["Error"]> {
  const code = error instanceof WordError ? error.code : "GeneralException";
  const message = error instanceof Error ? error.message : String(error);
  return { Code: code, Message: message, Location: location, ActionIndex: index };
}

class BatchRun {
  private readonly batch: Batch;
  private readonly source: ObjectSource;
  private readonly references: References;
  private readonly opened = new Map<number, Opened>();
  /** The member that was used last: where an error happened. */
  private at = "";

  constructor(batch: Batch, source: ObjectSource, references: References) {
    this.batch = batch;
    this.source = source;
    this.references = references;
  }

  location(action: Action): string {
    return this.at === "" ? action.Name : this.at;
  }

  perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    this.at = "";
    const object = this.open(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && { _ReferenceId: this.references.add(object) };
      case ACTION.query:
        object?.assertAlive();
        return object && answerQuery(object, action.QueryInfo ?? {}, this.references);
      case ACTION.method:
        return this.invoke(object, action);
      case ACTION.set:
        if (object) this.set(object, action);
        return null;
      default:
        throw new WordError("ApiNotFound", `Action type ${action.ActionType}`);
    }
  }

  private invoke(object: Opened, action: Action): unknown {
    const args = this.args(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") this.references.remove(String(args[0]));
    if (action.Name === "_RemoveAllReferences") this.references.clear();
    if (!object || REFERENCE_METHODS.has(action.Name)) return null;
    this.mark(object, action.Name);
    return callMethod(object, action.Name, args) ?? null;
  }

  private set(object: HostObject, action: Action): void {
    this.mark(object, action.Name);
    writeProperty(object, action.Name, this.args(action.ArgumentInfo)[0]);
  }

  private mark(object: HostObject, member: string): void {
    this.at = `${object.wireName}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    object.assertAlive();
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = referenced[index];
      return typeof path === "number" && path !== 0 ? this.open(path) : value;
    });
  }

  private open(id: number): Opened {
    const known = this.opened.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new WordError("InvalidArgument", `The batch names no object ${id}`);
    const object = this.follow(path);
    this.opened.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): Opened {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.source.root();
      case PATH.nothing:
        return null;
      case PATH.create:
        return this.source.create(path.Name) ?? fail("ApiNotFound", path.Name);
      case PATH.reference:
        return this.references.get(path.Name) ?? fail("ItemNotFound", "The object is gone: its reference was removed");
      default:
        return this.followFrom(path, this.open(path.ParentObjectPathId ?? 0));
    }
  }

  private followFrom(path: ObjectPath, parent: Opened): Opened {
    if (!parent) return null;
    this.mark(parent, path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name);
    const found = this.member(path, parent);
    if (found === null || found instanceof HostObject) return found;
    return fail("ApiNotFound", `${parent.wireName}.${path.Name} is not an object`);
  }

  private member(path: ObjectPath, parent: HostObject): unknown {
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) return readProperty(parent, path.Name);
    if (path.ObjectPathType === PATH.method) return callMethod(parent, path.Name, args);
    if (path.ObjectPathType === PATH.indexer && parent instanceof HostCollection)
      return parent.itemAt(args[0]) as unknown;
    return fail("ApiNotFound", `Object path type ${path.ObjectPathType}`);
  }
}

function fail(code: WordError["code"], message: string): never {
  throw new WordError(code, message);
}
