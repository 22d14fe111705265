import {
  READ,
  WRITE,
  CONCURRENT,
  define,
  getter,
  wireName,
  loaded,
  type ClientWindow,
  type ClientObjectClass,
  type ClientObject,
  type Prototype,
} from "./clientLibrary";
import { defineObject } from "./defineClass";
import { defineCustomXml } from "./defineCustomXml";

/**
 * The client library of the npm package stops at WordApi 1.3; Word's own copy on the CDN has all. Adds to the library of a window the members
 * of WordApi 1.4 that the add-in uses, to the library's own classes and with the library's own helpers.
 */
export function addWordApi14(window: object): void {
  const library = loaded(window);
  defineCustomXml(library);
  const { Document, Range } = library.Word;
  if (!Document || !Range) throw new Error("Word's client library has no Document");
  addToDocument(library, Document.prototype);
  addToRange(library, Range.prototype);
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

function addToRange(library: ClientWindow, prototype: Prototype): void {
  const api = library.OfficeExtension.BatchApiHelper;
  const comment = defineObject(library, "Comment", ["id", "content"]);
  define(prototype, "insertComment", function (text) {
    return api.createMethodObject(comment, this, "InsertComment", WRITE, [text], false, true, null, 0);
  });
  define(prototype, "getBookmarks", function (includeHidden = false, includeAdjacent = false) {
    return api.invokeMethod(this, "GetBookmarks", READ, [includeHidden, includeAdjacent], CONCURRENT, 0);
  });
  define(prototype, "insertBookmark", function (name) {
    api.invokeMethod(this, "InsertBookmark", WRITE, [name], 0, 0);
  });
}
