/** What preview and editor say to each other. */

export type ToPreview =
  | { readonly type: 'show'; readonly guide: string; readonly health: string; readonly language: string }
  | { readonly type: 'cursor'; readonly line: number };

export type FromPreview =
  | { readonly type: 'ready' }
  /** A line was chosen in the preview; `isOpened` where the reader wants to write there. */
  | { readonly type: 'reveal'; readonly line: number; readonly isOpened: boolean };
