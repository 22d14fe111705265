import {
  CONCURRENT,
  define,
  getter,
  READ,
  wireName,
  type ClientObject,
  type ClientObjectClass,
  type ClientWindow,
  type Prototype,
} from "./clientLibrary";

export type Class = ClientObjectClass & { readonly prototype: Prototype };

/** Adds a class to the client library: what all of its classes have. One that is there already is given as it is. */
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

/** Adds a class whose objects have these properties, to be loaded and read. */
export function defineObject(window: ClientWindow, className: string, properties: readonly string[]): Class {
  const { ClientObject, Utility } = window.OfficeExtension;
  const made = defineClass(window, className);
  const { prototype } = made;
  for (const name of properties) {
    getter(prototype, name, function () {
      Utility.throwIfNotLoaded(name, this[`_${name}`], className, this._isNull);
      return this[`_${name}`];
    });
  }
  getter(prototype, "_scalarPropertyNames", () => properties);
  Object.defineProperty(prototype, "_handleResult", {
    value(this: ClientObject & Prototype, value: unknown) {
      ClientObject.prototype._handleResult.call(this, value);
      if (!isRecord(value)) return;
      Utility.fixObjectPathIfNecessary(this, value);
      for (const name of properties) if (wireName(name) in value) this[`_${name}`] = value[wireName(name)];
      if ("_ReferenceId" in value) this["_reference"] = value["_ReferenceId"];
    },
  });
  define(prototype, "toJSON", function () {
    const known = this as ClientObject & Prototype;
    return Utility.toJson(this, Object.fromEntries(properties.map((name) => [name, known[`_${name}`]])), {});
  });
  return made;
}

/** Adds a class of collections of another class's objects. */
export function defineCollection(window: ClientWindow, className: string, itemClass: Class): Class {
  const { BatchApiHelper: api, ClientObject, Utility } = window.OfficeExtension;
  const collection = defineClass(window, className);
  const { prototype } = collection;
  getter(prototype, "_isCollection", () => true);
  getter(prototype, "items", function () {
    Utility.throwIfNotLoaded("items", this["_items"], className, this._isNull);
    return this["_items"];
  });
  Object.defineProperty(prototype, "_handleResult", {
    value(this: ClientObject & Prototype, value: unknown) {
      ClientObject.prototype._handleResult.call(this, value);
      if (!isRecord(value)) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if ("_ReferenceId" in value) this["_reference"] = value["_ReferenceId"];
      if (!Array.isArray(value["_Items"])) return;
      this["_items"] = value["_Items"].map((data: unknown, index) => {
        const item = api.createChildItemObject(itemClass, true, this, data, index);
        item._handleResult(data);
        return item;
      });
    },
  });
  return collection;
}
