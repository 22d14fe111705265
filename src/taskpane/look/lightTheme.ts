import type { PartialTheme } from "@fluentui/react-components";
import values from "./lightTheme.json";

/**
 * Fluent's light theme as data: made from its palettes it is three times as much to fetch before anything can be shown. It
 * has of the palettes the colours that our components name.
 */
export const lightTheme: PartialTheme = values;
