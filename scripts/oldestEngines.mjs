/**
 * The oldest engines that Word shows the pane in, as browserslist names them: Safari's of a Mac and an iPad that Microsoft 365 still
 * runs on, and the WebView2 that was there when Office LTSC 2024 came. Scripts are made as ES2022, which each of them knows.
 */
export const OLDEST_ENGINES = ["safari 16.4", "ios_saf 16.4", "edge 128"];
