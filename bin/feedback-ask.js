#!/usr/bin/env node
'use strict';

// Starts the program, and keeps what V8 has compiled of it in dist/compiled, as Python does in __pycache__: compiling is a fifth of
// the time that a short run takes. (Node's own module.enableCompileCache came with 22.1.)
const { mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '..', 'dist');
const compiled = join(dist, 'compiled', `${process.versions.v8}-${process.arch}`);
const modules = new Map();
const unkept = [];

/** Loads a file of dist/ as `require` does. */
function load(name) {
  const loaded = modules.get(name);
  if (loaded) return loaded.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const file = join(dist, name);
  const source = readFileSync(file);
  const cachedData = keptFor(source, name);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    cachedData,
  });
  // V8 refuses what another version or machine made.
  if (!cachedData || script.cachedDataRejected) unkept.push({ name, source, script });
  script.runInThisContext()(module.exports, requireFrom, module, file, dist);
  return module.exports;
}

function requireFrom(id) {
  return id.startsWith('./') ? load(id) : require(id);
}

/** What was compiled of this very source: it stands behind it, twice, since V8 would run damaged code. */
function keptFor(source, name) {
  try {
    const kept = readFileSync(join(compiled, name));
    const middle = (source.length + kept.length) / 2;
    const code = kept.subarray(source.length, middle);
    const isWhole = kept.subarray(0, source.length).equals(source) && code.equals(kept.subarray(middle));
    return isWhole ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what this run has compiled, for others to read but not to write. Where the package may not be written to, the next run takes as
 * long as this one.
 */
function keep() {
  for (const { name, source, script } of unkept) {
    const unfinished = join(compiled, `${name}.${process.pid}`);
    try {
      mkdirSync(compiled, { recursive: true, mode: 0o755 });
      const code = script.createCachedData();
      writeFileSync(unfinished, Buffer.concat([source, code, code]), { flag: 'wx', mode: 0o644 });
      renameSync(unfinished, join(compiled, name));
    } catch {
      try {
        unlinkSync(unfinished);
      } catch {}
    }
  }
}

load('./cli.js')
  .run(process.argv.slice(2))
  .then(code => {
    process.exitCode = code;
    keep();
    // The terminal is gone: Node would abort when it tries to restore it on a normal exit.
    if (code === 129) process.removeAllListeners('SIGHUP').kill(process.pid, 'SIGHUP');
  });
