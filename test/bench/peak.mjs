// Loaded before a measured program: tells on file descriptor 3 the peak of its memory (MiB) and its processor time
// (milliseconds), threads included.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  try {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ mib: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1000 }));
  } catch {
    // Nobody listens: the program was started by hand.
  }
});
