import type { TextDocument } from 'vscode';
import type { Health, Outline } from './requests';
import type { Server } from './server';

/** Asks the server how it reads a guide. Without an answer there is nothing to show. */
export class Guides {
  constructor(private readonly server: Server) {}

  outline(document: TextDocument): Promise<Outline | undefined> {
    return this.ask<Outline>('outline', document);
  }

  health(document: TextDocument): Promise<Health | undefined> {
    return this.ask<Health>('health', document);
  }

  private async ask<T>(name: 'outline' | 'health', document: TextDocument): Promise<T | undefined> {
    const client = this.server.running;
    if (!client || !offers(client.initializeResult?.capabilities.experimental, name)) return undefined;
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    try {
      return (await client.sendRequest<T | null>(`interviewGuide/${name}`, { textDocument })) ?? undefined;
    } catch {
      // The server ended, or the text changed meanwhile: whoever shows the answer asks again then.
      return undefined;
    }
  }
}

const offers = (experimental: unknown, name: string): boolean =>
  (experimental as { interviewGuide?: Record<string, unknown> } | undefined)?.interviewGuide?.[name] === true;
