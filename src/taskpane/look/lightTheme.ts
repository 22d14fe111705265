import type { PartialTheme } from "@fluentui/react-components";
import values from "./lightTheme.json";

/**
 * Fluent's light theme as data, with the tokens that our components and styles name: made from its palettes, and whole, it is
 * several times as much to fetch before anything can be shown.
 */
export const lightTheme: PartialTheme = values;
