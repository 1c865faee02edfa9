// Loaded before a measured program: tells the peak of its memory (MiB, workers included) on file descriptor 3.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  try {
    writeSync(3, String(process.resourceUsage().maxRSS / 1024));
  } catch {
    // Nobody listens: the program was started by hand.
  }
});
