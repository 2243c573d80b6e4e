#!/usr/bin/env node
'use strict';

// Starts the program, and keeps what V8 has compiled of it in dist/compiled, as Python does in __pycache__: compiling is a third of
// the time that a short run takes. (Node's own module.enableCompileCache came with 22.1.)
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
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

/** What was compiled of this very source: it stands behind it. */
function keptFor(source, name) {
  try {
    const kept = readFileSync(join(compiled, name));
    return kept.subarray(0, source.length).equals(source) ? kept.subarray(source.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what this run has compiled, where the package may be written to; where not, the next run takes as long as this one. */
function keep() {
  try {
    if (unkept.length > 0) mkdirSync(compiled, { recursive: true });
    for (const { name, source, script } of unkept) {
      const unfinished = join(compiled, `${name}.${process.pid}`);
      writeFileSync(unfinished, Buffer.concat([source, script.createCachedData()]));
      renameSync(unfinished, join(compiled, name));
    }
  } catch {}
}

load('./cli.js')
  .run(process.argv.slice(2))
  .then(code => {
    process.exitCode = code;
    keep();
    // The terminal is gone: Node would abort when it tries to restore it on a normal exit.
    if (code === 129) process.removeAllListeners('SIGHUP').kill(process.pid, 'SIGHUP');
  });
