import type { PreviewSettings, Theme } from "../PreviewSettings";
import { REQUIREMENT_SETS } from "../../host/requirementSets";

/** What a frame is told about its host and document. */
export interface ContextFacts {
  controlId: string;
  settings: PreviewSettings;
  documentUrl: string;
  documentSettings: Readonly<Record<string, string>>;
  addInName: string;
}

const WORD_ON_THE_WEB = 32;

/**
 * The answer to ContextActivationManager_getAppContextAsync, which becomes `Office.context`. `_officeTheme` and
 * `_platform` are read by src/preview/client, since the library of the npm package leaves the first out and knows
 * one platform only.
 */
export function appContext({ controlId, settings, documentUrl, documentSettings, addInName }: ContextFacts): object {
  return {
    _id: controlId,
    _appInstanceId: controlId,
    _appName: WORD_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.19328.41000",
    _appUILocale: settings.language,
    _dataLocale: settings.language,
    _docUrl: documentUrl,
    _clientMode: settings.readOnly ? 0 : 1,
    _settings: documentSettings,
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: controlId,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS[settings.platform]),
    _clientWindowHeight: window.innerHeight,
    _clientWindowWidth: window.innerWidth,
    _addinName: addInName,
    _appDomains: [window.location.origin],
    _featureGates: {},
    _officeTheme: officeTheme(settings.theme),
    _platform: settings.platform,
  };
}

/** `Office.context.officeTheme` of Word's white and black theme. */
function officeTheme(theme: Theme): object {
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
