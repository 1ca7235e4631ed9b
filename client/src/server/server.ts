import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
  type ServerOptions,
  type StaticFeature,
} from 'vscode-languageclient/node';
import { languageId } from '../documents';
import { dotnetVersion, type Launch } from './launch';
import { findDotnet, findProgram } from './program';
import { RestartPolicy } from './restartPolicy';

/** The state of the server, as people see it. */
export type ServerState = 'stopped' | 'starting' | 'running' | 'failed';

/** The language server: started once it is needed, and again when it ends by itself. */
export class Server implements vscode.Disposable {
  private readonly stateChanged = new vscode.EventEmitter<ServerState>();
  private readonly policy = new RestartPolicy();
  private client: LanguageClient | undefined;
  private starting: Promise<void> | undefined;
  private retry: NodeJS.Timeout | undefined;
  private current: ServerState = 'stopped';
  private checksAll = false;

  readonly onDidChangeState = this.stateChanged.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly output: vscode.LogOutputChannel,
  ) {}

  get state(): ServerState {
    return this.current;
  }

  /** The running client, or undefined. */
  get running(): LanguageClient | undefined {
    return this.client?.isRunning() ? this.client : undefined;
  }

  /** Has guides checked that are not open, until the editor closes, whatever the settings say. */
  async checkAll(): Promise<void> {
    this.checksAll = true;
    await this.running?.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  /** Starts the server unless it is there already. */
  start(): Promise<void> {
    return (this.starting ??= this.launch());
  }

  /** Starts the server anew, with the settings as they are now. */
  async restart(): Promise<void> {
    this.policy.forget();
    await this.stop();
    await this.start();
  }

  /** Ends the server. */
  async stop(): Promise<void> {
    clearTimeout(this.retry);
    const client = this.client;
    this.client = undefined;
    this.starting = undefined;
    if (client?.needsStop()) await client.dispose();
    this.change('stopped');
  }

  dispose(): void {
    clearTimeout(this.retry);
    this.stateChanged.dispose();
  }

  private async launch(): Promise<void> {
    const launch = findProgram(this.context.extensionPath);
    if (!launch) return this.fail(vscode.l10n.t('The language server is missing. Please install the extension again.'));
    if (launch.needsDotnet && !(await findDotnet())) return this.askForDotnet();
    this.client = this.createClient(launch);
    await this.startClient(this.client);
  }

  private createClient(launch: Launch): LanguageClient {
    const run: ServerOptions = { command: launch.command, args: [...launch.prefix, 'server'], transport: TransportKind.stdio };
    const client = new LanguageClient('interviewGuide', 'Interview Guide', run, {
      documentSelector: [{ language: languageId }, { language: 'markdown', scheme: 'file' }],
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          this.onEnded(client);
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
      middleware: {
        workspace: {
          configuration: async (params, token, next) => {
            const answers = await next(params, token);
            return this.checksAll && Array.isArray(answers) ? answers.map(checkingAll) : answers;
          },
        },
      },
    });
    client.registerFeature(knownCommands);
    return client;
  }

  private async startClient(client: LanguageClient): Promise<void> {
    this.change('starting');
    try {
      await client.start();
      // Only now does the server know the open documents.
      if (client === this.client) this.change('running');
    } catch (error) {
      this.output.error(String(error));
      if (client === this.client) await this.fail(vscode.l10n.t('The language server could not be started.'));
    }
  }

  private onEnded(client: LanguageClient): void {
    if (client !== this.client) return;
    const wait = this.policy.next(Date.now());
    if (wait === undefined) {
      void this.fail(vscode.l10n.t('The language server ended several times in a row. Your texts are safe; findings are not updated.'));
      return;
    }
    this.output.warn(`The server ended; it starts again in ${wait} ms.`);
    this.change('starting');
    this.retry = setTimeout(() => void this.startClient(client), wait);
  }

  private async askForDotnet(): Promise<void> {
    this.change('failed');
    const get = vscode.l10n.t('Get .NET');
    const again = vscode.l10n.t('Try again');
    const question = vscode.l10n.t(
      'Interview Guide needs .NET {0} on this computer. It is free: install the “.NET Runtime”, then try again.',
      dotnetVersion,
    );
    const answer = await vscode.window.showErrorMessage(question, get, again);
    if (answer === get) {
      await vscode.env.openExternal(vscode.Uri.parse(`https://dotnet.microsoft.com/download/dotnet/${dotnetVersion}.0`));
      return this.askForDotnet();
    }
    if (answer === again) await this.restart();
  }

  private async fail(message: string): Promise<void> {
    this.change('failed');
    const restart = vscode.l10n.t('Restart');
    const log = vscode.l10n.t('Show log');
    const answer = await vscode.window.showErrorMessage(message, restart, log);
    if (answer === log) this.output.show();
    if (answer === restart) await this.restart();
  }

  private change(state: ServerState): void {
    if (state === this.current) return;
    this.current = state;
    this.stateChanged.fire(state);
  }
}

/** Tells the server which commands it may put behind what it shows. */
const knownCommands: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), commands: ['interviewGuide.showReferences'] };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

const checkingAll = (settings: unknown): unknown => ({ ...(settings as object | null), checkWorkspace: true });
