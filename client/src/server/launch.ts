import { join } from 'node:path';

/** How the program is started that serves the editor and does the rest, too. */
export interface Launch {
  readonly command: string;
  /** What stands before the program's own arguments. */
  readonly prefix: readonly string[];
  /** True where an installed .NET runs it. */
  readonly needsDotnet: boolean;
}

/** What decides which program is started. */
export interface Surroundings {
  readonly extensionPath: string;
  readonly platform: NodeJS.Platform;
  /** The setting `interviewGuide.server.path`; empty for the server that comes with the extension. */
  readonly configuredPath: string;
  /** A workspace that is not trusted cannot say which program is started. */
  readonly isTrusted: boolean;
  readonly exists: (path: string) => boolean;
}

/** The version of .NET that the universal package needs. */
export const dotnetVersion = 10;

/** Where the packages hold the server, and where a build of this repository leaves it. */
const places = {
  selfContained: (platform: NodeJS.Platform) => join('bin', platform === 'win32' ? 'guide.exe' : 'guide'),
  portable: join('bin', 'guide.dll'),
  development: join('server', 'Cli', 'bin', 'Debug', `net${dotnetVersion}.0`, 'guide.dll'),
};

/** Chooses the program: the configured one, the one of the platform, or one that an installed .NET runs. */
export function chooseProgram(surroundings: Surroundings): Launch | undefined {
  const { configuredPath, extensionPath, exists, isTrusted, platform } = surroundings;
  if (isTrusted && configuredPath) return launchOf(configuredPath);
  return [places.selfContained(platform), places.portable, places.development]
    .map((place) => join(extensionPath, place))
    .filter(exists)
    .map(launchOf)[0];
}

const launchOf = (path: string): Launch =>
  path.endsWith('.dll')
    ? { command: 'dotnet', prefix: [path], needsDotnet: true }
    : { command: path, prefix: [], needsDotnet: false };

/** True where the output of `dotnet --list-runtimes` names a version that runs the server. */
export const hasDotnet = (runtimes: string): boolean =>
  [...runtimes.matchAll(/^Microsoft\.NETCore\.App (\d+)\./gm)].some(([, major]) => Number(major) >= dotnetVersion);
