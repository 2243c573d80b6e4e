import { text } from 'node:stream/consumers';
import clipboard from 'clipboardy';

// A program of its own, so that a display which accepts and never answers can be ended from outside.
text(process.stdin)
  .then(input => clipboard.write(input))
  .catch((error: Error) => {
    process.stderr.write(error.message);
    process.exitCode = 1;
  });
