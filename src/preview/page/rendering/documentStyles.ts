/** Added to docx-preview's own style sheet: the desk that the pages lie on, the selection, changes, content controls. */
export const DOCUMENT_STYLES = `
:host { display: block; }
.docx-wrapper { background: transparent; padding: 24px 32px 48px; min-width: fit-content; gap: 16px; }
.docx-wrapper > section.docx { margin: 0; box-shadow: 0 1px 3px rgb(0 0 0 / 25%), 0 0 1px rgb(0 0 0 / 30%); }
article p { cursor: text; scroll-margin: 96px; }
article p:focus { outline: none; }
article p[data-selected] { box-shadow: -4px 0 0 #185abd; background: rgb(24 90 189 / 7%); }
article p:focus-visible { outline: 2px solid #185abd; outline-offset: 3px; }
article p[contenteditable] { outline: 2px solid #185abd; outline-offset: 3px; background: #fff; cursor: text; }
article a { pointer-events: none; }
[data-changed] { animation: changed 2.4s ease-out; }
@keyframes changed {
  from { background-color: #fff3bf; outline: 2px solid #e0a800; outline-offset: 2px; }
  60% { background-color: #fff3bf; outline: 2px solid #e0a800; outline-offset: 2px; }
  to { background-color: transparent; outline: 2px solid transparent; outline-offset: 2px; }
}
@media (prefers-reduced-motion: reduce) {
  [data-changed] { animation: none; outline: 2px solid #e0a800; outline-offset: 2px; }
}
.content-control { position: relative; outline: 1px solid #a6a6a6; outline-offset: 5px; }
.content-control:hover { outline-color: #605e5c; }
.docx .control-title {
  position: absolute; bottom: calc(100% + 5px); left: -6px; padding: 0 6px; background: #f3f2f1;
  border: 1px solid #a6a6a6; border-bottom: 0; border-radius: 2px 2px 0 0; color: #323130;
  font: 11px/15px "Segoe UI", system-ui, sans-serif; white-space: nowrap; pointer-events: none; user-select: none;
  z-index: 2;
}
`;
