import { describe, expect, it } from 'vitest';
import { configFile, type Machine, unfinishedFile } from '../../src/io/paths';

const linux: Machine = { platform: 'linux', env: {}, home: '/home/sam' };
const mac: Machine = { platform: 'darwin', env: {}, home: '/Users/sam' };
const windows: Machine = { platform: 'win32', env: {}, home: 'C:\\Users\\sam' };

// biome-ignore format: a table
const table: readonly (readonly [situation: string, Machine, env: Machine['env'], config: string, state: string])[] = [
  ['Linux', linux, {}, '/home/sam/.config/feedback-ask/config.json', '/home/sam/.local/state/feedback-ask/unfinished.json'],
  ['Linux with XDG directories', linux, { XDG_CONFIG_HOME: '/cfg', XDG_STATE_HOME: '/st' }, '/cfg/feedback-ask/config.json', '/st/feedback-ask/unfinished.json'],
  ['Linux with relative ones, which the specification says to ignore', linux, { XDG_CONFIG_HOME: 'cfg', XDG_STATE_HOME: './st' }, '/home/sam/.config/feedback-ask/config.json', '/home/sam/.local/state/feedback-ask/unfinished.json'],
  ['Linux with empty ones', linux, { XDG_CONFIG_HOME: '', XDG_STATE_HOME: '' }, '/home/sam/.config/feedback-ask/config.json', '/home/sam/.local/state/feedback-ask/unfinished.json'],
  ['Linux with variables of Windows', linux, { APPDATA: 'C:\\x', LOCALAPPDATA: 'C:\\y' }, '/home/sam/.config/feedback-ask/config.json', '/home/sam/.local/state/feedback-ask/unfinished.json'],
  ['FreeBSD', { ...linux, platform: 'freebsd' }, {}, '/home/sam/.config/feedback-ask/config.json', '/home/sam/.local/state/feedback-ask/unfinished.json'],
  ['macOS', mac, {}, '/Users/sam/Library/Application Support/feedback-ask/config.json', '/Users/sam/Library/Application Support/feedback-ask/unfinished.json'],
  ['macOS with an XDG directory', mac, { XDG_CONFIG_HOME: '/Users/sam/.config' }, '/Users/sam/.config/feedback-ask/config.json', '/Users/sam/Library/Application Support/feedback-ask/unfinished.json'],
  ['Windows', windows, { APPDATA: 'D:\\Roaming', LOCALAPPDATA: 'D:\\Local' }, 'D:\\Roaming\\feedback-ask\\config.json', 'D:\\Local\\feedback-ask\\unfinished.json'],
  ['Windows without its variables', windows, {}, 'C:\\Users\\sam\\AppData\\Roaming\\feedback-ask\\config.json', 'C:\\Users\\sam\\AppData\\Local\\feedback-ask\\unfinished.json'],
  ['Windows with XDG directories', windows, { XDG_CONFIG_HOME: 'C:\\cfg', XDG_STATE_HOME: 'C:\\st', APPDATA: 'D:\\' }, 'C:\\cfg\\feedback-ask\\config.json', 'C:\\st\\feedback-ask\\unfinished.json'],
];

describe('settings and unfinished messages have their place', () => {
  it.each(table)('on %s', (_, machine, env, config, state) => {
    expect(configFile({ ...machine, env })).toBe(config);
    expect(unfinishedFile({ ...machine, env })).toBe(state);
  });
});
