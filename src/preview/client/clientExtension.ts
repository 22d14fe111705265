import { addLaterArguments } from "./laterArguments";
import { addWordApi14 } from "./wordApi14";
import { addWordApi15 } from "./wordApi15";
import { addWordApiDesktop13 } from "./wordApiDesktop13";

/**
 * Served at the end of Microsoft's client library in the preview (webpack.config.js). The library of the npm package is
 * behind the one of Microsoft's CDN: it lacks WordApi 1.4, WordApiDesktop and `Office.context.officeTheme`, and takes every host to be
 * Word on the web. Here it gets what it lacks, so that the add-in meets what it meets in Word.
 */
interface InitializationHelper {
  _appContext: { _officeTheme: object; _platform: keyof typeof HOST_PLATFORM };
  _hostInfo: { hostPlatform: string };
}
interface AppContext {
  _officeTheme: object;
}
interface ClientLibrary {
  InitializationHelper: {
    prototype: { prepareRightBeforeWebExtensionInitialize: (this: InitializationHelper, context: AppContext) => void };
  };
}

/** The names that the library turns into `Office.context.platform`. */
const HOST_PLATFORM = { windows: "win32", mac: "mac", web: "web", ipad: "ios", ltsc2024: "win32" };

declare const OSF: ClientLibrary;

addWordApi14(window);
addWordApi15(window);
addWordApiDesktop13(window);
addLaterArguments(window);

const library = OSF.InitializationHelper.prototype;
const prepare = library.prepareRightBeforeWebExtensionInitialize;
library.prepareRightBeforeWebExtensionInitialize = function (context) {
  context._officeTheme = this._appContext._officeTheme;
  this._hostInfo.hostPlatform = HOST_PLATFORM[this._appContext._platform];
  prepare.call(this, context);
};
