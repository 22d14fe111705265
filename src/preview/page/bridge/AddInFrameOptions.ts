/** Which page of the add-in a frame shows, and what comes of it. */
export interface AddInFrameOptions {
  url: string;
  /** The frame's accessible name. */
  title: string;
  /** The add-in wants the user to see this frame, or no more: it asks leave to open a window. */
  onAttention?: (wanted: boolean) => void;
  /** Set in the frame of a dialog: what its messageParent says. */
  onMessageToParent?: (message: string) => void;
}
