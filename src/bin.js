#!/usr/bin/env node
// Plain JavaScript on purpose: an old Node must be able to read this line and say what is missing.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `briefing-bot needs Node 24 or newer; this is ${process.version}. Run it by \`npm start\` or \`npx briefing-bot\` (Linux brings its own Node), or install Node 24 from nodejs.org.`,
  );
  process.exit(1);
}
await import('./main.ts');
