import { lazy, type ComponentType } from "react";
import { Unreachable } from "./Unreachable";

/** A page that is fetched when it is needed; where it cannot be, the one that says so. */
const page = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async (): Promise<{ default: ComponentType<Props> }> => ({ default: await load().catch(() => Unreachable) }));

export const OutsideWord = page(async () => (await import("./OutsideWord")).OutsideWord);

export const OldWord = page(async () => (await import(/* webpackChunkName: "failure" */ "./OldWord")).OldWord);

export const NoLibrary = page(async () => (await import(/* webpackChunkName: "failure" */ "./NoLibrary")).NoLibrary);

export const CrashPage = page(async () => (await import(/* webpackChunkName: "failure" */ "./CrashPage")).CrashPage);

export const OpenFailed = page(async () => (await import(/* webpackChunkName: "failure" */ "./OpenFailed")).OpenFailed);

export const SilentNote = page(async () => (await import(/* webpackChunkName: "failure" */ "./SilentNote")).SilentNote);
