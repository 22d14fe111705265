import {
  READ,
  WRITE,
  CONCURRENT,
  define,
  getter,
  wireName,
  type ClientWindow,
  type ClientObjectClass,
  type ClientObject,
  type Prototype,
} from "./clientLibrary";

/** Adds Word.CustomXmlPart and its collections. */
export function defineCustomXml(window: ClientWindow): void {
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
