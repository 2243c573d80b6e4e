import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    env: { NODE_EXTRA_CA_CERTS: undefined as unknown as string },
    coverage: { include: ['src/**'], reporter: ['text-summary'] },
  },
});
