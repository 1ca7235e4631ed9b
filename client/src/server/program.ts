import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { chooseProgram, hasDotnet, type Launch } from './launch';

const outputLimit = 256 * 1024 * 1024;

/** What a run of the program left. */
export interface Run {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** The program that is started here and now. */
export const findProgram = (extensionPath: string): Launch | undefined =>
  chooseProgram({
    extensionPath,
    platform: process.platform,
    configuredPath: vscode.workspace.getConfiguration('interviewGuide').get('server.path', ''),
    isTrusted: vscode.workspace.isTrusted,
    exists: existsSync,
  });

/** Runs one of the program's commands to its end. */
export function run(extensionPath: string, args: readonly string[], options: { cwd?: string; signal?: AbortSignal } = {}): Promise<Run> {
  const program = findProgram(extensionPath);
  if (!program) return Promise.resolve({ exitCode: -1, output: '', errors: '' });
  return new Promise((resolve) => {
    execFile(program.command, [...program.prefix, ...args], { ...options, maxBuffer: outputLimit }, (error, output, errors) => {
      resolve({ exitCode: exitCodeOf(error), output, errors });
    });
  });
}

/** True where a .NET is installed that can run the server. */
export const findDotnet = (): Promise<boolean> =>
  new Promise((resolve) => {
    execFile('dotnet', ['--list-runtimes'], (error, runtimes) => {
      resolve(!error && hasDotnet(runtimes));
    });
  });

function exitCodeOf(error: { code?: string | number | null } | null): number {
  if (!error) return 0;
  return typeof error.code === 'number' ? error.code : -1;
}
