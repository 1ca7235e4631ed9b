/** Which documents are guides. The server has the last word; this decides only whether it is worth starting. */

export const languageId = 'interview-guide';
export const configurationName = 'guide.config.json';

/** How findings in the editor are marked as ours. */
export const findingSource = 'interview-guide';

/** What is known of a document without reading it. */
export interface DocumentName {
  readonly languageId: string;
  readonly scheme: string;
  /** The path of its URI, with `/` between folders. */
  readonly path: string;
}

/** True for the names that are guides without being named anywhere. */
export const isGuideName = (path: string): boolean => /\.(guide|leitfaden)(\.md)?$/i.test(path);

/** True for documents that the server would be told of. */
export const isServed = (document: DocumentName): boolean =>
  document.languageId === languageId || (document.languageId === 'markdown' && document.scheme === 'file');

/** The folders that may hold the configuration of a file, nearest first; `root` is the last. */
export function foldersAbove(path: string, root: string): string[] {
  const folders: string[] = [];
  const end = root.endsWith('/') ? root.slice(0, -1) : root;
  for (let at = path.lastIndexOf('/'); at >= end.length; at = path.lastIndexOf('/', at - 1)) {
    const folder = path.slice(0, at);
    if (folder !== end && !folder.startsWith(`${end}/`)) break;
    folders.push(folder);
    if (at === 0) break;
  }
  return folders;
}
