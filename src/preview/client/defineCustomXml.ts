import { READ, WRITE, CONCURRENT, define, wireName, type ClientWindow } from "./clientLibrary";
import { defineCollection, defineObject, type Class } from "./defineClass";

/** Adds Word.CustomXmlPart and its collections. */
export function defineCustomXml(window: ClientWindow): void {
  const part = definePart(window);
  const scoped = definePartCollection(window, "CustomXmlPartScopedCollection", part);
  const all = definePartCollection(window, "CustomXmlPartCollection", part);
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

function definePart(window: ClientWindow): Class {
  const api = window.OfficeExtension.BatchApiHelper;
  const part = defineObject(window, "CustomXmlPart", ["id", "namespaceUri"]);
  const { prototype } = part;
  define(prototype, "getXml", function () {
    return api.invokeMethod(this, "GetXml", READ, [], CONCURRENT, 0);
  });
  define(prototype, "setXml", function (xml) {
    api.invokeMethod(this, "SetXml", WRITE, [xml], 0, 0);
  });
  define(prototype, "delete", function () {
    api.invokeMethod(this, "Delete", WRITE, [], 0, 0);
  });
  return part;
}

function definePartCollection(window: ClientWindow, className: string, part: Class): Class {
  const api = window.OfficeExtension.BatchApiHelper;
  const collection = defineCollection(window, className, part);
  const { prototype } = collection;
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
