import type { HostObject } from "./HostObject";
import { WordError } from "./WordError";

const WIRE_NAME = /^[A-Z]/;

/** What was found before, by class: an answer reads the same members of thousands of objects. */
const known = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

function descriptorOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  const type = Object.getPrototypeOf(object) as object;
  const members = known.get(type) ?? new Map<string, PropertyDescriptor | undefined>();
  known.set(type, members);
  if (!members.has(name)) members.set(name, WIRE_NAME.test(name) ? findMember(type, name) : undefined);
  return members.get(name);
}

function findMember(type: object, name: string): PropertyDescriptor | undefined {
  let holder: object | null = type;
  while (holder !== null && holder !== Object.prototype) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return descriptor;
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  return undefined;
}

function missing(object: HostObject, name: string): WordError {
  return new WordError("ApiNotFound", `${object.wireName} has no member ${name}`);
}

/** A property's value, by its wire name. */
export function readProperty(object: HostObject, name: string): unknown {
  const descriptor = descriptorOf(object, name);
  if (!descriptor || typeof descriptor.value === "function") throw missing(object, name);
  return Reflect.get(object, name) as unknown;
}

export function writeProperty(object: HostObject, name: string, value: unknown): void {
  const descriptor = descriptorOf(object, name);
  if (!descriptor?.set) throw missing(object, name);
  Reflect.set(object, name, value);
}

/** Calls a method. The client library sends null for an argument that was left out. */
export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = descriptorOf(object, name)?.value;
  if (typeof method !== "function") throw missing(object, name);
  const given = args.map((arg) => arg ?? undefined);
  return Reflect.apply(method, object, given) as unknown;
}
