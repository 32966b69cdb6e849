// Brings the loader three seconds late, as a slow network does.
setTimeout(() => void import('../../src/embed.js'), 3000);
