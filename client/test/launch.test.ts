import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { chooseProgram, hasDotnet, type Surroundings } from '../src/server/launch';

const at = (...files: string[]): Surroundings => ({
  extensionPath: '/ext',
  platform: 'linux',
  configuredPath: '',
  isTrusted: true,
  exists: (path) => files.includes(path),
});
const own = join('/ext', 'bin', 'guide');
const portable = join('/ext', 'bin', 'guide.dll');

test('the server of the package is started', () => {
  assert.deepEqual(chooseProgram(at(own)), { command: own, prefix: [], needsDotnet: false });
});

test('on Windows it has another name', () => {
  const exe = join('/ext', 'bin', 'guide.exe');
  assert.equal(chooseProgram({ ...at(exe), platform: 'win32' })?.command, exe);
});

test('the universal package is run by .NET', () => {
  assert.deepEqual(chooseProgram(at(portable)), { command: 'dotnet', prefix: [portable], needsDotnet: true });
});

test('a configured server is started instead', () => {
  assert.equal(chooseProgram({ ...at(own), configuredPath: '/mine/guide' })?.command, '/mine/guide');
  assert.equal(chooseProgram({ ...at(own), configuredPath: '/mine/guide.dll' })?.command, 'dotnet');
});

test('a workspace that is not trusted cannot choose the program', () => {
  assert.equal(chooseProgram({ ...at(own), configuredPath: '/mine/guide', isTrusted: false })?.command, own);
});

test('without a server there is nothing to start', () => {
  assert.equal(chooseProgram(at()), undefined);
});

test('a .NET that is new enough is found among others', () => {
  const runtimes = (version: string) =>
    `Microsoft.AspNetCore.App 10.0.1 [/usr/share]\nMicrosoft.NETCore.App 6.0.3 [/usr/share]\nMicrosoft.NETCore.App ${version} [/usr/share]\n`;
  assert.equal(hasDotnet(runtimes('10.0.0')), true);
  assert.equal(hasDotnet(runtimes('11.0.2')), true);
  assert.equal(hasDotnet(runtimes('9.0.4')), false);
  assert.equal(hasDotnet(''), false);
});
