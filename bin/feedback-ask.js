#!/usr/bin/env node
'use strict';

require('../dist/cli.js')
  .run(process.argv.slice(2))
  .then(code => {
    process.exitCode = code;
    // The terminal is gone: Node would abort when it tries to restore it on a normal exit.
    if (code === 129) process.removeAllListeners('SIGHUP').kill(process.pid, 'SIGHUP');
  });
