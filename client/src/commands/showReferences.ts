import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { Server } from '../server/server';

/** Shows where an id is used. The server puts this behind its lenses, with its own kind of places. */
export async function showReferences(
  server: Server,
  uri: string,
  position: Position,
  places: Location[],
): Promise<void> {
  const converter = server.running?.protocol2CodeConverter;
  if (!converter) return;
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    converter.asUri(uri),
    converter.asPosition(position),
    places.map((place) => converter.asLocation(place)),
  );
}
