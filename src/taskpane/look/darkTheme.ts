/** Fluent's dark theme in a file of its own, which is fetched where it is dark. */
export { webDarkTheme } from "@fluentui/react-components";
