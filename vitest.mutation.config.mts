import { defineConfig } from 'vitest/config';

// What the machinery of the rules is held by; the corpus and everything around the core would only take longer.
export default defineConfig({
  test: { include: ['test/language/**/*.test.ts', 'test/rules/{machinery,model,placeholder,rules}.test.ts'] },
});
