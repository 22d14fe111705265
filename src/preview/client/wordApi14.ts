/**
 * The client library of the npm package stops at WordApi 1.3; Word's own copy on the CDN has all. This adds the members
 * of WordApi 1.4 that the add-in uses, to the library's own classes and with the library's own helpers.
 */

type ClientObjectClass = new (context: unknown, path: unknown) => object;
type Prototype = Record<string, unknown>;

/** OfficeExtension.BatchApiHelper, as far as it is used here. */
interface BatchApiHelper {
  createMethodObject(
    type: ClientObjectClass,
    parent: object,
    name: string,
    operation: number,
    args: unknown[],
    isCollection: boolean,
    isInvalidAfterRequest: boolean,
    getById: null,
    flags: number,
  ): object;
  createPropertyObject(
    type: ClientObjectClass,
    parent: object,
    name: string,
    isCollection: boolean,
    flags: number,
  ): object;
  createChildItemObject(
    type: ClientObjectClass,
    hasIndexer: boolean,
    parent: object,
    item: unknown,
    index: number,
  ): ClientObject;
  invokeMethod(
    parent: object,
    name: string,
    operation: number,
    args: unknown[],
    flags: number,
    resultType: number,
  ): object;
  invokeSetProperty(parent: object, name: string, value: unknown, flags: number): void;
}

interface ClientObject {
  _handleResult(value: unknown): void;
  _handleIdResult(value: unknown): void;
  context: { trackedObjects: { add(object: object): void; remove(object: object): void } };
  _isNull: boolean;
}

interface ClientWindow {
  readonly OfficeExtension: {
    readonly BatchApiHelper: BatchApiHelper;
    readonly ClientObject: ClientObjectClass & { readonly prototype: ClientObject };
    readonly Utility: {
      load(object: object, option: unknown): object;
      fixObjectPathIfNecessary(object: object, value: unknown): void;
      throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
      toJson(object: object, scalars: object, navigation: object, items?: object[]): object;
    };
  };
  readonly Word: Record<string, ClientObjectClass & { readonly prototype: Prototype }>;
}

const READ = 1;
const WRITE = 0;
const CONCURRENT = 4;

function isLoaded(window: object): window is ClientWindow {
  return "OfficeExtension" in window && "Word" in window;
}

/** Adds what is missing to the client library that was loaded into this window. */
export function addWordApi14(window: object): void {
  if (!isLoaded(window)) throw new Error("Word's client library is not loaded");
  const { Word } = window;
  defineCustomXml(window);
  const { Document, Range } = Word;
  if (!Document || !Range) throw new Error("Word's client library has no Document");
  addToDocument(window, Document.prototype);
  addToRange(window, Range.prototype);
}

type Method = (this: ClientObject, ...args: unknown[]) => unknown;

function define(prototype: Prototype, name: string, method: Method): void {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
}

function getter(prototype: Prototype, name: string, get: (this: ClientObject & Prototype) => unknown): void {
  Object.defineProperty(prototype, name, { get, configurable: true, enumerable: true });
}

function addToDocument({ OfficeExtension, Word }: ClientWindow, prototype: Prototype): void {
  const api = OfficeExtension.BatchApiHelper;
  const range = Word["Range"] as ClientObjectClass;
  for (const name of ["getBookmarkRange", "getBookmarkRangeOrNullObject"]) {
    define(prototype, name, function (bookmark) {
      return api.createMethodObject(range, this, wireName(name), READ, [bookmark], false, false, null, CONCURRENT);
    });
  }
  define(prototype, "deleteBookmark", function (bookmark) {
    api.invokeMethod(this, "DeleteBookmark", WRITE, [bookmark], 0, 0);
  });
  getter(prototype, "customXmlParts", function () {
    const collection = Word["CustomXmlPartCollection"] as ClientObjectClass;
    this["_customXmlParts"] ??= api.createPropertyObject(collection, this, "CustomXmlParts", true, CONCURRENT);
    return this["_customXmlParts"];
  });
  Object.defineProperty(prototype, "changeTrackingMode", {
    configurable: true,
    enumerable: true,
    get(this: ClientObject & Prototype) {
      OfficeExtension.Utility.throwIfNotLoaded("changeTrackingMode", this["_C"], "Document", this._isNull);
      return this["_C"];
    },
    set(this: ClientObject & Prototype, mode: unknown) {
      this["_C"] = mode;
      api.invokeSetProperty(this, "ChangeTrackingMode", mode, 0);
    },
  });
}

function addToRange({ OfficeExtension }: ClientWindow, prototype: Prototype): void {
  const api = OfficeExtension.BatchApiHelper;
  define(prototype, "getBookmarks", function (includeHidden = false, includeAdjacent = false) {
    return api.invokeMethod(this, "GetBookmarks", READ, [includeHidden, includeAdjacent], CONCURRENT, 0);
  });
  define(prototype, "insertBookmark", function (name) {
    api.invokeMethod(this, "InsertBookmark", WRITE, [name], 0, 0);
  });
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function defineCustomXml(window: ClientWindow): void {
  const part = definePart(window);
  const scoped = defineCollection(window, "CustomXmlPartScopedCollection", part);
  const all = defineCollection(window, "CustomXmlPartCollection", part);
  const api = window.OfficeExtension.BatchApiHelper;
  define(all.prototype, "add", function (xml) {
    return api.createMethodObject(part, this, "Add", WRITE, [xml], false, true, null, 0);
  });
  define(all.prototype, "getByNamespace", function (uri) {
    return api.createMethodObject(scoped, this, "GetByNamespace", READ, [uri], true, false, null, CONCURRENT);
  });
  for (const name of ["getOnlyItem", "getOnlyItemOrNullObject"]) {
    define(scoped.prototype, name, function () {
      return api.createMethodObject(part, this, wireName(name), READ, [], false, false, null, CONCURRENT);
    });
  }
}

type Class = ClientObjectClass & { readonly prototype: Prototype };

/** A class of the client library: what all of its classes have. */
function defineClass({ OfficeExtension, Word }: ClientWindow, className: string): Class {
  const { ClientObject, Utility, BatchApiHelper } = OfficeExtension;
  const known = Word[className];
  if (known) return known;
  const Base: ClientObjectClass = ClientObject;
  const Added = { [className]: class extends Base {} }[className] as unknown as Class;
  const { prototype } = Added;
  getter(prototype, "_className", () => className);
  getter(prototype, "_ReferenceId", function () {
    return this["_reference"];
  });
  define(prototype, "load", function (option) {
    return Utility.load(this, option);
  });
  define(prototype, "_KeepReference", function () {
    BatchApiHelper.invokeMethod(this, "_KeepReference", READ, [], CONCURRENT, 0);
  });
  Object.defineProperty(prototype, "_handleIdResult", {
    value(this: ClientObject & Prototype, value: unknown) {
      ClientObject.prototype._handleIdResult.call(this, value);
      if (isRecord(value)) this["_reference"] = value["_ReferenceId"];
    },
  });
  define(prototype, "track", function () {
    this.context.trackedObjects.add(this);
    return this;
  });
  define(prototype, "untrack", function () {
    this.context.trackedObjects.remove(this);
    return this;
  });
  Word[className] = Added;
  return Added;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function definePart(window: ClientWindow): Class {
  const { BatchApiHelper: api, ClientObject, Utility } = window.OfficeExtension;
  const part = defineClass(window, "CustomXmlPart");
  const { prototype } = part;
  for (const name of ["id", "namespaceUri"]) {
    getter(prototype, name, function () {
      Utility.throwIfNotLoaded(name, this[`_${name}`], "CustomXmlPart", this._isNull);
      return this[`_${name}`];
    });
  }
  getter(prototype, "_scalarPropertyNames", () => ["id", "namespaceUri"]);
  Object.defineProperty(prototype, "_handleResult", {
    value(this: ClientObject & Prototype, value: unknown) {
      ClientObject.prototype._handleResult.call(this, value);
      if (!isRecord(value)) return;
      Utility.fixObjectPathIfNecessary(this, value);
      for (const name of ["id", "namespaceUri"]) if (wireName(name) in value) this[`_${name}`] = value[wireName(name)];
      if ("_ReferenceId" in value) this["_reference"] = value["_ReferenceId"];
    },
  });
  define(prototype, "getXml", function () {
    return api.invokeMethod(this, "GetXml", READ, [], CONCURRENT, 0);
  });
  define(prototype, "setXml", function (xml) {
    api.invokeMethod(this, "SetXml", WRITE, [xml], 0, 0);
  });
  define(prototype, "delete", function () {
    api.invokeMethod(this, "Delete", WRITE, [], 0, 0);
  });
  define(prototype, "toJSON", function () {
    const { _id: id, _namespaceUri: namespaceUri } = this as ClientObject & Prototype;
    return Utility.toJson(this, { id, namespaceUri }, {});
  });
  return part;
}

function defineCollection(window: ClientWindow, className: string, part: Class): Class {
  const { BatchApiHelper: api, ClientObject, Utility } = window.OfficeExtension;
  const collection = defineClass(window, className);
  const { prototype } = collection;
  getter(prototype, "_isCollection", () => true);
  getter(prototype, "items", function () {
    Utility.throwIfNotLoaded("items", this["_parts"], className, this._isNull);
    return this["_parts"];
  });
  Object.defineProperty(prototype, "_handleResult", {
    value(this: ClientObject & Prototype, value: unknown) {
      ClientObject.prototype._handleResult.call(this, value);
      if (!isRecord(value)) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if ("_ReferenceId" in value) this["_reference"] = value["_ReferenceId"];
      if (!Array.isArray(value["_Items"])) return;
      this["_parts"] = value["_Items"].map((data: unknown, index) => {
        const item = api.createChildItemObject(part, true, this, data, index);
        item._handleResult(data);
        return item;
      });
    },
  });
  for (const name of ["getItem", "getItemOrNullObject"]) {
    define(prototype, name, function (id) {
      return api.createMethodObject(part, this, wireName(name), READ, [id], false, false, null, CONCURRENT);
    });
  }
  define(prototype, "getCount", function () {
    return api.invokeMethod(this, "GetCount", READ, [], CONCURRENT, 0);
  });
  return collection;
}
