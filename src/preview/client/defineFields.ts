import { READ, WRITE, CONCURRENT, define, getter, wireName, type ClientWindow } from "./clientLibrary";
import { defineCollection, defineObject } from "./defineClass";

/** Of Word.FieldType those that are asked for. */
const TYPES = { page: "Page", toc: "TOC" };

/** Adds Word.Field and its collection (WordApi 1.4, what can be done with them 1.5), and the fields of a body. */
export function defineFields(window: ClientWindow): void {
  const api = window.OfficeExtension.BatchApiHelper;
  const field = defineObject(window, "Field", ["code", "type"]);
  const collection = defineCollection(window, "FieldCollection", field);
  const body = window.Word["Body"];
  if (!body) throw new Error("Word's client library has no Body");
  if (!("FieldType" in window.Word)) Object.assign(window.Word, { FieldType: TYPES });
  define(field.prototype, "updateResult", function () {
    api.invokeMethod(this, "UpdateResult", WRITE, [], 0, 0);
  });
  for (const name of ["getFirst", "getFirstOrNullObject"]) {
    define(collection.prototype, name, function () {
      return api.createMethodObject(field, this, wireName(name), READ, [], false, true, null, CONCURRENT);
    });
  }
  define(collection.prototype, "getByTypes", function (types) {
    return api.createMethodObject(collection, this, "GetByTypes", READ, [types], true, false, null, CONCURRENT);
  });
  getter(body.prototype, "fields", function () {
    this["_fields"] ??= api.createPropertyObject(collection, this, "Fields", true, CONCURRENT);
    return this["_fields"];
  });
}
