import { createFluentIcon, type FluentIcon } from "@fluentui/react-icons";

/**
 * The icons of the first view, as Fluent draws them. Fluent's own files hold some hundred icons each, and webpack puts into
 * the first view all of such a file that any page uses.
 */
const icon = (name: string, path: string, options?: { readonly flipInRtl: true }): FluentIcon =>
  createFluentIcon(name, name.includes("16") ? "16" : "20", [path], options);

export const ArrowLeft20Regular = icon(
  "ArrowLeft20Regular",
  "M9.16 16.87a.5.5 0 1 0 .67-.74L3.67 10.5H17.5a.5.5 0 0 0 0-1H3.67l6.16-5.63a.5.5 0 0 0-.67-.74L2.24 9.44a.75.75 0 0 0 0 1.11l6.92 6.32Z",
);
export const ArrowSync16Regular = icon(
  "ArrowSync16Regular",
  "M7.15.65c.2-.2.5-.2.7 0l1.5 1.5c.2.2.2.5 0 .7l-1.5 1.5a.5.5 0 1 1-.7-.7L7.79 3a5 5 0 0 0-2.94 8.88.5.5 0 1 1-.63.78A5.99 5.99 0 0 1 7.8 2l-.65-.65a.5.5 0 0 1 0-.7Zm3.92 2.76a.5.5 0 0 1 .7-.07A5.99 5.99 0 0 1 8.2 14l.65.65a.5.5 0 0 1-.7.7l-1.5-1.5a.5.5 0 0 1 0-.7l1.5-1.5a.5.5 0 0 1 .7.7l-.64.65a5 5 0 0 0 2.94-8.88.5.5 0 0 1-.08-.7Z",
  { flipInRtl: true },
);
export const CheckmarkCircle16Filled = icon(
  "CheckmarkCircle16Filled",
  "M1 8a7 7 0 1 1 14 0A7 7 0 0 1 1 8Zm9.85-1.15a.5.5 0 0 0-.7-.7l-2.9 2.9-1.4-1.4a.5.5 0 1 0-.7.7L6.9 10.1c.2.2.5.2.7 0l3.25-3.25Z",
);
export const CheckmarkCircle16Regular = icon(
  "CheckmarkCircle16Regular",
  "M2 8a6 6 0 1 1 12 0A6 6 0 0 1 2 8Zm6-7a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm2.85 5.85a.5.5 0 0 0-.7-.7l-2.9 2.9-1.4-1.4a.5.5 0 1 0-.7.7L6.9 10.1c.2.2.5.2.7 0l3.25-3.25Z",
);
export const ChevronRight16Regular = icon(
  "ChevronRight16Regular",
  "M5.65 3.15a.5.5 0 0 0 0 .7L9.79 8l-4.14 4.15a.5.5 0 0 0 .7.7l4.5-4.5a.5.5 0 0 0 0-.7l-4.5-4.5a.5.5 0 0 0-.7 0Z",
);
export const ChevronRight20Regular = icon(
  "ChevronRight20Regular",
  "M7.65 4.15c.2-.2.5-.2.7 0l5.49 5.46c.21.22.21.57 0 .78l-5.49 5.46a.5.5 0 0 1-.7-.7L12.8 10 7.65 4.85a.5.5 0 0 1 0-.7Z",
);
export const Circle16Regular = icon(
  "Circle16Regular",
  "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Zm0-1A5 5 0 1 1 8 3a5 5 0 0 1 0 10Z",
);
export const CircleHalfFill16Regular = icon(
  "CircleHalfFill16Regular",
  "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM3 8h10A5 5 0 0 0 3 8Z",
);
export const DocumentEdit16Regular = icon(
  "DocumentEdit16Regular",
  "M5 1a2 2 0 0 0-2 2v10c0 1.1.9 2 2 2h1.05l.25-1H5a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1h3v2.5C8 5.33 8.67 6 9.5 6H12v1.44c.3-.2.65-.34 1-.4V5.4c0-.4-.16-.78-.44-1.06L9.65 1.44A1.5 1.5 0 0 0 8.58 1H5Zm6.8 4H9.5a.5.5 0 0 1-.5-.5V2.2L11.8 5ZM13 8.06c-.24.07-.47.2-.66.4l-4.3 4.28c-.34.35-.59.78-.71 1.26l-.01.03-.3 1.21a.6.6 0 0 0 .73.74l1.22-.3c.48-.12.93-.38 1.29-.73l4.28-4.29A1.56 1.56 0 0 0 13 8.06Z",
);
export const DocumentText16Regular = icon(
  "DocumentText16Regular",
  "M3 3c0-1.1.9-2 2-2h3.59c.4 0 .78.16 1.06.44l2.91 2.91c.28.28.44.67.44 1.06V13a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V3Zm2-1a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1h6a1 1 0 0 0 1-1V6H9.5A1.5 1.5 0 0 1 8 4.5V2H5Zm4.5 3h2.3L9 2.2v2.3c0 .28.22.5.5.5Zm-4 3a.5.5 0 0 0 0 1h5a.5.5 0 0 0 0-1h-5ZM5 10.5c0-.28.22-.5.5-.5h5a.5.5 0 0 1 0 1h-5a.5.5 0 0 1-.5-.5Zm.5 1.5a.5.5 0 0 0 0 1h5a.5.5 0 0 0 0-1h-5Z",
);
export const Question16Regular = icon(
  "Question16Regular",
  "M8 2a3 3 0 0 0-3 3 .5.5 0 0 0 1 0 2 2 0 0 1 4 0c0 .68-.14 1.08-.31 1.36-.19.3-.43.5-.75.75l-.02.02c-.3.24-.67.53-.95.98-.3.47-.47 1.07-.47 1.89v.5a.5.5 0 0 0 1 0V10c0-.68.14-1.08.31-1.36.19-.3.43-.5.75-.75l.02-.02c.3-.24.67-.53.95-.98.3-.47.47-1.07.47-1.89a3 3 0 0 0-3-3Zm0 12a.75.75 0 1 0 0-1.5.75.75 0 0 0 0 1.5Z",
);
export const Warning16Filled = icon(
  "Warning16Filled",
  "M9.1 2.64a1.25 1.25 0 0 0-2.19 0l-4.75 8.5c-.47.83.13 1.86 1.09 1.86h9.5c.96 0 1.56-1.03 1.1-1.86l-4.76-8.5Zm-.35 7.61a.75.75 0 1 1-1.5 0 .75.75 0 0 1 1.5 0ZM7.5 8V5.5a.5.5 0 0 1 1 0V8a.5.5 0 0 1-1 0Z",
);
