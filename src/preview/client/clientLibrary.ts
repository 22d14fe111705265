/** Word's client library, as far as it is used to define members that it lacks. */

export type ClientObjectClass = new (context: unknown, path: unknown) => object;
export type Prototype = Record<string, unknown>;

/** OfficeExtension.BatchApiHelper, as far as it is used here. */
export interface BatchApiHelper {
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

export interface ClientObject {
  _handleResult(value: unknown): void;
  _handleIdResult(value: unknown): void;
  context: { trackedObjects: { add(object: object): void; remove(object: object): void } };
  _isNull: boolean;
}

export interface ClientWindow {
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

/** The library of a window; throws where it is not loaded. */
export function loaded(window: object): ClientWindow {
  if (!isLoaded(window)) throw new Error("Word's client library is not loaded");
  return window;
}

function isLoaded(window: object): window is ClientWindow {
  return "OfficeExtension" in window && "Word" in window;
}

/** The library's operation types and flags. */
export const READ = 1;
export const WRITE = 0;
export const CONCURRENT = 4;

export type Method = (this: ClientObject, ...args: unknown[]) => unknown;

export function define(prototype: Prototype, name: string, method: Method): void {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
}

export function getter(prototype: Prototype, name: string, get: (this: ClientObject & Prototype) => unknown): void {
  Object.defineProperty(prototype, name, { get, configurable: true, enumerable: true });
}

/** A member\'s name on the wire. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
