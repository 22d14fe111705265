import type { Theme } from "../PreviewSettings";

/** `Office.context.officeTheme` of Word's white and black theme. */
export function officeTheme(theme: Theme): object {
  return theme === "dark"
    ? {
        bodyBackgroundColor: "#262626",
        bodyForegroundColor: "#ffffff",
        controlBackgroundColor: "#363636",
        controlForegroundColor: "#ffffff",
        isDarkTheme: true,
        themeId: 4,
      }
    : {
        bodyBackgroundColor: "#ffffff",
        bodyForegroundColor: "#000000",
        controlBackgroundColor: "#f0f0f0",
        controlForegroundColor: "#000000",
        isDarkTheme: false,
        themeId: 0,
      };
}
